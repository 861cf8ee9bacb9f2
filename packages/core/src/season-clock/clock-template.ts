import type { PlanTemplate, TemplateTask } from '../plans/index.ts';

/** What the clock knows of a template task beside the guide's months. These figures are estimates of ours, not a guide's. */
export interface ClockStep extends TemplateTask {
  /** Codes of tasks of the same template that come first. */
  readonly after: readonly string[];
  /** The shortest time it can be done in, in calendar days. */
  readonly days: number;
  /** About how many hours a week it asks for while it runs. */
  readonly hoursAWeek: number;
  /** Uses all of its window, such as steady work; other tasks end as late as they may. */
  readonly ongoing: boolean;
  /** Tasks of several templates with the same word here are one piece of work. */
  readonly same: string | null;
}

/** A guide's template as the clock lays it. */
export interface ClockTemplate extends Omit<PlanTemplate, 'tasks'> {
  /** Guide and template, such as `diagnostic_radiology.five_phases`. */
  readonly code: string;
  /** First days are laid from the day the plan begins; everything else backwards from the season. */
  readonly laid: 'back_from_season' | 'from_start';
  /** Days of a `from_start` template, by its guide's own figure (IR-02: 10, IMG-02: 28); null for every other one. */
  readonly firstDays: number | null;
  readonly tasks: readonly ClockStep[];
}

/** How a template meets the calendar: in the guide's own months, or in the time that is left. */
export const paces = ['compressed', 'full'] as const;
export type Pace = (typeof paces)[number];
