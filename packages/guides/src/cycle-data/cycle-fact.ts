import type { OutsideSource } from '../pack/index.ts';

/** What every fact about a cycle carries. Facts change by cycle: none of them stands in code. */
export interface CycleFact {
  /** Stable, unique over all cycle data. */
  readonly code: string;
  /** Year of the Match it belongs to; null where it holds until changed. */
  readonly cycle: number | null;
  /** The fact in words, for staff. */
  readonly staff: string;
  readonly source: OutsideSource;
  /** Always false as shipped: it is shown as unconfirmed and drives nothing until a named person of the institution confirms it. */
  readonly verified: false;
}

/** A day of a cycle. */
export interface CycleDate extends CycleFact {
  readonly kind:
    | 'season_opens'
    | 'submissions_open'
    | 'programs_see_applications'
    | 'match_week'
    | 'soap_ends'
    | 'match_day';
  /** As YYYY-MM-DD. */
  readonly on: string;
}

/** A step of Match Week, in Eastern time. */
export interface MatchWeekStep extends CycleFact {
  readonly day: 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday';
  /** As HH:MM, Eastern time. */
  readonly at: string;
}

/** How many signals a specialty had in a season. */
export interface SignalCount extends CycleFact {
  readonly specialty: string;
  /** Signals by tier, strongest first: [6, 6] is six gold and six silver. */
  readonly tiers: readonly number[];
}

/** A limit or a count of an application service. */
export interface ServiceLimit extends CycleFact {
  readonly limit: number;
  readonly unit: string;
}

/** The mark that passes an exam, for the days on which it was taken. */
export interface PassMark extends CycleFact {
  readonly exam: 'step_2_ck' | 'comlex_level_2_ce';
  readonly mark: number;
  /** First test day it holds for, as YYYY-MM-DD; null where the source names none. */
  readonly from: string | null;
  /** Last test day it holds for; null where it still holds or the source names none. */
  readonly to: string | null;
}

const asOf = '2026-11-23';

/** A page of the body that owns the fact. */
export function primary(link: string): OutsideSource {
  return { link, asOf, mark: 'P' };
}

/** An attributable page of somebody else: orientation only. */
export function secondary(link: string): OutsideSource {
  return { link, asOf, mark: 'S' };
}
