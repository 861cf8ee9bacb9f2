import type { FactorCode } from '@onward/core/diagnosis';
import type { AuditQuestion, Rating, SharedAudit } from '@onward/core/self-audits';
import type { CaseId, FindingId, Instant } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';
import { sharedColumns } from './my-audit.reads.ts';

/** $1 institution, $2 case. What she shared last. */
export const lastShared = sql<SharedAudit>(
  'selfAudits.lastShared',
  `select ${sharedColumns} from app.shared_audit s
   where s.institution_id = $1 and s.case_id = $2 order by s.number desc limit 1`,
);

/** What staff say to one question. */
export interface ReviewAnswerRow {
  readonly question: AuditQuestion;
  readonly rating: Rating | '';
  readonly words: string;
  readonly version: number;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

const reviewColumns = `r.question, r.rating, r.words, r.version, p.full_name as "changedByName", r.changed_at as "changedAt"`;
const reviewTables = `app.review_answer r
   left join app.person p on p.institution_id = $1 and p.id = r.changed_by`;

/** $1 institution, $2 case. */
export const reviewOfCase = sql<ReviewAnswerRow>(
  'selfAudits.reviewOfCase',
  `select ${reviewColumns} from ${reviewTables} where r.institution_id = $1 and r.case_id = $2`,
);

/** $1 institution, $2 case, $3 question. */
export const reviewAnswer = sql<ReviewAnswerRow>(
  'selfAudits.reviewAnswer',
  `select ${reviewColumns} from ${reviewTables}
   where r.institution_id = $1 and r.case_id = $2 and r.question = $3`,
);

/** A finding that was made from a question. */
export interface AuditFindingRow {
  readonly question: AuditQuestion;
  readonly id: FindingId;
  readonly factor: FactorCode;
  readonly caseId: CaseId;
}

/** $1 institution, $2 case. Those set aside are left out. */
export const auditFindings = sql<AuditFindingRow>(
  'selfAudits.findings',
  `select a.question, f.id, f.domain || '.' || f.factor as factor, f.case_id as "caseId" from app.audit_finding a
   join app.finding f on f.institution_id = $1 and f.id = a.finding_id
   where a.institution_id = $1 and a.case_id = $2 and f.state <> 'dismissed' order by a.id`,
);
