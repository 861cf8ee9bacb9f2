import type { Instant } from '@onward/core/shared';
import { Button, Empty, Icon, Meta, SaveState, Section, Segment } from '@onward/ui';
import { IconPrinter } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { counted, happened } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { FindingFromAudit } from './finding-from-audit.tsx';
import { ReviewHeads, ReviewRow } from './review-row.tsx';
import type { Review, ReviewQuestion } from './reviews.graphql.ts';
import { auditReviewOf } from './reviews.queries.ts';
import { isDifferent } from './sides.ts';
import { useReview, type ReviewWriting } from './use-review.tsx';
import css from './reviews.module.css';

/** The audit from both sides: what the student shared, beside it the review of the office, question by question. */
export function ReviewPage({
  caseId,
  reach,
  toList,
}: {
  caseId: string;
  reach: 'assigned' | 'granted';
  /** The way to the written list. */
  toList: ReactNode;
}) {
  const { data: page } = useSuspenseQuery(auditReviewOf(caseId));
  const editable = useCan('review.write', { reach });
  const writing = useReview(caseId);
  const [only, setOnly] = useState<ReadonlySet<string> | null>(null);
  const [asked, setAsked] = useState<ReviewQuestion | null>(null);
  const shown = (code: string) => only === null || only.has(code);
  const chapters = page.chapters
    .map((chapter) => ({ ...chapter, questions: chapter.questions.filter((q) => shown(q.code)) }))
    .filter(({ questions }) => questions.length > 0);
  return (
    <div className={css.page}>
      <Head page={page} writing={writing} only={only !== null} onOnly={setOnly} toList={toList} />
      {page.topics.length > 0 && only === null && <Topics topics={page.topics} />}
      {chapters.map(({ code, title, questions }) => (
        <Section key={code} title={title}>
          <ReviewHeads student={page.studentName} />
          {questions.map((question) => (
            <ReviewRow
              key={question.code}
              page={page}
              question={question}
              writing={writing}
              editable={editable}
              onFinding={() => setAsked(question)}
            />
          ))}
        </Section>
      ))}
      {chapters.length === 0 && (
        <Empty inset title="No difference to talk about">
          Where both sides have a word, they agree so far.
        </Empty>
      )}
      {asked && (
        <FindingFromAudit
          page={page}
          question={asked}
          ours={writing.of(asked.review)}
          onClose={() => setAsked(null)}
        />
      )}
      {writing.conflict}
    </div>
  );
}

function Head({
  page,
  writing,
  only,
  onOnly,
  toList,
}: {
  page: Review;
  writing: ReviewWriting;
  only: boolean;
  onOnly: (codes: ReadonlySet<string> | null) => void;
  toList: ReactNode;
}) {
  const questions = page.chapters.flatMap((chapter) => chapter.questions);
  const different = questions.filter((one) => isDifferent(one, writing.of(one.review)));
  const choose = (show: 'all' | 'differences') =>
    onOnly(show === 'all' ? null : new Set(different.map(({ code }) => code)));
  return (
    <div className={css.head}>
      <div>
        <p>{sharedWords(page)}</p>
        <Meta>
          {page.sharedAt
            ? `${counted(different.length, 'difference')} to talk about. The student sees that you looked.`
            : 'Your side can be written before. Nothing has to be typed twice: facts are here already.'}
        </Meta>
      </div>
      <span className={css.actions} data-screen-only="">
        <SaveState saving={writing.saving} />
        <Segment
          label="Questions shown"
          options={[
            { value: 'all', label: 'All' },
            { value: 'differences', label: 'Only differences' },
          ]}
          value={only ? 'differences' : 'all'}
          onChange={choose}
        />
        {toList}
        <Button icon={<Icon of={IconPrinter} />} onClick={() => print()}>
          Print
        </Button>
      </span>
    </div>
  );
}

function sharedWords({ studentName, sharedAt, shares, zone }: Review): string {
  if (!sharedAt) return `What ${studentName} shares will stand beside your side.`;
  const again = shares > 1 ? `, ${counted(shares, 'time')} so far` : '';
  return `Shared by ${studentName} ${happened(sharedAt as Instant, zone)}${again}.`;
}

function Topics({ topics }: { topics: Review['topics'] }) {
  return (
    <Section title="What the student wants to talk about">
      <ol className={css.topics}>
        {topics.map((topic) => (
          <li key={topic}>{topic}</li>
        ))}
      </ol>
    </Section>
  );
}
