import { lastOfMonth, type LocalDate } from '../shared/calendar.ts';

/** A day of a cycle as an institution keeps it. Only a verified one moves a plan. */
export interface CycleDay {
  readonly matchYear: number;
  readonly kind: string;
  readonly on: LocalDate;
  readonly verified: boolean;
}

/** The season a plan works towards: its applications, and the Match that follows them. */
export interface Season {
  /** The Match year. */
  readonly targetYear: number;
  /** Last day on which the application can be ready. */
  readonly closesOn: LocalDate;
  /** `confirmed`: a day somebody checked. `month_window`: no such day, so the end of September stands for it. */
  readonly basis: 'confirmed' | 'month_window';
  /** A day on record that nobody checked; said, and drives nothing. */
  readonly unconfirmed: LocalDate | null;
}

/** Kinds of cycle days that close the preparation, the better one first. */
const closing = ['programs_see_applications', 'submissions_open'] as const;

/** September, the month in which the guides' last months end (DR-43, IMG-36, LA-25). */
const closingMonth = 9;

/** The season of a Match year from the institution's cycle days. */
export function seasonOf(targetYear: number, days: readonly CycleDay[]): Season {
  const ofYear = closing.flatMap((kind) =>
    days.filter((day) => day.matchYear === targetYear && day.kind === kind),
  );
  const checked = ofYear.find((day) => day.verified);
  if (checked) return { targetYear, closesOn: checked.on, basis: 'confirmed', unconfirmed: null };
  return {
    targetYear,
    closesOn: lastOfMonth(targetYear - 1, closingMonth),
    basis: 'month_window',
    unconfirmed: ofYear[0]?.on ?? null,
  };
}

/** The first season after the Match that brought no place whose applications are still ahead, and the one after it. */
export function seasonsAhead(
  failedYear: number,
  today: LocalDate,
  days: readonly CycleDay[],
): { readonly next: Season; readonly following: Season } {
  let year = Math.max(failedYear + 1, Number(today.slice(0, 4)));
  while (seasonOf(year, days).closesOn < today) year += 1;
  return { next: seasonOf(year, days), following: seasonOf(year + 1, days) };
}

/** Last day that belongs to a season: the end of March of the Match year, when results are told. */
export function seasonEnds(targetYear: number): LocalDate {
  return lastOfMonth(targetYear, 3);
}
