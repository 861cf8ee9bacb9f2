import type { Line } from './entry.ts';

/** Code of the list of phrases a statement is searched for, in any pack that has one (IMG-22). */
export const phraseListCode = 'list.statement_phrases';

const withFactors = (line: Line, factors: readonly string[] | undefined): Line =>
  factors ? { ...line, factors } : line;

/** A line that only staff read. */
export function forStaff(code: string, staff: string, factors?: readonly string[]): Line {
  return withFactors({ code, staff }, factors);
}

/** A line that only the student reads. */
export function forStudent(code: string, student: string, factors?: readonly string[]): Line {
  return withFactors({ code, student }, factors);
}

/** A line in both voices. */
export function forBoth(
  code: string,
  staff: string,
  student: string,
  factors?: readonly string[],
): Line {
  return withFactors({ code, staff, student }, factors);
}
