import { workStateWords, type CheckState } from '@onward/core/activities';
import type { LocalDate } from '@onward/core/shared';
import type { StatusKind } from '@onward/ui';
import { counted, dayInWords } from '../../shared/format.ts';
import type { CaseActivity, CaseCounter } from './activity.graphql.ts';

/** Where an activity stands with staff, in words. */
export const checkWords: Record<CheckState, { kind: StatusKind; words: string }> = {
  not_looked_at: { kind: 'info', words: 'Not looked at' },
  verified: { kind: 'done', words: 'Verified' },
  sent_back: { kind: 'off', words: 'Sent back' },
  changed_since: { kind: 'info', words: 'Changed since' },
};

/** A month such as `2026-08` in words. */
export function monthWords(month: string): string {
  return dayInWords(`${month}-01` as LocalDate, 'month');
}

/** From when to when. */
export function whenWords({ kind, startedOn, endedOn }: CaseActivity): string {
  if (!startedOn) return '';
  if (kind !== 'clinical') return dayInWords(startedOn, 'full');
  return `${dayInWords(startedOn, 'short')} to ${endedOn ? dayInWords(endedOn, 'short') : 'now'}`;
}

/** What there is: works by how far they have come, else how many. */
export function soFarWords(counter: CaseCounter): string {
  if (counter.count === 0) return 'Nothing yet';
  if (counter.states.length === 0) return counter.titles.join(', ');
  return counter.states
    .toReversed()
    .map(({ state, count }) => `${count} ${workStateWords(state)}`)
    .join(', ');
}

type Figure = CaseCounter['figures'][number];

/** What there is beside a guide's figure: `2, counted from submitted on`. */
export function hasWords({ has, from, code }: Figure): string {
  if (has === null) return 'nothing recorded says';
  if (code === 'threshold.clinical_months') return counted(has, 'month');
  return from ? `${has}, counted from ${workStateWords(from)} on` : String(has);
}
