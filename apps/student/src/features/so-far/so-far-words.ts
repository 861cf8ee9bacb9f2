import { activityLine, workStateWords, type CheckState } from '@onward/core/activities';
import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { dayInWords } from '../../shared/format.ts';
import type { MyActivity, MyCounter } from './so-far.graphql.ts';

/** What an activity is, and when. */
export function lineWords(one: MyActivity): string {
  return [activityLine(one), whenWords(one), one.place].filter(Boolean).join(' · ');
}

/** From when to when, as people say it. */
export function whenWords({ kind, startedOn, endedOn }: MyActivity): string {
  if (!startedOn) return '';
  if (kind !== 'clinical') return dayInWords(startedOn, 'full');
  return `${dayInWords(startedOn, 'month')} to ${endedOn ? dayInWords(endedOn, 'month') : 'now'}`;
}

const checks: Record<CheckState, { kind: StatusKind; words: string } | null> = {
  not_looked_at: null,
  verified: { kind: 'done', words: 'Seen by your advisor' },
  sent_back: { kind: 'needs', words: 'Your advisor asks for something' },
  changed_since: { kind: 'info', words: 'Changed since your advisor saw it' },
};

/** Where it stands with the advisor; null while nobody has looked. */
export function checkWords(state: CheckState): { kind: StatusKind; words: string } | null {
  return checks[state];
}

/** How far the works of a counter have come: `1 submitted, 2 in progress`. */
export function statesInWords(counter: MyCounter): string {
  return counter.states
    .toReversed()
    .map(({ state, count }) => `${count} ${workStateWords(state)}`)
    .join(', ');
}

/** A month such as `2026-08` in words. */
export function monthWords(month: string): string {
  return dayInWords(`${month}-01` as LocalDate, 'month');
}

/** Months that nothing clinical is written down for, in one calm sentence. */
export function gapWords(gaps: readonly string[]): string {
  if (gaps.length === 0) return 'No month is left out.';
  const list = new Intl.ListFormat('en', { type: 'conjunction' }).format(gaps.map(monthWords));
  return `Nothing is written down for ${list}.`;
}
