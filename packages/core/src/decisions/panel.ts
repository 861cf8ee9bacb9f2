import type { LocalDate } from '../shared/calendar.ts';

/** What is known about the years behind a case. */
export interface YearsBehind {
  /** Match years without a place, in any order; the same year may come more than once. */
  readonly failedYears: readonly number[];
  readonly graduatedOn: LocalDate | null;
  /** The institution's figure, in years; 5 unless it set another (LA-36: 5-7+). */
  readonly thresholdYears: number;
}

/** Why a re-evaluation panel is due. */
export type PanelReason =
  | { readonly code: 'second_cycle'; readonly years: readonly number[] }
  | { readonly code: 'years_since_graduation'; readonly years: number; readonly threshold: number };

/** After a second cycle without a place, or from the threshold of years since graduation on (IR-54, LA-36, IMG-46). */
export function panelDue(of: YearsBehind, day: LocalDate): readonly PanelReason[] {
  const years = [...new Set(of.failedYears)].toSorted((a, b) => a - b);
  const since = of.graduatedOn ? wholeYears(of.graduatedOn, day) : 0;
  return [
    ...(years.length > 1 ? [{ code: 'second_cycle', years } as const] : []),
    ...(of.graduatedOn && since >= of.thresholdYears
      ? [{ code: 'years_since_graduation', years: since, threshold: of.thresholdYears } as const]
      : []),
  ];
}

/** Whether a season begins a further cycle: it lies after every year without a place. Seasons of the past never do. */
export function beginsFurtherCycle(matchYear: number, failedYears: readonly number[]): boolean {
  return failedYears.length > 0 && failedYears.every((year) => year < matchYear);
}

/** The reason in words for staff. */
export function panelReasonWords(reason: PanelReason): string {
  return reason.code === 'second_cycle'
    ? `${reason.years.length} cycles without a place (${reason.years.join(', ')})`
    : `${reason.years} years since graduation; your office asks for a panel from ${reason.threshold} on`;
}

function wholeYears(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'years' })
    .years;
}
