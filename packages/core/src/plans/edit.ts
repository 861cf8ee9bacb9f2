import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import { isFactor } from '../diagnosis/index.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkGoalOf, checkServes, type ServedGoal } from './goal-served.ts';
import { taskCategories, taskOwners, type Plan, type Span, type Task } from './plan.ts';

/** What an advisor may write about a task. */
export type TaskContent = Pick<
  Task,
  | 'category'
  | 'title'
  | 'studentTitle'
  | 'why'
  | 'owner'
  | 'earliestOn'
  | 'latestOn'
  | 'dueOn'
  | 'evidenceAsked'
  | 'factors'
  | 'minutes'
  | 'startsOn'
  | 'hoursAWeek'
  | 'goalId'
>;

/** Longest texts of a task, in characters. */
export const taskLimits = { title: 160, why: 1000, evidenceAsked: 500, reason: 500 } as const;

/** What is wrong with a task as written; the web form calls the same function. */
export function checkTask(task: TaskContent): readonly Issue[] {
  const dates = (['earliestOn', 'latestOn', 'startsOn', 'dueOn'] as const).flatMap((field) =>
    checkDate(field, task[field]),
  );
  return [
    ...checkText('title', task.title, { required: true, max: taskLimits.title }),
    ...checkText('studentTitle', task.studentTitle, { max: taskLimits.title }),
    ...checkText('why', task.why, { max: taskLimits.why }),
    ...checkText('evidenceAsked', task.evidenceAsked, { max: taskLimits.evidenceAsked }),
    ...checkChoice('category', task.category, taskCategories),
    ...checkChoice('owner', task.owner, taskOwners),
    ...dates,
    ...(dates.length === 0 ? checkOrder(task) : []),
    ...checkFactors(task.factors),
    ...checkMinutes(task.minutes),
    ...checkHours(task.hoursAWeek),
    ...checkServes(task.goalId),
  ];
}

/**
 * Rewrites a task; it serves the goal as that stands now. Refuses PLAN_STATE in a retired plan, TASK_STATE when dropped,
 * INPUT_NOT_VALID with the fields, among them a step that serves no goal (LA-16).
 */
export function editTask(
  plan: Pick<Plan, 'state'>,
  task: Task,
  written: { readonly content: TaskContent; readonly goal: ServedGoal | null },
): Decision<Task> {
  const { content, goal } = written;
  if (plan.state === 'retired') return retired();
  if (task.droppedAt) return refused('TASK_STATE', { state: 'dropped', allowed: ['agreed'] });
  const issues = [...checkTask(content), ...checkGoalOf(content, goal)];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...task, ...content, serves: goal?.goal ?? '' });
}

/** Ties a task to a factor it answers, or unties it. Refuses TASK_STATE when dropped, FINDING_UNKNOWN_FACTOR. */
export function answerFactor(task: Task, code: string, answers: boolean): Decision<Task> {
  if (task.droppedAt) return refused('TASK_STATE', { state: 'dropped', allowed: ['agreed'] });
  const [domain = '', factor = ''] = code.split('.');
  if (!isFactor(domain, factor)) return refused('FINDING_UNKNOWN_FACTOR', { domain, factor });
  const others = task.factors.filter((one) => one !== code);
  return accepted({ ...task, factors: answers ? [...others, code] : others });
}

/** A further task, laid in the span its day falls into. Same refusals as `editTask`. */
export function addTask(
  plan: Pick<Plan, 'state' | 'spans'>,
  content: TaskContent,
  goal: ServedGoal | null,
): Decision<TaskContent & Pick<Task, 'phase' | 'serves'>> {
  if (plan.state === 'retired') return retired();
  const issues = [...checkTask(content), ...checkGoalOf(content, goal)];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const phase = spanAt(plan.spans, content.dueOn)?.code ?? 'added';
  return accepted({ ...content, phase, serves: goal?.goal ?? '' });
}

/** Takes a task out of the plan and keeps it with its reason. Refuses REASON_REQUIRED below three characters. */
export function dropTask(task: Task, reason: string, now: Instant): Decision<Task> {
  if (task.droppedAt) return refused('TASK_STATE', { state: 'dropped', allowed: ['agreed'] });
  if (reason.trim().length < 3) return refused('REASON_REQUIRED', { minimumLength: 3 });
  const issues = checkText('reason', reason, { max: taskLimits.reason });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...task, droppedAt: now, droppedReason: reason.trim() });
}

/** Puts a dropped task back. */
export function restoreTask(task: Task): Decision<Task> {
  if (!task.droppedAt) return refused('TASK_STATE', { state: 'agreed', allowed: ['dropped'] });
  return accepted({ ...task, droppedAt: null, droppedReason: null });
}

/** The span a day falls into. */
export function spanAt(spans: readonly Span[], day: LocalDate | null): Span | null {
  return spans.find((span) => day !== null && span.from <= day && day <= span.to) ?? null;
}

function retired(): Decision<never> {
  return refused('PLAN_STATE', { state: 'retired', allowed: ['draft', 'released'] });
}

function checkOrder(task: TaskContent): readonly Issue[] {
  const { earliestOn, latestOn, startsOn, dueOn } = task;
  const issues: Issue[] = [];
  if (startsOn && dueOn && dueOn < startsOn) issues.push({ field: 'dueOn', code: 'before_start' });
  if (earliestOn && latestOn && latestOn < earliestOn)
    issues.push({ field: 'latestOn', code: 'before_start' });
  if (earliestOn && dueOn && dueOn < earliestOn)
    issues.push({ field: 'dueOn', code: 'before_start' });
  return issues;
}

function checkFactors(factors: readonly string[]): readonly Issue[] {
  return factors
    .filter((code) => {
      const [domain = '', factor = ''] = code.split('.');
      return !isFactor(domain, factor);
    })
    .map((value) => ({ field: 'factors', code: 'not_a_choice' as const, facts: { value } }));
}

function checkMinutes(minutes: number | null): readonly Issue[] {
  if (minutes === null || (Number.isInteger(minutes) && minutes >= 1 && minutes <= 6000)) return [];
  return [{ field: 'minutes', code: 'out_of_range', facts: { minimum: 1, maximum: 6000 } }];
}

function checkHours(hours: number | null): readonly Issue[] {
  if (hours === null || (Number.isInteger(hours) && hours >= 0 && hours <= 80)) return [];
  return [{ field: 'hoursAWeek', code: 'out_of_range', facts: { minimum: 0, maximum: 80 } }];
}
