import {
  burnDown,
  burnDownSays,
  coverageOf,
  findingWords,
  stalledSays,
  stalledTasks,
  type Leaving,
} from '@onward/core/coverage';
import { attachFindings, isOpen, plannedOn, type TaskState } from '@onward/core/plans';
import {
  dateOf,
  daysBetween,
  type FindingId,
  type Instant,
  type LocalDate,
  type TaskId,
  type TimeZone,
} from '@onward/core/shared';
import type * as reads from './coverage.reads.ts';
import type {
  BurnDownType,
  FindingCoverageType,
  WhyAnswerType,
  WhyStepType,
} from './coverage.types.ts';

/** What was loaded of a case. */
export interface LoadedCoverage {
  readonly plan: reads.PlanStanding | null;
  readonly tasks: readonly reads.CoverageTaskRow[];
  readonly findings: readonly reads.CoverageFindingRow[];
  readonly leavings: readonly reads.LeavingRow[];
  readonly words: readonly reads.FindingWordsRow[];
  readonly today: LocalDate;
  readonly zone: TimeZone;
}

/** The findings with what answers them, open ones first. */
export function presentFindings(loaded: LoadedCoverage): FindingCoverageType[] {
  const leavings = new Map<FindingId, Leaving>(
    loaded.leavings.map((one) => [one.findingId, one] as const),
  );
  return coverageOf(loaded.findings, loaded.tasks, leavings).map((one) => ({
    id: one.finding.id,
    words: findingWords(one.finding),
    code: `${one.finding.domain}.${one.finding.factor}`,
    evidence: one.finding.evidence,
    state: one.state,
    taskIds: [...one.taskIds],
    leaving: one.leaving,
  }));
}

/** Every open or finished step with its why-chain: the findings it answers with what shows them, and the guide. */
export function presentSteps(loaded: LoadedCoverage): WhyStepType[] {
  const { tasks, findings, plan, today } = loaded;
  const { links } = attachFindings(tasks, findings);
  const answered = (id: TaskId) =>
    findings
      .filter((one) => links.some((link) => link.taskId === id && link.findingId === one.id))
      .map((one) => whyAnswer(one, loaded));
  return tasks
    .filter((task) => !task.droppedAt)
    .map((task) => ({
      id: task.id,
      title: task.title,
      why: task.why,
      owner: task.owner,
      state: stateOf(task, plan),
      on: plannedOn(task),
      evidenceAsked: task.evidenceAsked,
      reason: task.reason,
      answers: answered(task.id),
      guide: task.source ? `${task.source.item}, ${task.source.lines}` : '',
      pastBy: pastBy(task, plan, today),
      progressVersion: task.progressVersion,
    }));
}

/** Steps that stand still; nothing stands still before the student has the plan. */
export function presentStalled(loaded: LoadedCoverage) {
  const { plan, tasks, today, zone } = loaded;
  if (plan?.state !== 'released') return [];
  const moving = tasks.map((task) => ({ ...task, state: stateOf(task, plan) }));
  return stalledTasks(moving, today, zone).map((one) => ({
    id: one.task.id,
    title: one.task.title,
    says: stalledSays(one),
  }));
}

/** Remaining steps from the day the plan was laid. */
export function presentBurnDown({ plan, tasks, today, zone }: LoadedCoverage): BurnDownType | null {
  if (!plan) return null;
  const on = (at: Instant | null) => (at ? dateOf(at, zone) : null);
  const counted = tasks.map((task) => ({
    addedOn: dateOf(task.createdAt, zone),
    doneOn: on(task.doneAt),
    droppedOn: on(task.droppedAt),
  }));
  const chart = burnDown(counted, dateOf(plan.createdAt, zone), today);
  return { says: burnDownSays(chart), points: [...chart.points] };
}

/** A finding with what shows it, and the words it came from with the way back to them (IMG-14). */
function whyAnswer(
  finding: reads.CoverageFindingRow,
  { words }: Pick<LoadedCoverage, 'words'>,
): WhyAnswerType {
  const cameFrom = words.filter(({ findingId }) => findingId === finding.id);
  const told = cameFrom.some((one) => finding.evidence === `“${one.words}”`);
  return {
    findingId: finding.id,
    says: told ? findingWords(finding) : whyWords(finding),
    cameFrom,
  };
}

function whyWords(finding: reads.CoverageFindingRow): string {
  const { evidence } = finding;
  return evidence ? `${findingWords(finding)}: ${evidence}` : findingWords(finding);
}

function stateOf(task: reads.CoverageTaskRow, plan: reads.PlanStanding | null): TaskState {
  if (task.droppedAt) return 'dropped';
  return task.progress ?? (plan?.state === 'released' ? 'agreed' : 'proposed');
}

function pastBy(
  task: reads.CoverageTaskRow,
  plan: reads.PlanStanding | null,
  today: LocalDate,
): number {
  const on = plannedOn(task);
  return on && isOpen(stateOf(task, plan)) ? Math.max(0, daysBetween(on, today)) : 0;
}
