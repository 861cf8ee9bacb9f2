import {
  Button,
  ConfirmDialog,
  FormProblem,
  Reading,
  Section,
  TextArea,
  WordAction,
  showToast,
} from '@onward/ui';
import { useState } from 'react';
import type { Instant } from '@onward/core/shared';
import { happened } from '../../shared/format.ts';
import { explain, refusalOf } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import { useConfirmSingle, useRelease, useWithdraw, useWriteWords } from './diagnosis.queries.ts';
import { factorInWords } from './diagnosis-words.ts';
import { ReasonDialog } from './reason-dialog.tsx';
import css from './diagnosis.module.css';

/** The student's own text: written, looked at as the student will see it, released by a named person, taken back. */
export function ForStudent({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const [words, setWords] = useState(diagnosis.studentWords);
  const [preview, setPreview] = useState(false);
  const write = useWriteWords(diagnosis);
  const unsaved = words !== diagnosis.studentWords;
  const begin = () =>
    setWords((now) => [now, diagnosis.wordsToBeginWith].filter(Boolean).join('\n\n'));
  return (
    <Section title="For the student" ruled>
      {write.error && <FormProblem>{explain(write.error)}</FormProblem>}
      <TextArea
        label="What the student will read"
        hint="In the student’s voice: what stood in the way, what can change. No source, no name of a writer, no word about a person."
        minRows={7}
        value={words}
        readOnly={!editable}
        onChange={(event) => setWords(event.target.value)}
      />
      {editable && (
        <p className={css.row}>
          <Button
            busy={write.isPending && 'Keeping'}
            disabled={!unsaved}
            onClick={() => write.mutate(words)}
          >
            Keep the text
          </Button>
          {diagnosis.wordsToBeginWith && (
            <WordAction onClick={begin}>
              Begin with the guides’ words for the ordered factors
            </WordAction>
          )}
          <Button
            kind="main"
            disabled={unsaved || !diagnosis.studentWords.trim()}
            onClick={() => setPreview(true)}
          >
            Preview and release
          </Button>
        </p>
      )}
      <SingleFactor diagnosis={diagnosis} editable={editable} />
      <Released diagnosis={diagnosis} editable={editable} />
      {preview && <ReleaseDialog diagnosis={diagnosis} onClose={() => setPreview(false)} />}
    </Section>
  );
}

function SingleFactor({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const confirm = useConfirmSingle(diagnosis);
  const factors = new Set(diagnosis.accepted.map(({ finding }) => factorInWords(finding)));
  const [only] = factors;
  if (factors.size !== 1 || !only) return null;
  if (diagnosis.singleFactor)
    return <p className={css.quiet}>Confirmed: “{only}” alone explains it.</p>;
  return (
    <p className={css.quiet}>
      There is rarely a single reason (DR-12).{' '}
      {editable && (
        <WordAction onClick={() => confirm.mutate()}>“{only}” alone explains it</WordAction>
      )}
      {confirm.error && <FormProblem>{explain(confirm.error)}</FormProblem>}
    </p>
  );
}

function ReleaseDialog({ diagnosis, onClose }: { diagnosis: Diagnosis; onClose: () => void }) {
  const release = useRelease(diagnosis);
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
      title={`What ${diagnosis.studentName} will read`}
      confirm={quiet ? 'Release all the same' : 'Release'}
      cancel="Not now"
      busy={release.isPending && 'Releasing'}
      onConfirm={send}
      onCancel={onClose}
    >
      {release.error && <FormProblem>{explain(release.error)}</FormProblem>}
      <Reading>{diagnosis.studentWords}</Reading>
      <p className={css.quiet}>
        Nothing else goes along: no evidence, no source, no factor that was set aside. It opens only
        when the student opens it.
      </p>
    </ConfirmDialog>
  );
}

function Released({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const [asking, setAsking] = useState(false);
  const withdraw = useWithdraw(diagnosis.caseId);
  const { institution } = useSession();
  const live = diagnosis.releases.find((release) => !release.withdrawnAt);
  if (!live) return null;
  return (
    <p className={css.quiet}>
      With the student since {happened(live.releasedAt as Instant, institution.timeZone)}, from{' '}
      {live.authorName}.{' '}
      {editable && <WordAction onClick={() => setAsking(true)}>Take it back</WordAction>}
      {asking && (
        <ReasonDialog
          title="Take it back from the student"
          act="Take it back"
          hint="The student no longer sees the text. The reason stays with the office."
          verb={withdraw}
          onClose={() => setAsking(false)}
        />
      )}
    </p>
  );
}
