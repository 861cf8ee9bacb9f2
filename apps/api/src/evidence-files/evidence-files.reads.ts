import type { EvidenceFile, EvidenceKind } from '@onward/core/evidence-files';
import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The thing a file belongs to: whose, who may add to it, where it stands. */
export interface EvidencePlaceRow {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly reach: 'assigned' | 'granted' | 'none';
  /** Who carries a step; null for activities. */
  readonly taskOwner: 'student' | 'advisor' | 'office' | null;
  /** Who wrote an activity; null for steps. */
  readonly authorId: PersonId | null;
  readonly verified: boolean;
  readonly files: number;
  readonly closedAt: Instant | null;
  readonly zone: string;
  readonly actorName: string;
}

const about = `t."caseId", t."studentId", app.reach(t."caseId") as reach, t."taskOwner", t."authorId", t.verified,
  (select count(*)::int from app.evidence_file f where f.institution_id = $1 and f.subject_id = $2 and f.removed_at is null) as files,
  (select c.closed_at from app.portal_case c where c.institution_id = $1 and c.case_id = t."caseId") as "closedAt",
  (select i.time_zone from app.institution i where i.institution_id = $1) as zone,
  (select coalesce(nullif(p.preferred_name, ''), p.full_name) from app.person p where p.institution_id = $1 and p.id = $3) as "actorName"`;

/** A step that was released to the student, or one of her own. $1 institution, $2 step, $3 actor. */
const ofTask = sql<EvidencePlaceRow>(
  'evidenceFiles.task',
  `select ${about} from (
     select x.case_id as "caseId", x.student_id as "studentId", x.owner as "taskOwner", null::uuid as "authorId",
       coalesce(g.state = 'verified', false) as verified
     from (
       select p.case_id, p.student_id, p.owner, p.task_id as id from app.portal_task p
       join app.portal_plan r on r.institution_id = $1 and r.id = p.portal_plan_id and r.replaced_at is null
       where p.institution_id = $1 and p.task_id = $2
       union all
       select o.case_id, o.student_id, 'student', o.id from app.own_task o
       where o.institution_id = $1 and o.id = $2 and o.dropped_at is null) x
     left join app.task_progress g on g.institution_id = $1 and g.id = x.id) t limit 1`,
);

/** $1 institution, $2 activity, $3 actor. An answer to an earlier version of it no longer holds. */
const ofActivity = sql<EvidencePlaceRow>(
  'evidenceFiles.activity',
  `select ${about} from (
     select a.case_id as "caseId", a.student_id as "studentId", null as "taskOwner", a.written_by as "authorId",
       coalesce((select c.answer = 'verified' and c.activity_version = a.version from app.activity_check c
         where c.institution_id = $1 and c.activity_id = a.id order by c.at desc, c.id desc limit 1), false) as verified
     from app.activity a where a.institution_id = $1 and a.id = $2 and a.withdrawn_at is null) t`,
);

/** The statement that finds the thing a file belongs to, by its kind. */
export const placeOf = { task: ofTask, activity: ofActivity } as const satisfies Record<
  EvidenceKind,
  typeof ofTask
>;

const columns = `f.id, f.case_id as "caseId", f.student_id as "studentId", f.subject_kind as "subjectKind", f.subject_id as "subjectId",
  f.name, f.media_type as "mediaType", f.size, f.added_by as "addedBy", f.added_by_name as "addedByName", f.added_at as "addedAt"`;

/** $1 institution, $2 step or activity. Oldest first, without their content. */
export const filesOf = sql<EvidenceFile>(
  'evidenceFiles.of',
  `select ${columns} from app.evidence_file f
   where f.institution_id = $1 and f.subject_id = $2 and f.removed_at is null order by f.added_at, f.id limit 20`,
);

/** $1 institution, $2 file. */
export const fileById = sql<EvidenceFile & { readonly reach: EvidencePlaceRow['reach'] }>(
  'evidenceFiles.byId',
  `select ${columns}, app.reach(f.case_id) as reach from app.evidence_file f
   where f.institution_id = $1 and f.id = $2 and f.removed_at is null`,
);

/** $1 institution, $2 file. */
export const contentOf = sql<{ readonly content: Buffer }>(
  'evidenceFiles.content',
  'select content from app.evidence_file where institution_id = $1 and id = $2 and removed_at is null',
);

/** $1 institution, $2 file as JSON, $3 hash in hex, $4 content. The same file again changes nothing. */
export const addFile = sql(
  'evidenceFiles.add',
  `insert into app.evidence_file (institution_id, id, case_id, student_id, subject_kind, subject_id, name, media_type, size, sha256,
     content, added_by, added_by_name, added_at)
   select $1, x.id, x."caseId", x."studentId", x."subjectKind", x."subjectId", x.name, x."mediaType", x.size, decode($3, 'hex'),
     $4::bytea, x."addedBy", x."addedByName", x."addedAt"
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "studentId" uuid, "subjectKind" text, "subjectId" uuid, name text,
     "mediaType" text, size int, "addedBy" uuid, "addedByName" text, "addedAt" timestamptz)
   on conflict (institution_id, subject_id, sha256) where removed_at is null do nothing`,
);

/** $1 institution, $2 step or activity, $3 hash in hex. */
export const fileByHash = sql<EvidenceFile>(
  'evidenceFiles.byHash',
  `select ${columns} from app.evidence_file f
   where f.institution_id = $1 and f.subject_id = $2 and f.sha256 = decode($3, 'hex') and f.removed_at is null`,
);

/** $1 institution, $2 file, $3 when. */
export const removeFile = sql(
  'evidenceFiles.remove',
  `update app.evidence_file set removed_at = $3, content = null where institution_id = $1 and id = $2 and removed_at is null`,
);
