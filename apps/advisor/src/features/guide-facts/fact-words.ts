import type { LocalDate } from '@onward/core/shared';
import { dayInWords } from '../../shared/format.ts';
import type { Fact } from './facts.graphql.ts';

type Group = Fact['group'];

/** The headings, and what each holds. */
export const groupWords: Readonly<Record<Group, { title: string; says: string }>> = {
  conduct: {
    title: 'Rules of conduct',
    says: 'What the NRMP’s pages say of programs, applicants and schools. The full agreement is for counsel to read.',
  },
  calendar: {
    title: 'Days of the cycles',
    says: 'A day that is confirmed here becomes the cycle’s own; it stands under Settings as well.',
  },
  match_week: { title: 'Match Week, step by step', says: 'Hours have changed between years.' },
  limits: {
    title: 'Limits and counts',
    says: 'Of the application services, of SOAP, of the rank list.',
  },
  pass_marks: {
    title: 'Pass marks',
    says: 'By the day of the test, never by today. Scores of different exams are not converted.',
  },
  signals: {
    title: 'Signals',
    says: 'Of the 2025 season. For later seasons our sources disagree: enter what your year says.',
  },
};

/** In the order of the page. */
export const groupOrder: readonly Group[] = [
  'conduct',
  'calendar',
  'match_week',
  'limits',
  'pass_marks',
  'signals',
];

const actors: Readonly<Record<string, string>> = {
  program: 'Programs',
  applicant: 'Applicants',
  school: 'Schools',
  anybody: 'Everybody',
};
const phases: Readonly<Record<string, string>> = {
  always: '',
  soap: ', in SOAP',
  after_list_deadline: ', after the list deadline',
};

/** Whom a rule binds, when, and which way. */
export function ruleWords({ actor, verdict, phase }: NonNullable<Fact['rule']>): string {
  const way = verdict === 'allowed' ? 'allowed' : 'not allowed';
  return `${actors[actor] ?? actor}${phases[phase] ?? ''}: ${way}.`;
}

/** How the cycle’s own day stands beside the one read. */
export function standingWords(day: NonNullable<Fact['day']>): string {
  const here = day.here ? dayInWords(day.here as LocalDate, 'full') : '';
  if (day.hereStanding === 'invented') return `The cycle has an invented day: ${here}`;
  if (day.here === day.onDate) return 'The same day is entered, not yet confirmed';
  return `The cycle has another day: ${here}`;
}
