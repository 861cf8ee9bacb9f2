import { firstOfMonth, lastOfMonth, type LocalDate } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { PassedTask, Span, Task, TaskCategory } from './plan.ts';
import type { MonthWindow, PlanTemplate, TemplateTask } from './template.ts';

/** A task as laid: everything the template decides. Ids, author and version are given when it is kept. */
export type LaidTask = Pick<
  Task,
  | 'templateCode'
  | 'phase'
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
  | 'sort'
  | 'source'
>;

/** A template laid onto the calendar of one case. */
export interface LaidPlan {
  readonly title: string;
  readonly targetYear: number;
  readonly failedYear: number;
  readonly says: string;
  readonly studentSays: string;
  readonly spans: readonly Span[];
  readonly tasks: readonly LaidTask[];
  /** Template tasks whose window lies wholly before `today`. */
  readonly passed: readonly PassedTask[];
}

/** The years a plan is laid between, and the day on which that happens. */
export interface LayOn {
  /** The Match year that brought no place (Y). */
  readonly failedYear: number;
  /** The Match the case works towards; the template's own is used when this comes earlier. */
  readonly targetYear: number;
  readonly today: LocalDate;
}

/** Months of the closing year move as a block, so that the application lies before the target (DR-45). */
interface Shift {
  /** First template month that moves. */
  readonly from: number;
  readonly months: number;
}

/**
 * Lays a guide's template by month windows (DR-39 to DR-45). The five phases run March Y to September Y+1 and lead to
 * the Match of Y+2; with a later target the two closing phases move whole years and the months between are shown as a
 * gap. Tasks whose window has passed are named in `passed` and not laid. Refuses TARGET_YEAR_TOO_EARLY when the target
 * does not come after the failed year, PLAN_STATE when every window has passed.
 */
export function layPlan(template: PlanTemplate, on: LayOn): Decision<LaidPlan> {
  if (on.targetYear <= on.failedYear)
    return refused('TARGET_YEAR_TOO_EARLY', {
      failedYear: on.failedYear,
      earliest: on.failedYear + 1,
    });
  const reached = on.failedYear + (template.targetYearsAfter ?? on.targetYear - on.failedYear);
  const targetYear = Math.max(on.targetYear, reached);
  const shift = { from: closingMonth(template), months: (targetYear - reached) * 12 };
  const dates = calendarOf(template, on, shift);
  const all = template.tasks.map((task, n) => laidTask(task, n, dates));
  const ahead = all.filter((task) => !task.latestOn || task.latestOn >= on.today);
  if (ahead.length === 0) return refused('PLAN_STATE', { state: 'passed', allowed: [] });
  return accepted({
    title: template.title.student ?? template.title.staff ?? '',
    targetYear,
    failedYear: on.failedYear,
    says: template.says.staff ?? '',
    studentSays: template.says.student ?? '',
    spans: spansOf(template, dates, shift),
    tasks: ahead,
    passed: all.filter((task) => !ahead.includes(task)).map(asPassed),
  });
}

/** One template task on the calendar of a plan, whatever the day: how an advisor takes up one that had passed. */
export function layOne(template: PlanTemplate, code: string, on: LayOn): LaidTask | null {
  const reached = on.failedYear + (template.targetYearsAfter ?? on.targetYear - on.failedYear);
  const months = Math.max(0, on.targetYear - reached) * 12;
  const dates = calendarOf(template, on, { from: closingMonth(template), months });
  const n = template.tasks.findIndex((task) => task.code === code);
  const task = template.tasks[n];
  return task ? laidTask(task, n, dates) : null;
}

type Dates = (window: MonthWindow) => { readonly from: LocalDate; readonly to: LocalDate };

/** January of the year after the start: from here the guide prepares and makes the application. */
function closingMonth(template: PlanTemplate): number {
  const firstJanuary = template.phases.find((phase) => phase.window.from >= 10);
  return firstJanuary?.window.from ?? Number.POSITIVE_INFINITY;
}

function calendarOf(template: PlanTemplate, on: LayOn, shift: Shift): Dates {
  const [year, month] =
    template.anchor === 'march_of_failed_match'
      ? [on.failedYear, 3]
      : [Number(on.today.slice(0, 4)), Number(on.today.slice(5, 7))];
  return (window) => {
    const later = window.from >= shift.from ? shift.months : 0;
    return {
      from: firstOfMonth(year, month + window.from + later),
      to: lastOfMonth(year, month + window.to + later),
    };
  };
}

function spansOf(template: PlanTemplate, dates: Dates, shift: Shift): readonly Span[] {
  const of = (kind: Span['kind']) => (span: PlanTemplate['phases'][number]) => ({
    code: span.code,
    kind,
    staff: span.staff,
    student: span.student,
    ...dates(span.window),
  });
  const spans = [...template.phases.map(of('phase')), ...template.gaps.map(of('gap'))];
  if (shift.months > 0) spans.push(yearsBetween(dates, shift));
  return spans.sort((a, b) => (a.from < b.from ? -1 : 1));
}

function yearsBetween(dates: Dates, shift: Shift): Span {
  const opening = dates({ from: shift.from - 1, to: shift.from - 1 });
  const closing = dates({ from: shift.from, to: shift.from });
  const after = (day: LocalDate) =>
    firstOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1);
  const before = (day: LocalDate) =>
    lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1);
  return {
    code: 'gap.years_between',
    kind: 'gap',
    staff:
      'More than one gap year: the guide names nothing for the time between. Fill it with the student, or leave it open on purpose.',
    student: 'This time is open. You and your advisor decide what belongs here.',
    from: after(opening.from),
    to: before(closing.from),
  };
}

function laidTask(task: TemplateTask, n: number, dates: Dates): LaidTask {
  const window = dates({ from: task.earliest, to: task.latest });
  return {
    templateCode: task.code,
    phase: task.phase,
    category: task.category as TaskCategory,
    title: task.staff,
    studentTitle: task.student,
    why: task.why,
    owner: task.owner,
    earliestOn: window.from,
    latestOn: window.to,
    dueOn: window.to,
    evidenceAsked: task.evidence,
    factors: task.factors,
    minutes: null,
    sort: (n + 1) * 10,
    source: task.source,
  };
}

function asPassed(task: LaidTask): PassedTask {
  return {
    code: task.templateCode ?? '',
    title: task.title,
    until: task.latestOn as LocalDate,
  };
}
