import type { CycleDay } from '@onward/core/season-clock';
import type { Instant, LocalDate, TaskId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** $1 institution. Days that could close a season; only a verified one moves a plan. */
export const closingDays = sql<CycleDay>(
  'plans.closingDays',
  `select y.match_year as "matchYear", d.kind, d.on_date as "on", d.verified
   from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
   where d.institution_id = $1 and d.kind in ('submissions_open', 'programs_see_applications') and d.on_date is not null
   limit 200`,
);

/** What the newest season on record aimed at. */
export interface AimRow {
  readonly specialty: string;
  readonly specialtyName: string;
}

/** $1 institution, $2 case. */
export const aimOfCase = sql<AimRow>(
  'plans.aim',
  `select a.specialty, a.specialty_name as "specialtyName" from app.attempt a
   where a.institution_id = $1 and a.case_id = $2 order by a.match_year desc limit 1`,
);

/** The days of a plan as somebody kept them. */
export interface BaselineRow {
  readonly planId: string;
  readonly keptAt: Instant;
  readonly keptByName: string;
  readonly days: readonly {
    readonly taskId: TaskId;
    readonly startsOn: LocalDate | null;
    readonly dueOn: LocalDate | null;
  }[];
}

/** $1 institution, $2 case. The newest of each plan. */
export const baselinesOfCase = sql<BaselineRow>(
  'plans.baselines',
  `select distinct on (b.plan_id) b.plan_id as "planId", b.kept_at as "keptAt", b.kept_by_name as "keptByName", b.days
   from app.plan_baseline b where b.institution_id = $1 and b.case_id = $2 order by b.plan_id, b.kept_at desc`,
);

/** How many hours a week the student has, and whose word that is. */
export interface WeeklyLimitRow {
  readonly hours: number;
  readonly saidByName: string;
  readonly saidByRole: string;
  readonly saidAt: Instant;
  readonly version: number;
}

/** $1 institution, $2 case. */
export const weeklyLimitOf = sql<WeeklyLimitRow>(
  'plans.weeklyLimit',
  `select hours, said_by_name as "saidByName", said_by_role as "saidByRole", said_at as "saidAt", version
   from app.weekly_limit where institution_id = $1 and id = $2`,
);
