import type { Figure } from '../forensics/index.ts';
import { conditionsFor } from './conditions.ts';
import type { AppliedTo } from './traits.ts';
import { letterStatuses, type LetterStatus } from './vocabulary.ts';

/** How many letters stand at one point. */
export interface LetterCount {
  readonly status: LetterStatus;
  readonly count: number;
}

const furthestFirst = ['submitted', 'agreed', 'asked', 'planned'] as const;

/** Letters that can still be part of the application, by how far they have come, the furthest first. */
export function countLetters(
  letters: readonly { readonly status: string }[],
): readonly LetterCount[] {
  return furthestFirst
    .map((status) => ({ status, count: letters.filter((one) => one.status === status).length }))
    .filter(({ count }) => count > 0);
}

/** The same in words: `1 sent in, 2 agreed`. */
export function letterCountWords(counts: readonly LetterCount[]): string {
  return counts
    .map(({ status, count }) => `${count} ${letterStatuses[status].toLowerCase()}`)
    .join(', ');
}

/**
 * What each guide asks of the letters, to the student: whose figure, how many, from whom. Whether a letter counts
 * depends on what staff know of its writer, and so is said on the advisor’s side only.
 */
export function letterAsksForStudent(figures: readonly Figure[], to: AppliedTo): readonly string[] {
  return conditionsFor(figures, to).map(({ figure, need, title }) => {
    const most = Math.max(need, need === figure.low ? figure.high : need);
    const range = most > need ? `${need} to ${most}` : String(need);
    const letters = most === 1 ? 'letter' : 'letters';
    const from = title.charAt(0).toLowerCase() + title.slice(1);
    return `The guide “${figure.packTitle}” suggests ${range} ${letters}: ${from}.`;
  });
}
