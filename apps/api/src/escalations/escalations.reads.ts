import type { Escalation } from '@onward/core/escalations';
import type { CaseId, Id, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** An escalation with the case it is about. */
export interface EscalationRow extends Escalation {
  readonly id: Id<'escalation'>;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
}

const columns = `e.id, e.case_id as "caseId", e.student_id as "studentId", e.words, e.raised_at as "raisedAt",
   e.seen_by as "seenBy", e.seen_by_name as "seenByName", e.seen_at as "seenAt", e.how, e.answer,
   e.acted_by_name as "actedByName", e.acted_at as "actedAt"`;

/** $1 institution, $2 case. Newest first. */
export const escalationsOfCase = sql<EscalationRow>(
  'escalations.ofCase',
  `select ${columns} from app.escalation e
   where e.institution_id = $1 and e.case_id = $2 order by e.raised_at desc, e.id desc limit 20`,
);

/** $1 institution, $2 student. Newest first. */
export const myEscalations = sql<EscalationRow>(
  'escalations.mine',
  `select ${columns} from app.escalation e
   where e.institution_id = $1 and e.student_id = $2 order by e.raised_at desc, e.id desc limit 5`,
);

/** $1 institution, $2 escalation, with how the reader reaches its case. */
export const escalationById = sql<
  EscalationRow & { readonly reach: 'assigned' | 'granted' | 'none' }
>(
  'escalations.byId',
  `select ${columns}, app.reach(e.case_id) as reach from app.escalation e
   where e.institution_id = $1 and e.id = $2`,
);

/** $1 institution, $2 student: her open case, or the last one. */
export const ownCase = sql<{ caseId: CaseId; name: string }>(
  'escalations.ownCase',
  `select c.case_id as "caseId", coalesce(nullif(p.preferred_name, ''), p.full_name) as name
   from app.portal_case c join app.person p on p.institution_id = $1 and p.id = $2
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.opened_at desc limit 1`,
);

/** $1 institution. Deans who can sign in. */
export const deans = sql<{ id: PersonId }>(
  'escalations.deans',
  `select id from app.person where institution_id = $1 and role = 'dean' and status = 'active' order by id limit 20`,
);

/** $1 institution, $2 person. */
export const nameOf = sql<{ name: string }>(
  'escalations.nameOf',
  'select full_name as name from app.person where institution_id = $1 and id = $2',
);

/** $1 institution, $2 id, $3 case, $4 student, $5 words, $6 when. */
export const addEscalation = sql(
  'escalations.add',
  `insert into app.escalation (institution_id, id, case_id, student_id, words, raised_at) values ($1, $2, $3, $4, $5, $6)`,
);

/** $1 institution, $2 escalation as JSON. What was seen or done first stays. */
export const keepEscalation = sql(
  'escalations.keep',
  `update app.escalation t set seen_by = coalesce(t.seen_by, e."seenBy"), seen_by_name = coalesce(t.seen_by_name, e."seenByName"),
     seen_at = coalesce(t.seen_at, e."seenAt"), how = e.how, answer = e.answer, acted_by_name = e."actedByName",
     acted_at = e."actedAt"
   from json_to_record($2::json) as e (id uuid, "seenBy" uuid, "seenByName" text, "seenAt" timestamptz, how text, answer text,
     "actedByName" text, "actedAt" timestamptz)
   where t.institution_id = $1 and t.id = e.id and t.acted_at is null`,
);
