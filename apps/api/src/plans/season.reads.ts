import type { ServedGoal } from '@onward/core/plans';
import type { CycleDay } from '@onward/core/season-clock';
import type { Instant, LocalDate, TaskId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** $1 institution. Days that could close a season; only a verified one moves a plan. */
export const closingDays = sql<CycleDay>(
  'plans.closingDays',
  `select y.match_year as "matchYear", d.kind, d.on_date as "on", d.verified
   from app.cycle_date d join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
   where d.institution_id = $1 and d.kind in ('submissions_open', 'programs_see_applications') and d.on_date is not null
     and (d.verified or d.standing <> 'invented')
   limit 200`,
);

/** What is on record about the aim of a case: its newest season, the way decided on last, the goal. */
export interface AimRow {
  readonly specialty: string | null;
  readonly specialtyName: string | null;
  readonly aimedRegion: string | null;
  readonly applicantType: string | null;
  readonly option: string | null;
  readonly optionSpecialty: string | null;
  readonly goal: string | null;
}

/** $1 institution, $2 case. */
export const aimOfCase = sql<AimRow>(
  'plans.aim',
  `select a.specialty, a.specialty_name as "specialtyName", a.aimed_region as "aimedRegion",
     a.applicant_type as "applicantType", d.code as option, d.body ->> 'specialty' as "optionSpecialty", g.goal
   from (select $2::uuid as id) k
   left join lateral (select x.specialty, x.specialty_name, x.aimed_region, x.applicant_type from app.attempt x
     where x.institution_id = $1 and x.case_id = k.id order by x.match_year desc, x.id limit 1) a on true
   left join lateral (select o.code, o.body from app.decision y
     join app.decision_option o on o.institution_id = $1 and o.id = y.option_id
     where y.institution_id = $1 and y.case_id = k.id and y.state = 'decided'
     order by y.decided_at desc, y.id desc limit 1) d on true
   left join app.case_goal g on g.institution_id = $1 and g.id = k.id`,
);

/** $1 institution, $2 case. The goal its steps serve. */
export const servedGoal = sql<ServedGoal>(
  'plans.servedGoal',
  `select id, goal from app.case_goal where institution_id = $1 and id = $2 and goal <> ''`,
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
