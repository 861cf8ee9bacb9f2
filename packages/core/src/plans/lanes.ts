import type { TaskCategory } from './plan.ts';

/** Rows of the plan on screen: categories that belong together. Order is the order on screen. */
export const lanes = [
  'decide',
  'research',
  'clinical',
  'letters',
  'exams',
  'application',
  'people',
] as const;
export type Lane = (typeof lanes)[number];

const laneOfCategory: Record<TaskCategory, Lane> = {
  wellbeing_support: 'people',
  debrief_feedback: 'decide',
  obligations_compliance: 'decide',
  decision: 'decide',
  exams: 'exams',
  clinical: 'clinical',
  research: 'research',
  letters: 'letters',
  mspe_transcript: 'letters',
  personal_statement: 'application',
  application_form: 'application',
  signals_geography: 'application',
  program_list: 'application',
  documents_visa: 'application',
  finance_loans: 'decide',
  networking_mentoring: 'people',
  interview_prep: 'application',
  rank_strategy_voluntary: 'application',
  soap_readiness: 'application',
  follow_up_outcome: 'decide',
};

/** The lane a task is shown in. */
export function laneOf(category: TaskCategory): Lane {
  return laneOfCategory[category];
}
