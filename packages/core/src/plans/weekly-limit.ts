import { accepted, refused, type Decision } from '../shared/decision.ts';

/** Least and most hours a week anybody can say. */
export const weeklyHours = { minimum: 1, maximum: 80 } as const;

/** How many hours a week the student has. Refuses INPUT_NOT_VALID outside 1 to 80 whole hours. */
export function sayWeeklyLimit(hours: number): Decision<number> {
  const { minimum, maximum } = weeklyHours;
  if (Number.isInteger(hours) && hours >= minimum && hours <= maximum) return accepted(hours);
  return refused('INPUT_NOT_VALID', {
    issues: [{ field: 'hours', code: 'out_of_range', facts: { minimum, maximum } }],
  });
}
