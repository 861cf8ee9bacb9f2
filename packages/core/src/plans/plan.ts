import type { CaseId, GoalId, InstitutionId, PersonId, PlanId, TaskId } from '../shared/ids.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { Transitions } from '../shared/machine.ts';

/** What kind of work a task is (plan_task_category, domain.md section 7). Order is the order of the lanes. */
export const taskCategories = [
  'wellbeing_support',
  'debrief_feedback',
  'obligations_compliance',
  'decision',
  'exams',
  'clinical',
  'research',
  'letters',
  'mspe_transcript',
  'personal_statement',
  'application_form',
  'signals_geography',
  'program_list',
  'documents_visa',
  'finance_loans',
  'networking_mentoring',
  'interview_prep',
  'rank_strategy_voluntary',
  'soap_readiness',
  'follow_up_outcome',
] as const;
export type TaskCategory = (typeof taskCategories)[number];

/** Who carries a task: both sides of a plan have obligations. */
export const taskOwners = ['student', 'advisor', 'office'] as const;
export type TaskOwner = (typeof taskOwners)[number];

/** `proposed`: in a plan the student has not been given yet. `dropped` always has a reason. */
export const taskStates = [
  'proposed',
  'agreed',
  'in_progress',
  'blocked',
  'done',
  'verified',
  'dropped',
] as const;
export type TaskState = (typeof taskStates)[number];

/** From each state of a task, where it may go. */
export const taskTransitions: Transitions<TaskState> = {
  proposed: ['agreed', 'dropped'],
  agreed: ['in_progress', 'blocked', 'done', 'dropped'],
  in_progress: ['blocked', 'done', 'dropped'],
  blocked: ['in_progress', 'done', 'dropped'],
  done: ['in_progress', 'verified'],
  verified: ['in_progress'],
  dropped: ['agreed'],
};

/** A plan is a draft until its first release; a retired plan made room for another. */
export const planStates = ['draft', 'released', 'retired'] as const;
export type PlanState = (typeof planStates)[number];

/** Two plans of a case side by side. */
export const planOptions = ['A', 'B'] as const;
export type PlanOption = (typeof planOptions)[number];

/** A phase of the guide, months it leaves open, or the bridge before its first month. */
export const spanKinds = ['phase', 'gap', 'bridge'] as const;

/** A stretch of calendar: a phase of the guide, months it leaves open (DR-44), or a bridge. Both ends belong to it. */
export interface Span {
  readonly code: string;
  readonly kind: (typeof spanKinds)[number];
  readonly staff: string;
  readonly student: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A template task whose window had passed when the plan was laid; said, not silently left out. */
export interface PassedTask {
  /** Template it belongs to; absent in plans laid before the season clock, which had one template. */
  readonly template?: string;
  readonly code: string;
  readonly title: string;
  /** Last day of its window. */
  readonly until: LocalDate;
}

/** One case's plan towards one Match. */
export interface Plan {
  readonly institutionId: InstitutionId;
  readonly id: PlanId;
  readonly caseId: CaseId;
  /** Title for the student. */
  readonly title: string;
  /** The Match year it leads to; at least two years after `failedYear` (DR-45). */
  readonly targetYear: number;
  readonly failedYear: number;
  /** Code and version of the guide pack it was laid from. */
  readonly guide: string;
  readonly guideVersion: number;
  /** What the plan says about its target, to staff and to the student. */
  readonly says: string;
  readonly studentSays: string;
  readonly spans: readonly Span[];
  readonly passed: readonly PassedTask[];
  /** A and B stand side by side; one of them is the plan of the case. */
  readonly option: PlanOption;
  readonly chosen: boolean;
  /** Template the plan was laid from, and every template that was applied since. */
  readonly template: string;
  readonly templates: readonly string[];
  readonly state: PlanState;
  /** Number of the last release; 0 before the first. */
  readonly releasedVersion: number;
  readonly createdBy: PersonId | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** One task of a plan, as staff keep it. The student reads its released copy. */
export interface Task {
  readonly institutionId: InstitutionId;
  readonly id: TaskId;
  readonly caseId: CaseId;
  readonly planId: PlanId;
  /** Template it came from, and its code there; null for a task added here. */
  readonly template: string | null;
  readonly templateCode: string | null;
  /** Code of the span it was laid in. */
  readonly phase: string;
  readonly category: TaskCategory;
  readonly title: string;
  /** Title in the student's words; empty means the same title. */
  readonly studentTitle: string;
  readonly why: string;
  readonly owner: TaskOwner;
  /** Window in which it makes sense, and the day it is planned for. */
  readonly earliestOn: LocalDate | null;
  readonly latestOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** First day of the work, if somebody chose one; it ends on the day it is planned for. */
  readonly startsOn: LocalDate | null;
  /** About how many hours a week it asks for while it runs, if somebody said so. */
  readonly hoursAWeek: number | null;
  /** Tasks it follows. */
  readonly afterIds: readonly TaskId[];
  /** The goal it serves (LA-16); null only in plans that were retired before goals were asked for. */
  readonly goalId: GoalId | null;
  /** That goal in the words it had when somebody last said so. */
  readonly serves: string;
  /** What would show that it is done; empty when nothing is asked. */
  readonly evidenceAsked: string;
  /** `domain.factor` codes it answers. Empty: part of the season. */
  readonly factors: readonly string[];
  /** About how long it takes, if somebody said so. */
  readonly minutes: number | null;
  readonly droppedReason: string | null;
  readonly droppedAt: Instant | null;
  readonly sort: number;
  /** Item, file and lines of the guide. */
  readonly source: { readonly item: string; readonly file: string; readonly lines: string } | null;
  readonly createdBy: PersonId | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** Where a task stands once it is agreed. No row means agreed and not begun, version 0. */
export interface TaskProgress {
  readonly state: Exclude<TaskState, 'proposed' | 'dropped'>;
  /** The day the student moved it to, if she did. */
  readonly movedTo: LocalDate | null;
  readonly evidence: string;
  readonly evidenceLink: string;
  readonly evidenceOn: LocalDate | null;
  /** Why it is blocked or was opened again. */
  readonly reason: string;
  readonly doneAt: Instant | null;
  readonly version: number;
}

/** Progress of a task nobody has touched. */
export const untouched: TaskProgress = {
  state: 'agreed',
  movedTo: null,
  evidence: '',
  evidenceLink: '',
  evidenceOn: null,
  reason: '',
  doneAt: null,
  version: 0,
};

/** The state of a task from its rows: dropped, not yet given to the student, or where its progress stands. */
export function taskState(
  task: Pick<Task, 'droppedAt'>,
  progress: TaskProgress | null,
  released: boolean,
): TaskState {
  if (task.droppedAt) return 'dropped';
  if (progress) return progress.state;
  return released ? 'agreed' : 'proposed';
}
