import type { LocalDate } from '../shared/calendar.ts';
import type { PassedTask, Span, Task } from '../plans/index.ts';
import type { Pace } from './clock-template.ts';
import type { Season } from './season.ts';

/** A template task that is the same work as one the plan holds; said, not laid a second time. */
export interface MergedStep {
  readonly key: string;
  /** Key of the task it joined. */
  readonly into: string;
  readonly title: string;
  readonly intoTitle: string;
  readonly source: { readonly item: string; readonly file: string; readonly lines: string };
}

/** A template task whose window is shorter than the time it takes. */
export interface UnfitTask {
  readonly template: string;
  readonly code: string;
  readonly title: string;
  /** In the student's words; absent in plans laid before it was kept. */
  readonly studentTitle?: string;
  /** Days it takes at least, and days that are there. */
  readonly needed: number;
  readonly available: number;
}

/** A task as the clock lays it. Ids, author and version are given when it is kept. */
export interface SeasonTask extends Pick<
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
  | 'evidenceAsked'
  | 'factors'
  | 'minutes'
  | 'sort'
  | 'source'
> {
  /** Template and code: unique within a plan. */
  readonly key: string;
  readonly template: string;
  /** Chosen dates: from this day to the day it is due. */
  readonly startsOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Keys of the tasks it follows. */
  readonly after: readonly string[];
  readonly hoursAWeek: number;
  readonly same: string | null;
  readonly merged: readonly MergedStep[];
}

/** Templates laid onto the calendar of one case, towards one season. */
export interface SeasonPlan {
  readonly title: string;
  readonly targetYear: number;
  readonly failedYear: number;
  readonly says: string;
  readonly studentSays: string;
  /** Code of the template the plan is laid from. */
  readonly template: string;
  /** The day it was laid on. */
  readonly today: LocalDate;
  readonly season: Season;
  readonly pace: Pace;
  /** Days that are left, and days the guide's months have: together the compression factor. */
  readonly available: number;
  readonly asked: number;
  readonly spans: readonly Span[];
  readonly tasks: readonly SeasonTask[];
  /** Template tasks whose months were over when the plan was laid. */
  readonly passed: readonly PassedTask[];
  readonly unfit: readonly UnfitTask[];
  readonly merged: readonly MergedStep[];
}
