import type { Instant } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, Id, PersonId } from '../shared/ids.ts';
import { isAnswered, type AuditAnswer, type FactReply, type Rating } from './answer.ts';
import {
  auditQuestionCodes,
  auditTopics,
  isAuditQuestion,
  type AuditQuestion,
} from './questions.ts';

/** One answer as it was shared, with what she was shown instead of asked. */
export interface SharedAnswer {
  readonly question: AuditQuestion;
  readonly rating: Rating | '';
  readonly words: string;
  readonly factsRight: FactReply;
}

/** What she shared: fixed at that moment, never changed. She may share again; the newest counts, the older ones stay. */
export interface SharedAudit {
  readonly id: Id<'shared_audit'>;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  /** 1 for the first time she shared. */
  readonly number: number;
  readonly answers: readonly SharedAnswer[];
  /** Up to three things she wants to talk about, in her order (LA-05). */
  readonly topics: readonly string[];
  readonly sharedAt: Instant;
}

/** What sharing hands over. */
export type AuditContent = Pick<SharedAudit, 'answers' | 'topics'>;

/** Her answers put in order, those without a word left out. */
export function contentOf(answers: readonly AuditAnswer[]): AuditContent {
  const said = new Map(answers.filter(isAnswered).map((one) => [one.question, one]));
  return {
    answers: auditQuestionCodes.flatMap((question) => {
      const one = said.get(question);
      if (!one) return [];
      const { rating, words, factsRight } = one;
      return [{ question, rating, words: words.trim(), factsRight }];
    }),
    topics: auditTopics.flatMap((topic) => said.get(topic)?.words.trim() ?? []),
  };
}

/** Whether two contents say the same. */
export function sameContent(one: AuditContent, other: AuditContent): boolean {
  const plain = ({ answers, topics }: AuditContent) =>
    JSON.stringify([answers.map((a) => [a.question, a.rating, a.words, a.factsRight]), topics]);
  return plain(one) === plain(other);
}

/**
 * Hands her answers over to those who help her. Refuses AUDIT_NOTHING_TO_SHARE when nothing is answered, or nothing
 * has changed since she last shared.
 */
export function share(
  answers: readonly AuditAnswer[],
  last: Pick<SharedAudit, 'answers' | 'topics' | 'number'> | null,
): Decision<AuditContent & Pick<SharedAudit, 'number'>> {
  const content = contentOf(answers);
  const empty = content.answers.length + content.topics.length === 0;
  if (empty || (last && sameContent(content, last)))
    return refused('AUDIT_NOTHING_TO_SHARE', { sharedBefore: last !== null });
  return accepted({ ...content, number: (last?.number ?? 0) + 1 });
}

/** A line of the meeting's agenda: an answer she rated "to strengthen" or "not sure" (LA-05). */
export interface AgendaLine {
  readonly question: AuditQuestion;
  readonly rating: Extract<Rating, 'work' | 'unsure'>;
}

/** What her audit puts on the agenda of the next meeting: her own topics first, then what she is unsure of (LA-05). */
export function agendaOf({ answers, topics }: AuditContent): {
  readonly topics: readonly string[];
  readonly lines: readonly AgendaLine[];
} {
  const lines = answers.flatMap(({ question, rating }) =>
    (rating === 'work' || rating === 'unsure') && isAuditQuestion(question)
      ? [{ question, rating }]
      : [],
  );
  return { topics, lines };
}
