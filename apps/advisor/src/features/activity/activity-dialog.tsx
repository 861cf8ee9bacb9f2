import { activityLine, activitySpecialtyWords, contactWords } from '@onward/core/activities';
import { Button, Dialog, FormProblem, Quote, showToast, Status, TextArea } from '@onward/ui';
import { useState } from 'react';
import { dayInWords, happened } from '../../shared/format.ts';
import { EvidenceFiles } from '../../shared/evidence-files.tsx';
import { explain } from '../../shared/refusal-text.ts';
import { checkWords, whenWords } from './activity-words.ts';
import type { ActivityPageData, CaseActivity } from './activity.graphql.ts';
import { useSendBack, useVerify } from './activity.queries.ts';
import css from './activity.module.css';

/** One activity as it was written, and the answer to it: verified, or sent back with words. */
export function ActivityDialog({
  page,
  activity,
  canVerify,
  onClose,
}: {
  page: ActivityPageData;
  activity: CaseActivity;
  canVerify: boolean;
  onClose: () => void;
}) {
  const verify = useVerify(page.caseId, activity);
  const shown = activity.evidence !== '' || activity.evidenceLink !== '' || activity.files > 0;
  const done = activity.checkState === 'verified';
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={activity.title}
      foot={
        <>
          <Button onClick={onClose}>Close</Button>
          {canVerify && shown && !done && (
            <Button
              kind="main"
              busy={verify.isPending && 'One moment'}
              onClick={() =>
                verify.mutate(undefined, {
                  onSuccess: () => {
                    showToast('Verified.');
                    onClose();
                  },
                })
              }
            >
              I have seen it: verify
            </Button>
          )}
        </>
      }
    >
      <FormProblem>{verify.error ? explain(verify.error) : null}</FormProblem>
      <Facts activity={activity} zone={page.zone} />
      <Evidence activity={activity} />
      {canVerify && !activity.mine && <SendBack page={page} activity={activity} onDone={onClose} />}
    </Dialog>
  );
}

function Facts({ activity, zone }: { activity: CaseActivity; zone: string }) {
  const { check, checkState } = activity;
  const clinical = activity.kind === 'clinical';
  const rows = [
    ['What', activityLine(activity)],
    ['When', whenWords(activity)],
    ['Where', activity.place],
    ['With', activity.withWhom],
    ['Field', clinical ? fieldWords(activity.specialty) : ''],
    ['Half-days a week', activity.halfDays?.toString() ?? ''],
    ['Part of it', activity.contacts.map(contactOf).join(', ')],
    [clinical ? 'Role' : 'What was done', activity.role],
    ['Cases', activity.cases],
    ['Learned', activity.learned],
    ['Written by', activity.writtenByName],
  ] as const;
  return (
    <dl className={css.facts}>
      <dt>Looked at</dt>
      <dd>
        <Status kind={checkWords[checkState].kind}>{checkWords[checkState].words}</Status>
        {check && ` by ${check.byName}, ${happened(check.at, zone)}`}
        {check?.words && `: ${check.words}`}
      </dd>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <FactRow key={label} label={label} value={value} />
        ))}
    </dl>
  );
}

function FactRow({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </>
  );
}

const contactOf = (code: string) => contactWords[code as keyof typeof contactWords] ?? code;
const fieldWords = (code: string) =>
  activitySpecialtyWords[code as keyof typeof activitySpecialtyWords] ?? code;

function Evidence({ activity }: { activity: CaseActivity }) {
  const { evidence, evidenceLink, evidenceOn, files } = activity;
  if (!evidence && !evidenceLink && files === 0)
    return <p className={css.quiet}>Nothing shows it yet, so there is nothing to verify.</p>;
  return (
    <div className={css.block}>
      <h3>What shows it</h3>
      {evidence && (
        <Quote by={evidenceOn ? dayInWords(evidenceOn, 'full') : undefined}>{evidence}</Quote>
      )}
      {evidenceLink && (
        <a href={evidenceLink} rel="noopener noreferrer" target="_blank">
          {evidenceLink}
        </a>
      )}
      {files > 0 && <EvidenceFiles kind="activity" id={activity.id} />}
    </div>
  );
}

function SendBack({
  page,
  activity,
  onDone,
}: {
  page: ActivityPageData;
  activity: CaseActivity;
  onDone: () => void;
}) {
  const sendBack = useSendBack(page.caseId, activity);
  const [words, setWords] = useState('');
  return (
    <form
      noValidate
      className={css.block}
      onSubmit={(event) => {
        event.preventDefault();
        sendBack.mutate(words, { onSuccess: onDone });
      }}
    >
      <FormProblem>{sendBack.error ? explain(sendBack.error) : null}</FormProblem>
      <TextArea
        label="Send it back with words"
        hint={`${page.studentName} reads them. Say what is still needed, and that it is fine to ask.`}
        minRows={2}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      <p>
        <Button type="submit" busy={sendBack.isPending && 'One moment'}>
          Send back
        </Button>
      </p>
    </form>
  );
}
