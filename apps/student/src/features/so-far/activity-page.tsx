import { activityLine, contactWords } from '@onward/core/activities';
import { Button, ConfirmDialog, ErrorState, FormProblem, PageTitle, Status } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { dayInWords } from '../../shared/format.ts';
import { ActionLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { ActivityForm } from './activity-form.tsx';
import { checkWords, whenWords } from './so-far-words.ts';
import type { MyActivity } from './so-far.graphql.ts';
import { soFarQuery, useWithdraw } from './so-far.queries.ts';
import css from './so-far.module.css';

/** One activity: what is written and the `files` that show it, what the advisor said; one's own can be changed or taken away. */
export function ActivityPage({ id, files }: { id: string; files: ReactNode }) {
  const { data } = useSuspenseQuery(soFarQuery);
  const navigate = useNavigate();
  const activity = data.activities.find((one) => one.id === id);
  if (!activity)
    return (
      <ErrorState title="This is no longer here">
        It may have been taken away. What you have so far is one page back.
      </ErrorState>
    );
  const back = () => void navigate({ to: paths.soFar });
  return (
    <div className={css.page}>
      <header>
        <p>
          <ActionLink to={paths.soFar}>What you have so far</ActionLink>
        </p>
        <PageTitle>{activity.title}</PageTitle>
        <p className={css.quiet}>{activityLine(activity)}</p>
        <Answer activity={activity} />
      </header>
      {activity.mine && !data.closed ? (
        <>
          <ActivityForm
            key={activity.version}
            before={activity}
            today={data.today}
            words={data.guideLists}
            onKept={back}
          />
          {files}
          <TakeAway activity={activity} onDone={back} />
        </>
      ) : (
        <>
          <Facts activity={activity} />
          {files}
        </>
      )}
    </div>
  );
}

function Answer({ activity }: { activity: MyActivity }) {
  const check = checkWords(activity.checkState);
  if (!check || !activity.check) return null;
  return (
    <p className={css.answer}>
      <Status kind={check.kind}>{check.words}</Status>
      {activity.check.words && (
        <span className={css.words}>
          {activity.check.byName}: {activity.check.words}
        </span>
      )}
    </p>
  );
}

function Facts({ activity }: { activity: MyActivity }) {
  const contacts = activity.contacts.map((one) => contactWords[one as keyof typeof contactWords]);
  const rows = [
    ['When', whenWords(activity)],
    ['Where', activity.place],
    ['With', activity.withWhom],
    ['Part of it', contacts.join(', ')],
    ['What was done', activity.role],
    ['Cases', activity.cases],
    ['Learned', activity.learned],
    ['What shows it', activity.evidence || activity.evidenceLink],
    ['Day of it', activity.evidenceOn ? dayInWords(activity.evidenceOn, 'full') : ''],
    ['Written by', activity.mine ? 'You' : activity.writtenByName],
  ] as const;
  return (
    <dl className={css.facts}>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function TakeAway({ activity, onDone }: { activity: MyActivity; onDone: () => void }) {
  const [asked, ask] = useState(false);
  const withdraw = useWithdraw(activity);
  return (
    <>
      <p>
        <Button kind="quiet" onClick={() => ask(true)}>
          Take it away
        </Button>
      </p>
      <ConfirmDialog
        open={asked}
        title="Take this away?"
        confirm="Take it away"
        cancel="Keep it"
        destructive
        busy={withdraw.isPending && 'One moment'}
        onCancel={() => ask(false)}
        onConfirm={() => withdraw.mutate(undefined, { onSuccess: onDone })}
      >
        <FormProblem>{withdraw.error ? explain(withdraw.error) : null}</FormProblem>
        {activity.title} no longer counts, and leaves your CV entries.
      </ConfirmDialog>
    </>
  );
}
