import { Button, FormProblem, Reading, Section, TextArea, WordAction } from '@onward/ui';
import { useState } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { ReleaseDialog } from '../../shared/release/release-dialog.tsx';
import { WithStudent } from '../../shared/release/with-student.tsx';
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
      {preview && <Preview decision={decision} onClose={() => setPreview(false)} />}
    </Section>
  );
}

function Preview({ decision, onClose }: { decision: DecisionData; onClose: () => void }) {
  const release = useRelease(decision);
  return (
    <ReleaseDialog verb={release} onClose={onClose}>
      <Reading>{decision.studentWords}</Reading>
      <p className={css.quiet}>
        It stands under “What was decided” and does not change afterwards. It opens only when the
        student opens it.
      </p>
    </ReleaseDialog>
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
  const withdraw = useWithdraw(page.caseId);
  const live = page.releases.find((one) => !one.withdrawnAt && one.decisionId === decision.id);
  return (
    live && <WithStudent live={live} editable={editable} what="the text" withdraw={withdraw} />
  );
}
