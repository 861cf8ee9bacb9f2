import type { LocalDate } from '../shared/calendar.ts';
import type { Stage } from './stages.ts';

/**
 * Days of the target cycle that gates ask about. Null: there is no day, or an official one that nobody has confirmed, so
 * nothing is asked: what nobody read drives nothing.
 */
export interface CycleDays {
  readonly submissionsOpen: LocalDate | null;
  readonly rankingOpens: LocalDate | null;
  readonly rankListDue: LocalDate | null;
  readonly matchWeek: LocalDate | null;
}

/** What the gates look at: facts of the case, never an opinion about the person. */
export interface GateFacts extends CycleDays {
  /** Calls, messages and visits logged, answered or not. */
  readonly contactsLogged: number;
  /** Somebody spoke with the student (or the student declined to speak, which is an answer). */
  readonly reached: boolean;
  readonly debriefSigned: boolean;
  readonly planReleased: boolean;
  /** Whether the case has stood in `applied` before. */
  readonly hasApplied: boolean;
  readonly today: LocalDate;
}

/** Entry criteria by code. True: met. */
export const gates = {
  contact_tried: (f) => f.contactsLogged > 0,
  first_contact_reached: (f) => f.reached,
  debrief_signed: (f) => f.debriefSigned,
  plan_released: (f) => f.planReleased,
  submissions_open: (f) => reachedDay(f.submissionsOpen, f.today),
  application_sent: (f) => f.hasApplied,
  ranking_open: (f) => reachedDay(f.rankingOpens, f.today),
  rank_list_day_reached: (f) => reachedDay(f.rankListDue, f.today),
  match_week_reached: (f) => reachedDay(f.matchWeek, f.today),
} as const satisfies Record<string, (facts: GateFacts) => boolean>;

export type GateCode = keyof typeof gates;

/** What each gate asks for, in words for staff. */
export const gateWords = {
  contact_tried: 'No attempt to reach the student is logged yet',
  first_contact_reached: 'Nobody has spoken with the student yet',
  debrief_signed: 'No debrief is signed yet',
  plan_released: 'No plan has been released to the student yet',
  submissions_open: 'Applications for this cycle cannot be sent yet',
  application_sent: 'The case has not been in “Applied” yet',
  ranking_open: 'Ranking for this cycle has not opened yet',
  rank_list_day_reached: 'The rank list day of this cycle has not come yet',
  match_week_reached: 'Match Week of this cycle has not come yet',
} as const satisfies Record<GateCode, string>;

/** Which criteria a stage asks for on entry. Going back asks for the same ones; an unmet one needs a reason. */
export const stageGates: Readonly<Record<Stage, readonly GateCode[]>> = {
  referred: [],
  first_contact: ['contact_tried'],
  stabilise: ['first_contact_reached'],
  debrief: ['first_contact_reached'],
  option_choice: ['debrief_signed'],
  plan_agreed: ['debrief_signed', 'plan_released'],
  building: ['plan_released'],
  application_prep: ['plan_released'],
  applied: ['plan_released', 'submissions_open'],
  interviewing: ['application_sent'],
  ranking: ['application_sent', 'ranking_open'],
  results_pending: ['application_sent', 'rank_list_day_reached'],
  soap: ['match_week_reached'],
  placed: [],
  closed: [],
};

/** Criteria of `to` that are not met. */
export function unmetGates(to: Stage, facts: GateFacts): readonly GateCode[] {
  return stageGates[to].filter((code) => !gates[code](facts));
}

function reachedDay(day: LocalDate | null, today: LocalDate): boolean {
  return day === null || day <= today;
}

/** An official day on record that no named person has confirmed; `kind` is a kind of cycle date. */
export interface UnconfirmedDay {
  readonly kind: string;
  readonly on: LocalDate;
}

/** The day each gate waits for, by kind of cycle date; gates without one look at the case alone. */
const dayOfGate: Partial<Record<GateCode, string>> = {
  submissions_open: 'submissions_open',
  ranking_open: 'ranking_opens',
  rank_list_day_reached: 'rank_list_due',
  match_week_reached: 'match_week',
};

/** Days that would hold `to` back if somebody had confirmed them; until then they are said, and drive nothing. */
export function unconfirmedDays(
  to: Stage,
  onRecord: readonly UnconfirmedDay[],
): readonly UnconfirmedDay[] {
  const asked = stageGates[to].flatMap((code) => dayOfGate[code] ?? []);
  return onRecord.filter(({ kind }) => asked.includes(kind));
}
