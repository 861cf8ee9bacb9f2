import type { Id, PersonId } from '../shared/ids.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { accepted, refused } from '../shared/decision.ts';
import { checkDate, checkText } from '../shared/check.ts';

/** The days of a cycle that the product knows by name, in the order they come (domain.md section 1.1). */
export const cycleDateKinds = [
  'season_opens',
  'submissions_open',
  'programs_see_applications',
  'ranking_opens',
  'rank_list_due',
  'match_week',
  'soap_ends',
  'match_day',
] as const;
export type CycleDateKind = (typeof cycleDateKinds)[number];

/** Whose date it is: the institution's own, invented for practice, or the owning body's. */
export const dateStandings = ['own', 'invented', 'official'] as const;
export type DateStanding = (typeof dateStandings)[number];

/** One Match year, named by the year of its Match Week. */
export interface Cycle {
  readonly id: Id<'cycle'>;
  readonly matchYear: number;
  readonly version: number;
}

/** One day of a cycle. Without a source it is not official; unverified official dates are never shipped. */
export interface CycleDate {
  readonly id: Id<'cycle_date'>;
  readonly cycleId: Id<'cycle'>;
  readonly kind: CycleDateKind;
  readonly onDate: LocalDate | null;
  readonly source: string;
  readonly standing: DateStanding;
  readonly verified: boolean;
  readonly verifiedBy: PersonId | null;
  readonly verifiedAt: Instant | null;
  readonly version: number;
}

/** What a dean enters about one day of a cycle. */
export interface CycleDateDetails {
  readonly onDate: string | null;
  readonly source: string;
  readonly standing: DateStanding;
  readonly verified: boolean;
}

/** First and last match year a cycle can have. */
export const matchYears = { first: 1952, last: 2200 } as const;

/** Issues of a match year. */
export function checkMatchYear(field: string, year: number): readonly Issue[] {
  const fits = Number.isInteger(year) && year >= matchYears.first && year <= matchYears.last;
  return fits ? [] : [{ field, code: 'out_of_range', facts: matchYears }];
}

/** What is wrong with a cycle date as entered. */
export function checkCycleDate(details: CycleDateDetails): readonly Issue[] {
  return [
    ...checkDate('onDate', details.onDate),
    ...checkText('source', details.source, { max: 300 }),
  ];
}

/** Whether a date that claims to be official or checked says which day, and where it was read. */
function isSourced({ onDate, source, standing, verified }: CycleDateDetails): boolean {
  const claims = verified || (standing === 'official' && Boolean(onDate));
  return !claims || (Boolean(onDate) && source.trim().length > 0);
}

/**
 * Sets one day of a cycle. An official or verified date needs the day and where it was read (DATE_NOT_SOURCED);
 * an invented one cannot be verified. Clearing the day clears the check.
 */
export function setCycleDate(
  kind: CycleDateKind,
  details: CycleDateDetails,
  by: { readonly personId: PersonId; readonly now: Instant },
): Decision<
  Pick<
    CycleDate,
    'kind' | 'onDate' | 'source' | 'standing' | 'verified' | 'verifiedBy' | 'verifiedAt'
  >
> {
  const issues = checkCycleDate(details);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const source = details.source.trim();
  if (!isSourced(details)) return refused('DATE_NOT_SOURCED', { kind });
  const verified = details.verified && details.standing !== 'invented';
  return accepted({
    kind,
    onDate: (details.onDate || null) as LocalDate | null,
    source,
    standing: details.standing,
    verified,
    verifiedBy: verified ? by.personId : null,
    verifiedAt: verified ? by.now : null,
  });
}
