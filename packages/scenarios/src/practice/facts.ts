import type { ScenarioFact } from '../shape/index.ts';

/** What the figures of one fictional application were. */
export interface Application {
  readonly specialty: string;
  readonly step2: string;
  readonly applied: string;
  readonly interviews: string;
  readonly ranked: string;
  readonly letters: string;
  readonly soap?: string;
  readonly type?: string;
  readonly degree?: string;
}

const list = 'Applicant’s own list, confirmed';
const application = 'Application as sent';
const record = 'School record';

/** The facts of one fictional application, each with its source and the days that lie between it and today. */
export function factsOf(a: Application): readonly ScenarioFact[] {
  const fact = (
    kind: ScenarioFact['kind'],
    value: string,
    source: string,
    daysBefore: number,
  ): ScenarioFact => ({ kind, value, source, daysBefore });
  return [
    fact('school', 'Westbrook Medicine', record, 40),
    fact('degree', a.degree ?? 'MD', record, 40),
    fact('applicant_type', a.type ?? 'us_md_senior', application, 200),
    fact('specialty', a.specialty, application, 200),
    fact('outcome', 'unmatched_full', 'Match result notice (invented)', 28),
    fact('soap_outcome', a.soap ?? 'eligible_declined', list, 24),
    fact('step_1', 'Pass, first attempt', 'Score report', 1035),
    fact('step_2_ck', a.step2, 'Score report', 188),
    fact('applied', a.applied, application, 200),
    fact('interviews', a.interviews, list, 14),
    fact('ranked', a.ranked, list, 14),
    fact('letters', a.letters, application, 200),
  ];
}
