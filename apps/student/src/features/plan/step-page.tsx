import { isOpen } from '@onward/core/plans';
import { Button, PageTitle, Section, Status } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { ActionLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { AskForHelp } from './ask-for-help.tsx';
import { CompleteForm } from './complete-form.tsx';
import { MoveForm } from './move-form.tsx';
import type { Step, StepPage as StepPageData } from './plan.graphql.ts';
import { stepOf, useBegin, useReopen } from './plan.queries.ts';
import { StepFacts } from './step-facts.tsx';
import { StepHistory } from './step-history.tsx';
import { stateWords } from './step-words.ts';
import { WaitForm } from './wait-form.tsx';
import css from './plan.module.css';

/** One step: why, when, who, what shows that it is done (with its `files`); complete, move, ask for help; what happened. */
export function StepPage({ id, files }: { id: string; files: ReactNode }) {
  const { data } = useSuspenseQuery(stepOf(id));
  const { task } = data;
  const state = stateWords(task.state);
  return (
    <>
      <header className={css.head}>
        <p>
          <ActionLink to={paths.plan}>My plan</ActionLink>
        </p>
        <PageTitle>{task.title}</PageTitle>
        <p className={css.state}>
          <Status kind={state.kind}>{state.words}</Status>
        </p>
        {task.why && <p className={css.why}>{task.why}</p>}
      </header>
      <div className={css.stepBody}>
        <StepFacts page={data} />
        {task.owner === 'student' ? <Mine page={data} files={files} /> : <Theirs step={task} />}
        {task.owner !== 'student' && files}
        <Section title="Ask for help">
          <AskForHelp taskId={task.id} help={data.help} helper={data.helpers[0]?.name} />
        </Section>
        <StepHistory events={data.events} />
      </div>
    </>
  );
}

function Theirs({ step }: { step: Step }) {
  const who = step.owner === 'advisor' ? 'Your advisor' : 'The dean’s office';
  return <p>{who} does this step. You need do nothing; you can ask about it.</p>;
}

function Mine({ page, files }: { page: StepPageData; files: ReactNode }) {
  const { task, today } = page;
  const search = useSearch({ strict: false }) as { act?: string };
  if (!isOpen(task.state))
    return (
      <>
        <DoneStep step={task} />
        {files}
      </>
    );
  return (
    <>
      <Section title="When it is done">
        <CompleteForm
          key={task.progressVersion}
          step={task}
          today={today}
          helper={page.helpers[0]?.name}
          focus={search.act === 'done'}
        />
        {task.state !== 'in_progress' && <Begin step={task} />}
      </Section>
      {files}
      <Section title="Move it">
        <MoveForm
          key={task.progressVersion}
          step={task}
          today={today}
          focus={search.act === 'move'}
        />
      </Section>
      {task.state !== 'blocked' && (
        <Section title="Waiting for something">
          <WaitForm step={task} />
        </Section>
      )}
    </>
  );
}

function Begin({ step }: { step: Step }) {
  const begin = useBegin(step);
  return (
    <p className={css.begin}>
      <Button
        kind="quiet"
        busy={begin.isPending && 'One moment'}
        onClick={() => begin.mutate(undefined)}
      >
        I have begun
      </Button>
      {begin.error && <span role="alert">{explain(begin.error)}</span>}
    </p>
  );
}

function DoneStep({ step }: { step: Step }) {
  const reopen = useReopen(step);
  return (
    <Section title="What you shared">
      {step.evidence && <p className={css.evidence}>{step.evidence}</p>}
      {step.evidenceLink && (
        <p>
          <a href={step.evidenceLink} rel="noopener noreferrer" target="_blank">
            {step.evidenceLink}
          </a>
        </p>
      )}
      {!step.evidence && !step.evidenceLink && <p>You wrote nothing.</p>}
      <p className={css.begin}>
        <Button busy={reopen.isPending && 'One moment'} onClick={() => reopen.mutate(undefined)}>
          Open it again
        </Button>
        {reopen.error && <span role="alert">{explain(reopen.error)}</span>}
      </p>
    </Section>
  );
}
