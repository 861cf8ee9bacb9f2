import {
  conductRules,
  ruleConflicts,
  type ConductRule,
  type RuleConflict,
} from '@onward/guides/conduct-rules';
import {
  cycleDates,
  matchWeekSteps,
  passMarks,
  serviceLimits,
  signalCounts,
  type CycleDate,
} from '@onward/guides/cycle-data';
import type { OutsideSource } from '@onward/guides/pack';

/** Under which heading a fact stands. */
export const factGroups = [
  'calendar',
  'match_week',
  'limits',
  'pass_marks',
  'signals',
  'conduct',
] as const;
export type FactGroup = (typeof factGroups)[number];

/** A fact we ship, with its source; unconfirmed until a named person of the institution read that source. */
export interface ShippedFact {
  readonly code: string;
  readonly group: FactGroup;
  /** Match year it belongs to; null where it holds until changed. */
  readonly cycle: number | null;
  readonly says: string;
  readonly source: OutsideSource;
  /** The day, for facts of the calendar. */
  readonly date: CycleDate | null;
  /** Who is bound, whether it is allowed, and when, for rules of conduct. */
  readonly rule: ConductRule | null;
}

const days = {
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
} as const;

/** Every fact of cycles and rules, in the order of the screen. */
export const shippedFacts: readonly ShippedFact[] = [
  ...cycleDates.map((one) => fact('calendar', one, one.staff, { date: one })),
  ...matchWeekSteps.map((one) =>
    fact('match_week', one, `${days[one.day]}, ${one.at} Eastern time: ${one.staff}`),
  ),
  ...serviceLimits.map((one) => fact('limits', one, one.staff)),
  ...passMarks.map((one) => fact('pass_marks', one, one.staff)),
  ...signalCounts.map((one) => fact('signals', one, one.staff)),
  ...conductRules.map((one) => fact('conduct', { ...one, cycle: null }, one.staff, { rule: one })),
];

/** Where a guide and an owning body differ. */
export const shippedConflicts: readonly RuleConflict[] = ruleConflicts;

function fact(
  group: FactGroup,
  { code, cycle, source }: Pick<ShippedFact, 'code' | 'cycle' | 'source'>,
  says: string,
  more: Partial<Pick<ShippedFact, 'date' | 'rule'>> = {},
): ShippedFact {
  return { code, group, cycle, says, source, date: null, rule: null, ...more };
}
