import type { AuditAnswer, AuditProfile, HeldFact, SharedAudit } from '@onward/core/self-audits';
import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import type { PackCode } from '@onward/guides/pack';
import { sql } from '../platform/tenancy/index.ts';

/** The student's case, as far as her audit needs it. */
export interface MyCaseRow {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly helperName: string | null;
}

const myCaseId = `(select c.case_id from app.portal_case c where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.opened_at desc limit 1)`;

/** $1 institution, $2 student. */
export const myCase = sql<MyCaseRow>(
  'selfAudits.myCase',
  `select c.case_id as "caseId", c.student_id as "studentId",
     (select h.name from app.portal_helper h where h.institution_id = $1 and h.student_id = $2 and h.until is null
      order by (h.part = 'advisor') desc, h.since, h.id limit 1) as "helperName"
   from app.portal_case c where c.institution_id = $1 and c.case_id = ${myCaseId}`,
);

/** One answer of hers with its version. */
export type MyAnswerRow = AuditAnswer & { readonly version: number; readonly changedAt: Instant };

const answerColumns = `question, rating, words, facts_right as "factsRight", version, changed_at as "changedAt"`;

/** $1 institution, $2 student. The row policy gives her own rows to her and to nobody else. */
export const myAnswers = sql<MyAnswerRow>(
  'selfAudits.myAnswers',
  `select ${answerColumns} from app.self_audit_answer
   where institution_id = $1 and student_id = $2 and case_id = ${myCaseId}`,
);

/** $1 institution, $2 student, $3 question. */
export const myAnswer = sql<MyAnswerRow>(
  'selfAudits.myAnswer',
  `select ${answerColumns} from app.self_audit_answer
   where institution_id = $1 and student_id = $2 and case_id = ${myCaseId} and question = $3`,
);

/** $1 institution, $2 student. Where she was. */
export const myPlace = sql<{ place: string }>(
  'selfAudits.myPlace',
  `select place from app.self_audit where institution_id = $1 and student_id = $2 and case_id = ${myCaseId}`,
);

/** What was laid out for her: whom the questions concern, the guides that apply, the facts she may see. */
export interface LaidFacts {
  readonly profile: AuditProfile | null;
  readonly packs: readonly PackCode[];
  readonly held: readonly HeldFact[];
}

/** $1 institution, $2 student. */
export const myLaidFacts = sql<{ content: LaidFacts }>(
  'selfAudits.myLaidFacts',
  `select content from app.portal_audit_facts
   where institution_id = $1 and student_id = $2 and case_id = ${myCaseId} order by laid_at desc, id desc limit 1`,
);

export const sharedColumns = `s.id, s.case_id as "caseId", s.student_id as "studentId", s.number, s.answers, s.topics,
   s.shared_at as "sharedAt"`;

/** $1 institution, $2 student. Newest first. */
export const myShares = sql<SharedAudit>(
  'selfAudits.myShares',
  `select ${sharedColumns} from app.shared_audit s
   where s.institution_id = $1 and s.student_id = $2 and s.case_id = ${myCaseId} order by s.number desc limit 20`,
);

/** $1 institution, $2 student. Whether she has begun, and when she shared last. */
export const myStanding = sql<{ caseId: CaseId; begun: boolean; sharedAt: Instant | null }>(
  'selfAudits.myStanding',
  `select c.id as "caseId",
     exists (select 1 from app.self_audit_answer a where a.institution_id = $1 and a.student_id = $2 and a.case_id = c.id) as begun,
     (select max(s.shared_at) from app.shared_audit s where s.institution_id = $1 and s.student_id = $2 and s.case_id = c.id)
       as "sharedAt"
   from (select ${myCaseId} as id) c where c.id is not null`,
);
