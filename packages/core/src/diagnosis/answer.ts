import type { Instant } from '../shared/calendar.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, Id, PersonId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

/** Whether the student sees it the same way. */
export const sameWay = ['yes', 'partly', 'no'] as const;
export type SameWay = (typeof sameWay)[number];

/** What the student says to the diagnosis that was given to her: kept beside it, never over it. */
export interface DiagnosisAnswer {
  readonly id: Id<'diagnosis_answer'>;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  /** The release she read. */
  readonly releaseId: string;
  readonly agrees: SameWay;
  readonly words: string;
  readonly answeredAt: Instant;
}

/** Issues of an answer; words are welcome and never asked for. */
export function checkAnswer(entry: {
  readonly agrees: string;
  readonly words: string;
}): readonly Issue[] {
  return [
    ...checkChoice('agrees', entry.agrees, sameWay),
    ...checkText('words', entry.words, { max: 4000 }),
  ];
}

/** Records an answer; a later one stands beside the earlier. Refuses INPUT_NOT_VALID. */
export function answerDiagnosis(
  entry: { readonly agrees: string; readonly words: string },
  of: Pick<DiagnosisAnswer, 'id' | 'caseId' | 'studentId' | 'releaseId' | 'answeredAt'>,
): Decision<DiagnosisAnswer> {
  const issues = checkAnswer(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...of, agrees: entry.agrees as SameWay, words: entry.words.trim() });
}
