import type { CaseId, Id, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** One event as the dean's audit page shows it. */
export interface AuditRow {
  readonly id: Id<'audit_event'>;
  readonly at: Instant;
  readonly actorId: PersonId | null;
  readonly actorName: string | null;
  readonly actorRole: string;
  readonly action: string;
  readonly kind: string;
  readonly caseId: CaseId | null;
  readonly studentId: PersonId | null;
  readonly studentName: string | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** One look at a student's record, as she sees it. */
export interface ViewRow {
  readonly id: Id<'audit_event'>;
  readonly at: Instant;
  readonly viewerName: string | null;
  readonly viewerTitle: string;
  readonly action: string;
}

/** Newest first; `$3`/`$4` are where the last page ended. The filters are null for "all". */
export const auditPage = sql<AuditRow>(
  'audit.page',
  `select e.id, e.at, e.actor_id as "actorId", coalesce(a.full_name, b.name) as "actorName", e.actor_role as "actorRole", e.action, e.kind,
     e.case_id as "caseId", e.student_id as "studentId", s.full_name as "studentName", e.subject_type as "subjectType",
     e.subject_id as "subjectId", e.facts
   from app.audit_event e
   left join app.person a on a.institution_id = e.institution_id and a.id = e.actor_id
   left join app.debriefer b on b.institution_id = e.institution_id and b.id = e.actor_id
   left join app.person s on s.institution_id = e.institution_id and s.id = e.student_id
   where e.institution_id = $1 and (e.at, e.id) < ($3::timestamptz, $4::uuid)
     and ($5::text is null or e.kind = $5) and ($6::uuid is null or e.actor_id = $6) and ($7::uuid is null or e.student_id = $7)
   order by e.at desc, e.id desc limit $2`,
);

export const viewsOf = sql<ViewRow>(
  'audit.viewsOf',
  `select e.id, e.at, coalesce(a.full_name, b.name) as "viewerName", coalesce(a.title, '') as "viewerTitle", e.action
   from app.audit_event e left join app.person a on a.institution_id = e.institution_id and a.id = e.actor_id
   left join app.debriefer b on b.institution_id = e.institution_id and b.id = e.actor_id
   where e.institution_id = $1 and e.student_id = $5 and e.kind = 'read' and (e.at, e.id) < ($3::timestamptz, $4::uuid)
   order by e.at desc, e.id desc limit $2`,
);
