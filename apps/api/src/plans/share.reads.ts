import type { PlanOption } from '@onward/core/plans';
import type { SharedStep } from '@onward/core/season-clock';
import type { CaseId, Instant, PersonId, PlanId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/statement.ts';

/** An option as it was shared. */
export interface SharedOptionRow {
  readonly id: string;
  readonly planId: PlanId;
  readonly option: PlanOption;
  readonly targetYear: number;
  readonly targetWords: string;
  readonly timeWords: string;
  readonly leftOut: readonly string[];
  readonly steps: readonly SharedStep[];
  readonly sharedByName: string;
  readonly sharedAt: Instant;
}

const columns = `o.id, o.plan_id as "planId", o.option, o.target_year as "targetYear", o.target_words as "targetWords",
   o.time_words as "timeWords", o.left_out as "leftOut", o.steps, o.shared_by_name as "sharedByName", o.shared_at as "sharedAt"`;

/** $1 institution, $2 student. What she looks at now; the row policies let nothing else through. */
export const mySharedOptions = sql<SharedOptionRow>(
  'plans.mySharedOptions',
  `select ${columns} from app.portal_plan_option o
   where o.institution_id = $1 and o.student_id = $2 and o.replaced_at is null order by o.option`,
);

/** $1 institution, $2 case. */
export const sharedOptionsOf = sql<SharedOptionRow>(
  'plans.sharedOptions',
  `select ${columns} from app.portal_plan_option o
   where o.institution_id = $1 and o.case_id = $2 and o.replaced_at is null order by o.option`,
);

/** $1 institution, $2 plan, $3 student. The option a student may comment on. */
export const sharedWith = sql<{ caseId: CaseId; studentId: PersonId; actorName: string }>(
  'plans.sharedWith',
  `select o.case_id as "caseId", o.student_id as "studentId",
     coalesce(nullif(me.preferred_name, ''), me.full_name) as "actorName"
   from app.portal_plan_option o join app.person me on me.institution_id = $1 and me.id = $3
   where o.institution_id = $1 and o.plan_id = $2 and o.replaced_at is null limit 1`,
);

/** What somebody said to a plan. */
export interface PlanCommentRow {
  readonly id: string;
  readonly planId: PlanId;
  readonly words: string;
  readonly byName: string;
  readonly byRole: string;
  readonly writtenAt: Instant;
}

const commentColumns = `m.id, m.plan_id as "planId", m.words, m.by_name as "byName", m.by_role as "byRole",
   m.written_at as "writtenAt"`;

/** $1 institution, $2 case. Oldest first, as a conversation. */
export const commentsOfCase = sql<PlanCommentRow>(
  'plans.comments',
  `select ${commentColumns} from app.plan_comment m where m.institution_id = $1 and m.case_id = $2
   order by m.written_at, m.id limit 200`,
);

/** $1 institution, $2 student. */
export const myComments = sql<PlanCommentRow>(
  'plans.myComments',
  `select ${commentColumns} from app.plan_comment m where m.institution_id = $1 and m.student_id = $2
   order by m.written_at, m.id limit 200`,
);

/** $1 institution, $2 case, $3 when. */
export const replaceShared = sql(
  'plans.replaceShared',
  `update app.portal_plan_option set replaced_at = $3
   where institution_id = $1 and case_id = $2 and replaced_at is null`,
);

/** $1 institution, $2 options as json array. */
export const addShared = sql(
  'plans.addShared',
  `insert into app.portal_plan_option (institution_id, id, case_id, student_id, visible_from, plan_id, option, target_year,
     target_words, time_words, left_out, steps, shared_by_name, shared_at)
   select $1, x.id, x."caseId", x."studentId", x."visibleFrom", x."planId", x.option, x."targetYear", x."targetWords",
     x."timeWords", x."leftOut", x.steps, x."byName", x.at
   from json_to_recordset($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "visibleFrom" timestamptz,
     "planId" uuid, option text, "targetYear" int, "targetWords" text, "timeWords" text, "leftOut" jsonb, steps jsonb,
     "byName" text, at timestamptz)`,
);

/** $1 institution, $2 comment as json. */
export const addComment = sql(
  'plans.addComment',
  `insert into app.plan_comment (institution_id, id, case_id, student_id, plan_id, words, by_id, by_name, by_role, written_at)
   select $1, x.id, x."caseId", x."studentId", x."planId", x.words, x."byId", x."byName", x."byRole", x.at
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "planId" uuid, words text, "byId" uuid,
     "byName" text, "byRole" text, at timestamptz)`,
);
