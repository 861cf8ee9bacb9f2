import {
  isAnswered,
  ratingWordsOfMine,
  type AuditEntry,
  type Rating,
} from '@onward/core/self-audits';
import type { StatusKind } from '@onward/ui';
import type { MyAudit, MyChapter, MyQuestion } from './my-audit.graphql.ts';

/** The last screen of the audit: what she wants to talk about, and sharing. */
export const topicsPart = 'topics';

/** The questions in the order asked. */
export function questionsOf(audit: MyAudit): readonly MyQuestion[] {
  return audit.chapters.flatMap(({ questions }) => questions);
}

/** Where she goes on: the question she was at, or the first. */
export function placeOf(audit: MyAudit): string {
  const parts = [...questionsOf(audit).map(({ code }) => code), topicsPart];
  return parts.find((part) => part === audit.place) ?? parts[0] ?? topicsPart;
}

/** The screens before and after one; null at the ends. */
export function around(
  audit: MyAudit,
  part: string,
): { readonly before: string | null; readonly after: string | null } {
  const parts = [...questionsOf(audit).map(({ code }) => code), topicsPart];
  const at = parts.indexOf(part);
  return { before: parts[at - 1] ?? null, after: parts[at + 1] ?? null };
}

/** How far a chapter is, in words. */
export function chapterState(chapter: MyChapter): {
  readonly kind: StatusKind;
  readonly words: string;
} {
  const { length } = chapter.questions;
  const said = chapter.questions.filter(({ answer }) => isAnswered(answer)).length;
  if (said === 0) return { kind: 'off', words: 'Nothing yet' };
  if (said === length) return { kind: 'done', words: 'Every question has a word of yours' };
  return { kind: 'info', words: `${said} of ${length} questions answered` };
}

/** An answer as one text: both versions of a conflict, and the printed page. */
export function inWords({ rating, words, factsRight }: AuditEntry): string {
  const fact =
    factsRight === 'yes'
      ? 'What is known is right.'
      : factsRight === 'no'
        ? 'What is known is not quite right.'
        : '';
  const rated = rating === '' ? '' : `${ratingWordsOfMine[rating as Rating]}.`;
  return [rated, fact, words.trim()].filter(Boolean).join('\n') || 'Nothing written.';
}
