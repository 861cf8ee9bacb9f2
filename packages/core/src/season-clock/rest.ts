import { addDays, daysBetween, type LocalDate } from '../shared/calendar.ts';
import type { HoursStep } from './capacity.ts';

/** Weeks in a row with work in each of them. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeks: number;
}

/** From how many weeks in a row on a free week is proposed. Ours: the guide asks for a rhythm and names no figure (IMG-45). */
export const longStretch = 8;

/** The longest stretch of weeks ahead in which every week holds work of the student's own; null while none is long. */
export function stretchWithoutRest(
  steps: readonly HoursStep[],
  span: { readonly from: LocalDate; readonly to: LocalDate },
): Stretch | null {
  let longest: Stretch | null = null;
  let begun: LocalDate | null = null;
  for (let week = span.from; week <= span.to; week = addDays(week, 7)) {
    const to = addDays(week, 6);
    if (!steps.some((step) => worksIn(step, week, to))) begun = null;
    else {
      begun ??= week;
      const weeks = (daysBetween(begun, to) + 1) / 7;
      if (!longest || weeks > longest.weeks) longest = { from: begun, to, weeks };
    }
  }
  return longest && longest.weeks >= longStretch ? longest : null;
}

function worksIn(step: HoursStep, from: LocalDate, to: LocalDate): boolean {
  if (step.settled || step.owner !== 'student' || !step.dueOn || !step.hoursAWeek) return false;
  return (step.startsOn ?? step.dueOn) <= to && step.dueOn >= from;
}
