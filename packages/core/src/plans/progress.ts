import { addDays, type Instant, type LocalDate } from '../shared/calendar.ts';
import { checkDate, checkLink, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import { canGo } from '../shared/machine.ts';
import type { Issue } from '../shared/refusals.ts';
import { taskTransitions, type TaskOwner, type TaskProgress, type TaskState } from './plan.ts';

/** Who is doing something to a task. */
export type Side = 'student' | 'staff';

/** What shows that a task is done: a text or a link, and the day. Files are kept beside it (core/evidence-files). */
export interface Evidence {
  readonly text: string;
  readonly link: string;
  readonly on: LocalDate | null;
}

/** Longest texts, in characters. */
export const progressLimits = { evidence: 4000, reason: 500, ownTitle: 160, ownWhy: 1000 } as const;

type Carried = { readonly owner: TaskOwner; readonly evidenceAsked: string };

/** Work on it has begun. Refuses TASK_NOT_YOURS, TASK_STATE (what is done is reopened instead). */
export function begin(task: Carried, progress: TaskProgress, side: Side): Decision<TaskProgress> {
  if (progress.state === 'done' || progress.state === 'verified')
    return refused('TASK_STATE', { state: progress.state, allowed: ['agreed', 'blocked'] });
  return step(task, progress, side, {
    state: 'in_progress',
    reason: '',
  });
}

/**
 * It is done. Where the plan asks for evidence, a text, a link or a file (`files`: how many there are) is needed
 * (EVIDENCE_REQUIRED), with its day, which is today unless said otherwise and never in the future.
 */
export function complete(
  task: Carried,
  progress: TaskProgress,
  side: Side,
  done: {
    readonly evidence: Evidence;
    readonly files: number;
    readonly now: Instant;
    readonly today: LocalDate;
  },
): Decision<TaskProgress> {
  const issues = checkEvidence(done.evidence, done.today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const shown = done.evidence.text.trim() || done.evidence.link.trim() || done.files > 0;
  if (task.evidenceAsked && !shown) return refused('EVIDENCE_REQUIRED', {});
  return step(task, progress, side, {
    state: 'done',
    evidence: done.evidence.text.trim(),
    evidenceLink: done.evidence.link.trim(),
    evidenceOn: done.evidence.on ?? done.today,
    reason: '',
    doneAt: done.now,
  });
}

/** What is wrong with evidence as written; the web form calls the same function. */
export function checkEvidence(evidence: Evidence, today: LocalDate): readonly Issue[] {
  const wrong = [
    ...checkText('evidence', evidence.text, { max: progressLimits.evidence }),
    ...checkLink('evidenceLink', evidence.link),
    ...checkDate('evidenceOn', evidence.on),
  ];
  if (evidence.on && wrong.every((issue) => issue.field !== 'evidenceOn') && evidence.on > today)
    return [...wrong, { field: 'evidenceOn', code: 'in_the_future' }];
  return wrong;
}

/** It is open again; the evidence stays. Staff say why, the student need not. */
export function reopen(
  task: Carried,
  progress: TaskProgress,
  side: Side,
  reason = '',
): Decision<TaskProgress> {
  if (side === 'staff' && reason.trim().length < 3)
    return refused('REASON_REQUIRED', { minimumLength: 3 });
  if (progress.state !== 'done' && progress.state !== 'verified')
    return refused('TASK_STATE', { state: progress.state, allowed: ['done', 'verified'] });
  return step(task, progress, side, {
    state: 'in_progress',
    reason: reason.trim(),
    doneAt: null,
  });
}

/** An advisor has seen the evidence. */
export function verify(task: Carried, progress: TaskProgress): Decision<TaskProgress> {
  return step(task, progress, 'staff', { state: 'verified' });
}

/** It cannot go on for now; the reason says what is missing. */
export function block(
  task: Carried,
  progress: TaskProgress,
  side: Side,
  reason: string,
): Decision<TaskProgress> {
  if (reason.trim().length < 3) return refused('REASON_REQUIRED', { minimumLength: 3 });
  return step(task, progress, side, {
    state: 'blocked',
    reason: reason.trim(),
  });
}

/**
 * The student plans it for another day: no reason asked, no limit but sense (from today to three years ahead). Refuses
 * INPUT_NOT_VALID for a day that is past or unreadable, TASK_STATE once it is done.
 */
export function moveByStudent(
  task: Carried,
  progress: TaskProgress,
  to: LocalDate,
  today: LocalDate,
): Decision<TaskProgress> {
  if (task.owner !== 'student') return refused('TASK_NOT_YOURS', { owner: task.owner });
  if (progress.state === 'done' || progress.state === 'verified')
    return refused('TASK_STATE', {
      state: progress.state,
      allowed: ['agreed', 'in_progress', 'blocked'],
    });
  const issues = checkNewDay('movedTo', to, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...progress, movedTo: to, version: progress.version + 1 });
}

/** A task the student adds herself. */
export interface OwnTaskContent {
  readonly title: string;
  readonly why: string;
  readonly dueOn: LocalDate | null;
}

/** What is wrong with a task of her own. */
export function checkOwnTask(task: OwnTaskContent, today: LocalDate): readonly Issue[] {
  return [
    ...checkText('title', task.title, { required: true, max: progressLimits.ownTitle }),
    ...checkText('why', task.why, { max: progressLimits.ownWhy }),
    ...(task.dueOn ? checkNewDay('dueOn', task.dueOn, today) : []),
  ];
}

/** Adds a task of her own. */
export function addOwnTask(task: OwnTaskContent, today: LocalDate): Decision<OwnTaskContent> {
  const issues = checkOwnTask(task, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ title: task.title.trim(), why: task.why.trim(), dueOn: task.dueOn });
}

function checkNewDay(field: string, day: LocalDate, today: LocalDate): readonly Issue[] {
  const wrong = checkDate(field, day, true);
  if (wrong.length > 0) return wrong;
  if (day < today) return [{ field, code: 'in_the_past' }];
  return day > addDays(today, 3 * 366) ? [{ field, code: 'out_of_range' }] : [];
}

function step(
  task: Carried,
  progress: TaskProgress,
  side: Side,
  change: Partial<TaskProgress> & Pick<TaskProgress, 'state'>,
): Decision<TaskProgress> {
  if (side === 'student' && task.owner !== 'student')
    return refused('TASK_NOT_YOURS', { owner: task.owner });
  if (!canGo<TaskState>(taskTransitions, progress.state, change.state))
    return refused('TASK_STATE', {
      state: progress.state,
      allowed: [...taskTransitions[progress.state]],
    });
  return accepted({ ...progress, ...change, version: progress.version + 1 });
}
