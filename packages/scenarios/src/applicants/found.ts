import type { Examination } from '@onward/core/forensics';
import type { Applicant } from './applicant.ts';
import { readApplicant } from './read-applicant.ts';

/** What the rules propose or notice about an applicant, as lines: rule, items, factor or notice, place, figures. */
export function found(applicant: Applicant): readonly string[] {
  return readApplicant(applicant).flatMap((examination) => {
    const line = lineOf(examination);
    return line ? [line] : [];
  });
}

/** Rules whose answer is "not assessable". */
export function notAssessable(applicant: Applicant): readonly string[] {
  return readApplicant(applicant)
    .filter(({ outcome }) => outcome.state === 'not_assessable')
    .map(({ rule }) => rule);
}

function lineOf({ rule, items, outcome }: Examination): string | null {
  if (outcome.state !== 'proposed' && outcome.state !== 'notice') return null;
  const figures = outcome.figures.map((f) => `${f.item} ${f.low}-${f.high}`);
  const what =
    outcome.state === 'proposed' ? `${outcome.factor} at ${outcome.place ?? 'no place'}` : 'notice';
  return [rule, items.map(({ item }) => item).join(' '), what, ...figures].join(' | ');
}
