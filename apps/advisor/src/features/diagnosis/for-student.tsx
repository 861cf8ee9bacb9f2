import { Button, FormProblem, Quote, SaveState, Section, TextArea, WordAction } from '@onward/ui';
import type { Instant } from '@onward/core/shared';
import { useState } from 'react';
import { happened } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { WithStudent } from '../../shared/release/with-student.tsx';
import { useSession } from '../../shared/session.queries.ts';
import type { Diagnosis } from './diagnosis.graphql.ts';
import { useConfirmSingle, useWithdraw } from './diagnosis.queries.ts';
import { factorInWords } from './diagnosis-words.ts';
import { DiagnosisReleaseDialog } from './release-dialog.tsx';
import { useWords } from './use-words.tsx';
import css from './diagnosis.module.css';

/** The student's own text: written, looked at as the student will see it, released by a named person, taken back. */
export function ForStudent({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const [preview, setPreview] = useState(false);
  const { words, write, autosave, dialog } = useWords(diagnosis);
  const begin = () => write([words, diagnosis.wordsToBeginWith].filter(Boolean).join('\n\n'));
  const look = async () => {
    await autosave.flush();
    setPreview(true);
  };
  return (
    <Section title={`For ${diagnosis.studentName}`} ruled>
      <TextArea
        label="What the student will read"
        hint="Second person and calm: what stood in the way, what can change. No source, no name of a writer, no word about a person."
        minRows={6}
        value={words}
        readOnly={!editable}
        onChange={(event) => write(event.target.value)}
      />
      {editable && (
        <div className={css.row}>
          <Button kind="main" disabled={!words.trim()} onClick={() => void look()}>
            Preview and release
          </Button>
          {diagnosis.wordsToBeginWith && (
            <WordAction onClick={begin}>
              Begin with the guides’ words for the ordered factors
            </WordAction>
          )}
          <SaveState saving={autosave.saving} />
        </div>
      )}
      <SingleFactor diagnosis={diagnosis} editable={editable} />
      <Released diagnosis={diagnosis} editable={editable} />
      {preview && (
        <DiagnosisReleaseDialog diagnosis={diagnosis} onClose={() => setPreview(false)} />
      )}
      {dialog}
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

function Released({ diagnosis, editable }: { diagnosis: Diagnosis; editable: boolean }) {
  const withdraw = useWithdraw(diagnosis.caseId);
  const live = diagnosis.releases.find((release) => !release.withdrawnAt);
  if (!live) return null;
  return (
    <>
      <WithStudent live={live} editable={editable} what="the text" withdraw={withdraw} />
      {live.answer && <Answer answer={live.answer} student={diagnosis.studentName} />}
    </>
  );
}

const sameWay: Readonly<Record<string, string>> = {
  yes: 'sees it the same way',
  partly: 'sees it the same way in part',
  no: 'sees it differently',
};

/** What the student said to it, in the student's own words: kept beside the reading, never over it. */
function Answer({
  answer,
  student,
}: {
  answer: NonNullable<Diagnosis['releases'][number]['answer']>;
  student: string;
}) {
  const { institution } = useSession();
  const when = happened(answer.answeredAt as Instant, institution.timeZone);
  const by = `${student} ${sameWay[answer.agrees] ?? ''}, ${when}`;
  return answer.words ? <Quote by={by}>{answer.words}</Quote> : <p className={css.quiet}>{by}.</p>;
}
