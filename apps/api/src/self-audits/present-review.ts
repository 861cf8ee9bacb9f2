import type { AttemptFact, Attempt } from '@onward/core/attempts';
import {
  heldForStaff,
  profileOf,
  type AuditQuestion,
  type SharedAudit,
} from '@onward/core/self-audits';
import { factorsOfQuestion } from '@onward/guides/self-audit';
import type { CaseRow } from '../cases/index.ts';
import { guidedChapters, newestSeason, packsOfSeason } from './audit-guide.ts';
import type { AuditFindingRow, ReviewAnswerRow } from './review.reads.ts';
import type { AuditReviewType, ReviewAnswerType, ReviewQuestionType } from './review.types.ts';

/** What the page of a review is made of. */
export interface LoadedReview {
  readonly row: CaseRow;
  readonly shared: SharedAudit | null;
  readonly review: readonly ReviewAnswerRow[];
  readonly findings: readonly AuditFindingRow[];
  readonly attempts: readonly Attempt[];
  readonly facts: readonly AttemptFact[];
}

/** Both sides of every question that concerns this person, with the facts held and the findings made. */
export function presentReview(loaded: LoadedReview): AuditReviewType {
  const { row, shared, review } = loaded;
  const season = newestSeason(loaded.attempts, loaded.facts);
  const held = season ? heldForStaff(season) : [];
  const laid = { profile: profileOf(season), packs: packsOfSeason(season?.attempt), held };
  const { sharedAt = null, number: shares = 0, topics = [], answers = [] } = shared ?? {};
  const answered = [...answers, ...review].map(({ question }) => question);
  return {
    caseId: row.id,
    studentName: row.studentName,
    zone: row.zone,
    sharedAt,
    shares,
    topics,
    chapters: guidedChapters(laid, 'staff', answered, (question) => ({
      ...question,
      ...sidesOf(question.code, loaded),
    })),
  };
}

function sidesOf(
  code: AuditQuestion,
  { shared, review, findings }: LoadedReview,
): Pick<ReviewQuestionType, 'factors' | 'student' | 'review' | 'findings'> {
  const here = ({ question }: { readonly question: AuditQuestion }) => question === code;
  return {
    factors: factorsOfQuestion(code),
    student: shared?.answers.find(here) ?? null,
    review: review.find(here) ?? untouched(code),
    findings: findings.filter(here),
  };
}

function untouched(question: AuditQuestion): ReviewAnswerType {
  return { question, rating: '', words: '', changedByName: null, version: 0 };
}
