import type { Instant } from '@onward/core/shared';
import {
  Button,
  ConfirmDialog,
  Dialog,
  FormProblem,
  Reading,
  Section,
  TextArea,
  WordAction,
  showToast,
} from '@onward/ui';
import { useState, type FormEvent } from 'react';
import { textIn } from '../../shared/form-text.ts';
import { happened } from '../../shared/format.ts';
import { explain, issuesByField, refusalOf } from '../../shared/refusal-text.ts';
import type { DecisionData, Decisions } from './decisions.graphql.ts';
import { useRelease, useWithdraw, useWriteWords } from './decisions.queries.ts';
import css from './decisions.module.css';

/** The decision in words the student reads: written, looked at, released by a named person, taken back. */
export function ForStudent({
  page,
  decision,
  editable,
}: {
  page: Decisions;
  decision: DecisionData;
  editable: boolean;
}) {
  const [words, setWords] = useState(decision.studentWords);
  const [preview, setPreview] = useState(false);
  const write = useWriteWords(decision);
  const unsaved = words !== decision.studentWords;
  return (
    <Section title="For the student" level={3}>
      {write.error && <FormProblem>{explain(write.error)}</FormProblem>}
      <TextArea
        label="What the student will read"
        hint="Beside it stand the way, the goal and the day you look at it again. No voice and no name of a mentor goes along."
        minRows={5}
        value={words}
        readOnly={!editable}
        onChange={(event) => setWords(event.target.value)}
      />
      {editable && (
        <p className={css.acts}>
          <Button
            busy={write.isPending && 'Keeping'}
            disabled={!unsaved}
            onClick={() => write.mutate(words)}
          >
            Keep the text
          </Button>
          {!words.trim() && (
            <WordAction onClick={() => setWords(page.wordsToBeginWith)}>
              Begin with the decision in plain words
            </WordAction>
          )}
          <Button
            kind="main"
            disabled={unsaved || !decision.studentWords.trim()}
            onClick={() => setPreview(true)}
          >
            Preview and release
          </Button>
        </p>
      )}
      <Released page={page} decision={decision} editable={editable} />
      {preview && <ReleaseDialog decision={decision} onClose={() => setPreview(false)} />}
    </Section>
  );
}

function ReleaseDialog({ decision, onClose }: { decision: DecisionData; onClose: () => void }) {
  const release = useRelease(decision);
  const quiet = refusalOf(release.error)?.code === 'DEBRIEF_QUIET_TIME';
  const send = () =>
    release.mutate(quiet, {
      onSuccess: () => {
        showToast('The student can read it now.');
        onClose();
      },
    });
  return (
    <ConfirmDialog
      open
      title="What the student will read"
      confirm={quiet ? 'Release all the same' : 'Release'}
      cancel="Not now"
      busy={release.isPending && 'Releasing'}
      onConfirm={send}
      onCancel={onClose}
    >
      {release.error && <FormProblem>{explain(release.error)}</FormProblem>}
      <Reading>{decision.studentWords}</Reading>
      <p className={css.quiet}>
        It stands under “What was decided” and does not change afterwards. It opens only when the
        student opens it.
      </p>
    </ConfirmDialog>
  );
}

function Released({
  page,
  decision,
  editable,
}: {
  page: Decisions;
  decision: DecisionData;
  editable: boolean;
}) {
  const [asking, setAsking] = useState(false);
  const live = page.releases.find((one) => !one.withdrawnAt && one.decisionId === decision.id);
  if (!live) return null;
  return (
    <p className={css.quiet}>
      With the student since {happened(live.releasedAt as Instant, page.zone)}, from{' '}
      {live.authorName}.{' '}
      {editable && <WordAction onClick={() => setAsking(true)}>Take it back</WordAction>}
      {asking && <WithdrawDialog caseId={page.caseId} onClose={() => setAsking(false)} />}
    </p>
  );
}

function WithdrawDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const withdraw = useWithdraw(caseId);
  const issues = issuesByField(withdraw.error);
  const submit = (event: FormEvent<HTMLFormElement>) =>
    withdraw.mutate(textIn(new FormData(event.currentTarget), 'reason'), { onSuccess: onClose });
  return (
    <Dialog
      open
      title="Take it back from the student"
      onClose={onClose}
      onSubmit={submit}
      foot={
        <>
          <Button onClick={onClose}>Not now</Button>
          <Button kind="main" type="submit" busy={withdraw.isPending && 'Keeping'}>
            Take it back
          </Button>
        </>
      }
    >
      {withdraw.error && !issues['reason'] && <FormProblem>{explain(withdraw.error)}</FormProblem>}
      <TextArea
        label="Why"
        name="reason"
        hint="The student no longer sees the text. The reason stays with the office."
        error={issues['reason']}
      />
    </Dialog>
  );
}
