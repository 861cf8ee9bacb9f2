import type { Entry, Voices } from './entry.ts';

/** Categories of plan tasks (plan_task_category of the vocabulary). */
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

/** One of the twenty categories of plan tasks. */
export type TaskCategory = (typeof taskCategories)[number];

/** Who carries a task: both sides of a plan have obligations. */
export const taskOwners = ['student', 'advisor', 'office'] as const;

/** One of the three owners of a task. */
export type TaskOwner = (typeof taskOwners)[number];

/**
 * Whole months counted from the template's first month, which is 0; both ends belong to the window.
 * With anchor `march_of_failed_match`, 0 is March of Y, 10 is January of Y+1, 18 is September of Y+1.
 */
export interface MonthWindow {
  readonly from: number;
  readonly to: number;
}

/** A span of months in which tasks lie. */
export interface Phase extends Entry {
  readonly staff: string;
  readonly student: string;
  readonly window: MonthWindow;
}

/** Months that the guide leaves open. Shown as such; the advisor fills them, nothing is invented. */
export interface TemplateGap extends Entry {
  readonly staff: string;
  readonly student: string;
  readonly window: MonthWindow;
}

/** A guide's proposal for a plan task. It becomes a task only when an advisor takes it. */
export interface TemplateTask extends Entry {
  /** Code of the phase it lies in. */
  readonly phase: string;
  /** Title for staff. */
  readonly staff: string;
  /** Title for the student. */
  readonly student: string;
  /** Why it is worth doing, to the student. */
  readonly why: string;
  readonly owner: TaskOwner;
  readonly category: TaskCategory;
  /** What would show that it is done; text or a link, and a date. */
  readonly evidence: string;
  /** Factors it answers, as domain.factor. Empty: part of the season. */
  readonly factors: readonly string[];
  /** First month in which it makes sense, as a month of the template. */
  readonly earliest: number;
  /** Last month in which it should be done, as a month of the template. */
  readonly latest: number;
}

/** Phases, gaps and tasks of one guide's timeline. */
export interface PlanTemplate extends Entry {
  readonly title: Voices;
  /** What month 0 is: March of the failed Match year Y, or the month in which the plan starts. */
  readonly anchor: 'march_of_failed_match' | 'plan_start';
  /** Years from Y to the Match this template leads to; null where it depends on when the plan starts. */
  readonly targetYearsAfter: number | null;
  /** What the screen says about the target, in both voices. */
  readonly says: Voices;
  readonly phases: readonly Phase[];
  readonly gaps: readonly TemplateGap[];
  readonly tasks: readonly TemplateTask[];
}

/** A calendar month. */
export interface CalendarMonth {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** The calendar month that lies `months` after `first`: monthOf({ year: 2026, month: 3 }, 18) is September 2027. */
export function monthOf(first: CalendarMonth, months: number): CalendarMonth {
  const count = first.year * 12 + (first.month - 1) + months;
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}

/** Month 0 of a template laid onto the failed Match of `year` (ignored by plan_start templates, which begin at `start`). */
export function firstMonth(
  template: PlanTemplate,
  year: number,
  start: CalendarMonth,
): CalendarMonth {
  return template.anchor === 'march_of_failed_match' ? { year, month: 3 } : start;
}
