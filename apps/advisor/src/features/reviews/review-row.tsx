import type { FactorCode } from '@onward/core/diagnosis';
import { factorWords } from '@onward/core/diagnosis';
import {
  differenceWords,
  longestAnswer,
  ratings,
  ratingWords,
  type Difference,
  type Rating,
} from '@onward/core/self-audits';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Meta, Quote, Select, Status, TextArea, WordAction, type StatusKind } from '@onward/ui';
import { IconArrowsDiff, IconEqual, IconUser, IconUsers, type Icon } from '@tabler/icons-react';
import { dayInWords, instantDay } from '../../shared/format.ts';
import type { Review, ReviewQuestion } from './reviews.graphql.ts';
import { differenceOf } from './sides.ts';
import type { ReviewWriting } from './use-review.tsx';
import css from './reviews.module.css';

const ratingKinds: Record<Rating, StatusKind> = {
  strong: 'done',
  fine: 'info',
  work: 'needs',
  unsure: 'off',
};

const looks: Record<Difference, { kind: StatusKind; icon?: Icon }> = {
  same: { kind: 'done', icon: IconEqual },
  differs: { kind: 'needs', icon: IconArrowsDiff },
  student_only: { kind: 'info', icon: IconUser },
  advisor_only: { kind: 'info', icon: IconUsers },
  open: { kind: 'off' },
};

interface RowProps {
  readonly page: Review;
  readonly question: ReviewQuestion;
  readonly writing: ReviewWriting;
  readonly editable: boolean;
  readonly onFinding: () => void;
}

/** Heads of the columns; each row says them again to those who hear the page, and where columns do not fit. */
export function ReviewHeads({ student }: { student: string }) {
  return (
    <div className={css.heads} aria-hidden="true">
      <span />
      <span>{student}</span>
      <span>The office</span>
    </div>
  );
}

/** One question: what it is about and what is known, her side, our side. */
export function ReviewRow(props: RowProps) {
  const { page, question } = props;
  return (
    <div className={css.row} role="group" aria-label={question.title}>
      <About {...props} />
      <div>
        <h4 className={css.side}>{page.studentName}</h4>
        <HerSide page={page} question={question} />
      </div>
      <div>
        <h4 className={css.side}>The office</h4>
        <OurSide {...props} />
      </div>
    </div>
  );
}

function About({ page, question, writing, editable, onFinding }: RowProps) {
  const difference = differenceOf(question, writing.of(question.review));
  const { kind, icon } = looks[difference];
  return (
    <div className={css.about}>
      <h3>{question.title}</h3>
      <Status kind={kind} icon={icon}>
        {differenceWords[difference](page.studentName)}
      </Status>
      {question.student?.factsRight === 'no' && (
        <Status kind="needs">Says that a fact is not right</Status>
      )}
      {question.held.length > 0 && (
        <ul className={css.held}>
          {question.held.map(({ line, source, asOf }) => (
            <li key={`${line} ${asOf} ${source}`}>
              {line}
              <Meta>
                {source}, {dayInWords(asOf as LocalDate)}
              </Meta>
            </li>
          ))}
        </ul>
      )}
      {question.prompts.length > 0 && (
        <details className={css.prompts} data-screen-only="">
          <summary>What the guides ask</summary>
          <ul>
            {question.prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </details>
      )}
      {question.findings.map(({ id, factor }) => (
        <Meta key={id}>Finding: {factorWords[factor as FactorCode]}</Meta>
      ))}
      {editable && (
        <span data-screen-only="">
          <WordAction aria-label={`Make a finding: ${question.title}`} onClick={onFinding}>
            Make a finding
          </WordAction>
        </span>
      )}
    </div>
  );
}

function HerSide({ page, question }: { page: Review; question: ReviewQuestion }) {
  const { student } = question;
  if (!student) return <Meta>–</Meta>;
  const rating = student.rating as Rating | '';
  return (
    <div className={css.said}>
      {rating && <Status kind={ratingKinds[rating]}>{ratingWords[rating]}</Status>}
      {student.words && (
        <Quote by={`Shared ${instantDay(page.sharedAt as Instant, page.zone, 'full')}`}>
          {student.words}
        </Quote>
      )}
      {student.factsRight === 'yes' && <Meta>Says that the facts are right.</Meta>}
    </div>
  );
}

function OurSide({ question, writing, editable }: RowProps) {
  const { review, title } = question;
  const said = writing.of(review);
  const rating = said.rating as Rating | '';
  const printed = (
    <div className={css.printed}>
      {rating && <p>{ratingWords[rating]}</p>}
      <p>{said.words}</p>
    </div>
  );
  if (!editable)
    return (
      <div className={css.said}>
        {rating && <Status kind={ratingKinds[rating]}>{ratingWords[rating]}</Status>}
        <p className={css.words}>{said.words || '–'}</p>
      </div>
    );
  const say = (over: Partial<typeof said>) =>
    writing.say(review, { rating: said.rating, words: said.words, ...over });
  return (
    <>
      <div className={css.said} data-screen-only="">
        <Select
          label={<span className={css.hidden}>Rating: {title}</span>}
          options={[
            { value: '', label: 'No rating yet' },
            ...ratings.map((value) => ({ value, label: ratingWords[value] })),
          ]}
          value={said.rating}
          onChange={(event) => say({ rating: event.target.value })}
        />
        <TextArea
          label={<span className={css.hidden}>Your words: {title}</span>}
          minRows={2}
          maxLength={longestAnswer.question}
          value={said.words}
          onChange={(event) => say({ words: event.target.value })}
        />
        {review.changedByName && <Meta>{review.changedByName}</Meta>}
      </div>
      {printed}
    </>
  );
}
