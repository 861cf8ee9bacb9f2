import { SaveState, TextArea } from '@onward/ui';
import type { AnswerSheet } from './answers.graphql.ts';
import css from './answers.module.css';
import { useAnswer } from './use-answer.tsx';

/** One question and one's own words about it. */
export function QuestionField({
  sheet,
  question,
}: {
  sheet: AnswerSheet;
  question: AnswerSheet['asked'][number];
}) {
  const { value, change, saving, conflict } = useAnswer(sheet, question.code);
  return (
    <div className={css.question}>
      <TextArea
        label={question.words}
        hint={question.hint}
        reading
        minRows={4}
        value={value.body}
        onChange={(event) => change({ ...value, body: event.target.value })}
      />
      <SaveState saving={saving} />
      {conflict}
    </div>
  );
}
