import type { RecoveryCase } from '@onward/core/cases';
import type { StageMove, UnconfirmedDay } from '@onward/core/pipeline';
import { sql } from '../platform/tenancy/index.ts';

/** A case with what authority and the next decision need to know. */
export interface CaseRow extends RecoveryCase {
  readonly reach: 'assigned' | 'granted' | 'none';
  readonly held: boolean;
  readonly studentName: string;
  readonly zone: string;
  readonly contactsLogged: number;
  readonly reached: boolean;
  readonly debriefSigned: boolean;
  readonly planReleased: boolean;
  readonly hasApplied: boolean;
  readonly submissionsOpen: string | null;
  readonly rankingOpens: string | null;
  readonly rankListDue: string | null;
  readonly matchWeek: string | null;
  readonly unconfirmed: readonly UnconfirmedDay[];
}

const cycleDay = (kind: string): string => `(select d.on_date from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.kind = '${kind}'
       and (d.verified or d.standing <> 'official'))`;

/** Official days of the target cycle that nobody has confirmed: said at the gates, and driving nothing. */
const unconfirmed = `(select coalesce(json_agg(json_build_object('kind', d.kind, 'on', d.on_date)), '[]') from app.cycle_date d
     join app.cycle y on y.institution_id = $1 and y.id = d.cycle_id
     where d.institution_id = $1 and y.match_year = c.target_year and d.on_date is not null
       and d.standing = 'official' and not d.verified)`;

/** Columns of a case as core knows it, with reach and the facts that gates ask about. Tables: c, p, i. */
export const caseColumns = `c.id, c.student_id as "studentId", c.cohort_id as "cohortId", c.failed_year as "failedYear",
   c.target_year as "targetYear", c.prior_case_id as "priorCaseId", c.stage, c.stage_since as "stageSince", c.outcome,
   c.closed_at as "closedAt", c.closing_words as "closingWords", c.referred_at as "referredAt", c.held_until as "heldUntil",
   c.import_id as "importId", c.version, app.reach(c.id) as reach, coalesce(c.held_until > now(), false) as held,
   p.full_name as "studentName", i.time_zone as zone,
   (select count(*)::int from app.contact x where x.institution_id = $1 and x.case_id = c.id) as "contactsLogged",
   coalesce(g.first_contact_at is not null, false) as reached,
   exists (select 1 from app.debrief x where x.institution_id = $1 and x.case_id = c.id and x.state in ('signed', 'released')) as "debriefSigned",
   exists (select 1 from app.plan x where x.institution_id = $1 and x.case_id = c.id and x.state = 'released') as "planReleased",
   exists (select 1 from app.stage_move x where x.institution_id = $1 and x.case_id = c.id and x.to_stage = 'applied') as "hasApplied",
   ${cycleDay('submissions_open')} as "submissionsOpen", ${cycleDay('ranking_opens')} as "rankingOpens",
   ${cycleDay('rank_list_due')} as "rankListDue", ${cycleDay('match_week')} as "matchWeek", ${unconfirmed} as unconfirmed`;

export const caseTables = `app.recovery_case c
   join app.person p on p.institution_id = $1 and p.id = c.student_id
   join app.institution i on i.institution_id = $1
   left join app.case_digest g on g.institution_id = $1 and g.id = c.id`;

export const caseById = sql<CaseRow>(
  'cases.byId',
  `select ${caseColumns} from ${caseTables} where c.institution_id = $1 and c.id = $2`,
);

export const casesOfStudent = sql<
  Pick<RecoveryCase, 'id' | 'studentId' | 'failedYear' | 'closedAt'>
>(
  'cases.knownOfStudents',
  `select id, student_id as "studentId", failed_year as "failedYear", closed_at as "closedAt"
   from app.recovery_case where institution_id = $1 and student_id = any ($2::uuid[])`,
);

/** $2: json of cases with their first moves. Writes case, history and the row the student may read. */
export const addCases = sql(
  'cases.add',
  `with given as (
     select * from json_to_recordset($2::json) as x (id uuid, student_id uuid, cohort_id uuid, failed_year int, target_year int,
       prior_case_id uuid, stage_since timestamptz, referred_at timestamptz, held_until timestamptz, import_id uuid)
   ), added as (
     insert into app.recovery_case (institution_id, id, student_id, cohort_id, failed_year, target_year, prior_case_id,
       stage_since, referred_at, held_until, import_id)
     select $1, id, student_id, cohort_id, failed_year, target_year, prior_case_id, stage_since, referred_at, held_until, import_id from given
   )
   insert into app.portal_case (institution_id, id, case_id, student_id, visible_from, failed_year, target_year, opened_at, first_contact_by)
   select $1, x.id, x.id, x.student_id, x.held_until, x.failed_year, x.target_year, x.referred_at,
     greatest(x.referred_at, x.held_until) + make_interval(hours => i.contact_clock_hours)
   from given x join app.institution i on i.institution_id = $1`,
);

/** $2: json of moves. */
export const addMoves = sql(
  'cases.addMoves',
  `insert into app.stage_move (institution_id, id, case_id, from_stage, to_stage, reason, overridden, moved_by, moved_at)
   select $1, x.id, x.case_id, x.from_stage, x.to_stage, x.reason, x.overridden, x.moved_by, x.moved_at
   from json_to_recordset($2::json) as x (id uuid, case_id uuid, from_stage text, to_stage text, reason text, overridden text[], moved_by uuid, moved_at timestamptz)`,
);

/** Keeps stage and closing of a case whose version was $3. */
export const keepStanding = sql(
  'cases.keepStanding',
  `with kept as (
     update app.recovery_case set stage = $4, stage_since = $5, outcome = $6, closed_at = $7, closing_words = $8, version = version + 1
     where institution_id = $1 and id = $2 and version = $3 returning id, closed_at
   ), portal as (
     update app.portal_case x set closed_at = kept.closed_at from kept where x.institution_id = $1 and x.id = kept.id
   )
   select id from kept`,
);

/** The JSON row of a move. */
export function moveRow(id: string, caseId: string, by: string | null, move: StageMove): object {
  return {
    id,
    case_id: caseId,
    from_stage: move.fromStage,
    to_stage: move.toStage,
    reason: move.reason,
    overridden: move.overridden,
    moved_by: by,
    moved_at: move.movedAt,
  };
}

/** The JSON row of a case. */
export function caseRow(of: RecoveryCase): object {
  return {
    id: of.id,
    student_id: of.studentId,
    cohort_id: of.cohortId,
    failed_year: of.failedYear,
    target_year: of.targetYear,
    prior_case_id: of.priorCaseId,
    stage_since: of.stageSince,
    referred_at: of.referredAt,
    held_until: of.heldUntil,
    import_id: of.importId,
  };
}
