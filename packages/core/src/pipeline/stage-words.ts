import type { Stage } from './stages.ts';

/** Names of the stages for staff. */
export const stageWords = {
  referred: 'Referred',
  first_contact: 'First contact',
  stabilise: 'Finding their feet',
  debrief: 'Debrief',
  option_choice: 'Choosing a path',
  plan_agreed: 'Plan agreed',
  building: 'Building',
  application_prep: 'Preparing the application',
  applied: 'Applied',
  interviewing: 'Interviewing',
  ranking: 'Ranking',
  results_pending: 'Waiting for results',
  soap: 'SOAP',
  placed: 'Placed',
  closed: 'Closed',
} as const satisfies Record<Stage, string>;
