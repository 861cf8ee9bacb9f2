import type { CaseId, CohortId, PersonId } from '../shared/ids.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { StalledBecause } from '../coverage/index.ts';
import type { Stage } from '../pipeline/index.ts';

/** What the next step is about. `task`: a step of the plan; the others are the office's own. */
export const stepKinds = ['contact', 'debrief', 'sign', 'plan', 'task', 'none'] as const;
export type StepKind = (typeof stepKinds)[number];

/** The office's own steps in words for staff. */
export const stepWords = {
  contact: 'Reach the student',
  debrief: 'Hold the first debrief',
  sign: 'Sign the debrief',
  plan: 'Agree and release the plan',
} as const;

/** The most urgent state among a case's debriefs, cancelled ones left out. */
export const debriefStanding = ['none', 'released', 'scheduled', 'signed', 'held'] as const;
export type DebriefStanding = (typeof debriefStanding)[number];

export const planStanding = ['none', 'draft', 'released'] as const;
export type PlanStanding = (typeof planStanding)[number];

/**
 * Everything a list shows or sorts by, one per case. It holds nothing that changes by the mere passing of time, so
 * it can be kept in the transaction that changes a fact. Null stands for the database's infinities.
 */
export interface CaseDigest {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly cohortId: CohortId;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly nextStepKind: StepKind;
  readonly nextStep: string | null;
  readonly nextStepOn: LocalDate | null;
  /** Latest conversation: an answered contact, a held meeting, a held debrief. */
  readonly lastContactAt: Instant | null;
  readonly firstContactAt: Instant | null;
  /** Attempts without a reply since the latest conversation. */
  readonly unanswered: number;
  /** Earliest meeting still planned; it may lie in the past until somebody says how it went. */
  readonly nextMeetingAt: Instant | null;
  readonly openTasks: number;
  readonly doneTasks: number;
  /** Since when a student waits who said that things are not well, until somebody has acted (IMG-05). */
  readonly notWellAt: Instant | null;
  readonly helpAskedAt: Instant | null;
  /** When the first of those on the contact clock whom nobody has reached is due (IR-07). */
  readonly peopleDueAt: Instant | null;
  /** The step of the plan that stands still first, from which day on, and why; null: none will (M13). */
  readonly stalledOn: LocalDate | null;
  readonly stalledStep: string | null;
  readonly stalledBecause: StalledBecause | null;
  readonly clockStartedAt: Instant;
  readonly contactDueAt: Instant;
  readonly debriefState: DebriefStanding;
  readonly debriefHeldAt: Instant | null;
  readonly debriefDueOn: LocalDate;
  readonly planState: PlanStanding;
  readonly hasAdvisor: boolean;
  readonly closed: boolean;
  /** From when on the case needs somebody; null: nothing waits. */
  readonly needsAt: Instant | null;
}
