import { differenceBetween, needsTalk, type Difference } from '@onward/core/self-audits';
import type { Said } from './answer-keeper.ts';
import type { ReviewQuestion } from './reviews.graphql.ts';

/** How the two sides of a question stand, with our side as it is being written. */
export function differenceOf({ student }: ReviewQuestion, ours: Said): Difference {
  return differenceBetween(student, { ...ours, factsRight: '' });
}

/** Whether the question is to be talked about: rated differently, or she says that a fact is not right. */
export function isDifferent(question: ReviewQuestion, ours: Said): boolean {
  return needsTalk(differenceOf(question, ours), question.student);
}
