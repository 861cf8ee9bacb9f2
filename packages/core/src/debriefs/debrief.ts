import type { Instant, TimeZone } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, DebriefId, PersonId } from '../shared/ids.ts';
import type { Transitions } from '../shared/machine.ts';

export const debriefStates = ['scheduled', 'held', 'signed', 'released', 'cancelled'] as const;
export type DebriefState = (typeof debriefStates)[number];

/**
 * What may be done to a debrief, from which states, and where it leads. The whole machine is this table; amending
 * adds an addendum and leaves the signed words as they are.
 */
export const debriefVerbs = {
  reschedule: { from: ['scheduled'], to: 'scheduled' },
  cancel: { from: ['scheduled'], to: 'cancelled' },
  invite: { from: ['scheduled', 'held'], to: null },
  hold: { from: ['scheduled'], to: 'held' },
  write: { from: ['scheduled', 'held'], to: null },
  sign: { from: ['held'], to: 'signed' },
  amend: { from: ['signed', 'released'], to: null },
  release: { from: ['signed', 'released'], to: 'released' },
  withdraw: { from: ['released'], to: 'signed' },
} as const satisfies Record<
  string,
  { readonly from: readonly DebriefState[]; readonly to: DebriefState | null }
>;
export type DebriefVerb = keyof typeof debriefVerbs;

/** The states each state may go to, read off the verbs. */
export const debriefTransitions = Object.fromEntries(
  debriefStates.map((state) => [state, statesAfter(state)]),
) as Transitions<DebriefState>;

/** The conversation about what happened, and where its record stands. Its words are in sections (writing.ts). */
export interface Debrief {
  readonly id: DebriefId;
  readonly caseId: CaseId;
  readonly state: DebriefState;
  /** Guide pack whose questions and packet it follows, e.g. `diagnostic_radiology`, and that pack's version. */
  readonly guide: string;
  readonly guideVersion: number;
  readonly startsAt: Instant;
  readonly timeZone: TimeZone;
  readonly place: string;
  readonly heldAt: Instant | null;
  readonly singleFactorConfirmed: boolean;
  readonly signedBy: PersonId | null;
  readonly signedAt: Instant | null;
  readonly cancelledReason: string;
  /** Raised when state, appointment or attendees change. */
  readonly version: number;
  /** Raised with every change of its words, packet or findings. */
  readonly textVersion: number;
}

/** Whether the verb may be done now; screens show only such verbs. */
export function canDo(verb: DebriefVerb, state: DebriefState): boolean {
  return (debriefVerbs[verb].from as readonly DebriefState[]).includes(state);
}

/** The debrief after the verb's step. Refuses DEBRIEF_STATE with the states from which it may be done. */
export function step(debrief: Debrief, verb: DebriefVerb): Decision<Debrief> {
  const { from, to } = debriefVerbs[verb];
  if (!canDo(verb, debrief.state))
    return refused('DEBRIEF_STATE', { state: debrief.state, allowed: from });
  return accepted({ ...debrief, state: to ?? debrief.state });
}

function statesAfter(state: DebriefState): readonly DebriefState[] {
  const targets = Object.values(debriefVerbs)
    .filter(({ from }) => (from as readonly DebriefState[]).includes(state))
    .flatMap(({ to }) => (to && to !== state ? [to] : []));
  return [...new Set(targets)];
}
