import {
  longestAnswer,
  ratings,
  ratingWordsOfMine,
  type AuditEntry,
} from '@onward/core/self-audits';
import type { LocalDate } from '@onward/core/shared';
import { RadioGroup, TextArea, WordAction } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { MyQuestion } from './my-audit.graphql.ts';
import type { Answers } from './use-answers.tsx';
import css from './my-audit.module.css';

/** One question: what is known already, a word for it, and her own words if she likes. */
export function QuestionScreen({ question, answers }: { question: MyQuestion; answers: Answers }) {
  const { answer, held, prompts } = question;
  const said = answers.of(answer);
  const change = (over: Partial<AuditEntry>) =>
    answers.say(answer, {
      rating: said.rating,
      words: said.words,
      factsRight: said.factsRight,
      ...over,
    });
  return (
    <div className={css.screen}>
      {prompts.length > 0 && (
        <div className={css.prompts}>
          <p className={css.quiet}>It may help to think of</p>
          <ul>
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
      {held.length > 0 && <Held question={question} said={said} onChange={change} />}
      <div>
        <RadioGroup
          label="How was this in your application?"
          options={ratings.map((value) => ({ value, label: ratingWordsOfMine[value] }))}
          value={said.rating}
          onChange={(rating) => change({ rating })}
        />
        {said.rating !== '' && (
          <WordAction onClick={() => change({ rating: '' })}>Choose none of them</WordAction>
        )}
      </div>
      <TextArea
        label={held.length > 0 ? 'Anything to add or to put right' : 'In your own words'}
        optional
        minRows={4}
        maxLength={longestAnswer.question}
        value={said.words}
        onChange={(event) => change({ words: event.target.value })}
      />
    </div>
  );
}

function Held({
  question,
  said,
  onChange,
}: {
  question: MyQuestion;
  said: AuditEntry;
  onChange: (over: Partial<AuditEntry>) => void;
}) {
  return (
    <div className={css.held}>
      <h2>We have this</h2>
      <ul>
        {question.held.map(({ line, source, asOf }) => (
          <li key={`${line} ${asOf}`}>
            {line}
            <span>
              From: {source}, {dayInWords(asOf as LocalDate, 'full')}
            </span>
          </li>
        ))}
      </ul>
      <RadioGroup
        label="Is it right?"
        options={[
          { value: 'yes', label: 'Yes, it is right' },
          { value: 'no', label: 'Not quite' },
        ]}
        value={said.factsRight}
        onChange={(factsRight) => onChange({ factsRight })}
      />
    </div>
  );
}
