import type { Activity, ActivityCheck } from '@onward/core/activities';
import type { AppliedTo } from '@onward/core/letters';
import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** An activity with who wrote it, the last answer to it, and how the actor reaches its case. */
export interface ActivityRow extends Activity {
  readonly writtenByName: string;
  readonly reach: 'assigned' | 'granted' | 'none';
  readonly check: ActivityCheck | null;
  /** Files that show it. */
  readonly files: number;
}

const columns = `a.id, a.case_id as "caseId", a.student_id as "studentId", a.kind, a.title, a.place,
  a.with_whom as "withWhom", a.state, a.setting, a.specialty, a.contacts, a.half_days as "halfDays",
  a.started_on as "startedOn", a.ended_on as "endedOn", a.role, a.cases, a.learned, a.evidence,
  a.evidence_link as "evidenceLink", a.evidence_on as "evidenceOn", a.written_by as "writtenBy",
  a.written_by_name as "writtenByName", a.recorded_at as "recordedAt",
  a.changed_at as "changedAt", a.version, app.reach(a.case_id) as reach,
  (select count(*)::int from app.evidence_file f where f.institution_id = $1 and f.subject_id = a.id and f.removed_at is null) as files,
  (select json_build_object('answer', c.answer, 'words', c.words, 'byName', c.by_name,
       'at', to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'activityVersion', c.activity_version)
     from app.activity_check c where c.institution_id = $1 and c.activity_id = a.id order by c.at desc, c.id desc limit 1) as check`;

const from = `app.activity a where a.institution_id = $1 and a.withdrawn_at is null`;

const order = 'order by a.started_on desc nulls first, a.recorded_at desc, a.id limit 500';

/** $1 institution, $2 case. Newest first; what has no day yet stands in front. */
export const activitiesOfCase = sql<ActivityRow>(
  'activities.ofCase',
  `select ${columns} from ${from} and a.case_id = $2 ${order}`,
);

/** $1 institution, $2 case. Clinical work of its student, also from the cases before; what the actor may not reach stays away. */
export const clinicalBehind = sql<ActivityRow>(
  'activities.clinicalBehind',
  `select ${columns} from ${from} and a.kind = 'clinical'
     and a.student_id = (select x.student_id from app.recovery_case x where x.institution_id = $1 and x.id = $2) ${order}`,
);

/** $1 institution, $2 activity. */
export const activityById = sql<ActivityRow>(
  'activities.byId',
  `select ${columns} from ${from} and a.id = $2`,
);

/** The student's own case: the open one, or the last. */
export interface OwnCase {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly closedAt: Instant | null;
  readonly zone: string;
}

/** $1 institution, $2 student. */
export const ownCase = sql<OwnCase>(
  'activities.ownCase',
  `select c.case_id as "caseId", c.student_id as "studentId", c.closed_at as "closedAt", i.time_zone as zone
   from app.portal_case c join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.opened_at desc limit 1`,
);

/** What decides which guides apply to a case. */
export interface GuideProfile extends Partial<
  Pick<AppliedTo, 'track' | 'system' | 'switchedFrom'>
> {
  readonly specialty: 'diagnostic_radiology' | 'interventional_radiology' | 'other' | null;
  readonly aimedRegion: string | null;
  readonly applicantType: string | null;
  /** Guide the open plan was laid from. */
  readonly guide: string | null;
}

/** $1 institution, $2 case. From the newest season and the open plan. */
export const guideProfile = sql<GuideProfile>(
  'activities.guideProfile',
  `select a.specialty, a.aimed_region as "aimedRegion", a.applicant_type as "applicantType",
     a.track, a.system, a.switched_from as "switchedFrom", p.guide
   from app.recovery_case k
   left join lateral (select x.specialty, x.aimed_region, x.applicant_type, x.track, x.system, x.switched_from from app.attempt x
     where x.institution_id = $1 and x.case_id = k.id order by x.match_year desc, x.id limit 1) a on true
   left join app.plan p on p.institution_id = $1 and p.case_id = k.id and p.state <> 'retired' and p.chosen
   where k.institution_id = $1 and k.id = $2`,
);

/** $1 institution, $2 person. The name the actor signs with. */
export const signingName = sql<{ name: string }>(
  'activities.signingName',
  `select coalesce(nullif(preferred_name, ''), full_name) as name from app.person where institution_id = $1 and id = $2`,
);

/** $1 institution, $2 student, $3 case. Where her letters stand, as far as she is shown them. */
export const lettersShown = sql<{ status: string }>(
  'activities.lettersShown',
  'select status from app.portal_letter where institution_id = $1 and student_id = $2 and case_id = $3 limit 200',
);
