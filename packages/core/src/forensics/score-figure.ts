import { exams, scoreRange, type Exam } from '../attempts/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import type { Issue } from '../shared/refusals.ts';

/** Code under which an institution keeps its own figure for the scores of an exam; no guide has one (IMG-16). */
export const scoreFigureCode = (exam: Exam): string => `threshold.score.${exam}`;

/** Whose scores an own figure is read beside: everybody's, or those who apply in one specialty. */
export const scoreFor = {
  all: 'Every specialty',
  diagnostic_radiology: 'Diagnostic radiology',
  interventional_radiology: 'Interventional radiology',
  other: 'Other specialties',
} as const;
export type ScoreFor = keyof typeof scoreFor;

/** Exams whose scores have a scale. */
export const scoredExams = Object.keys(scoreRange) as readonly Exam[];

/** An institution's own figure for the scores of one exam, in that exam's own scale, with where it is from. */
export interface ScoreFigureEntry {
  readonly exam: string;
  readonly specialty: string;
  readonly score: number;
  readonly source: string;
  readonly asOf: string;
}

/** Issues of an own figure; the form and the service call this. `today` in the institution's zone. */
export function checkScoreFigure(entry: ScoreFigureEntry, today: LocalDate): readonly Issue[] {
  const range = scoreRange[entry.exam as Exam];
  const fits =
    !range ||
    (Number.isInteger(entry.score) && entry.score >= range.min && entry.score <= range.max);
  const day = checkDate('asOf', entry.asOf, true);
  return [
    ...checkChoice('exam', entry.exam, scoredExams),
    ...checkChoice('specialty', entry.specialty, Object.keys(scoreFor)),
    ...(fits ? [] : [{ field: 'score', code: 'out_of_range', facts: { ...range } } as const]),
    ...checkText('source', entry.source, { required: true, max: 200 }),
    ...(day.length === 0 && entry.asOf > today
      ? ([{ field: 'asOf', code: 'in_the_future' }] as const)
      : day),
  ];
}

/** An own figure in words, with its source and date. */
export function scoreFigureWords({
  exam,
  score,
  source,
  asOf,
}: Omit<ScoreFigureEntry, 'specialty'>): string {
  return `${exams[exam as Exam]}: at least ${score}. Source: ${source.trim()}, ${asOf}.`;
}
