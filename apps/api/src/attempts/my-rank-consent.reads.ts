import type { RankConsent } from '@onward/core/attempts';
import type { CaseId, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The student's case and what she last said about ranks; the consent's fields are null when she never said anything. */
export interface MyRankConsentRow {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly id: RankConsent['id'] | null;
  readonly givenAt: RankConsent['givenAt'] | null;
  readonly revokedAt: RankConsent['revokedAt'];
  readonly recordedBy: PersonId | null;
}

/** $1 institution, $2 student. Her present case, and the last consent of it. */
export const myRankConsent = sql<MyRankConsentRow>(
  'attempts.myRankConsent',
  `select c.case_id as "caseId", c.student_id as "studentId", r.id, r.given_at as "givenAt", r.revoked_at as "revokedAt",
     r.recorded_by as "recordedBy"
   from (select case_id, student_id from app.portal_case where institution_id = $1 and student_id = $2
         order by (closed_at is null) desc, opened_at desc limit 1) c
   left join lateral (select * from app.rank_consent r where r.institution_id = $1 and r.student_id = $2 and r.case_id = c.case_id
     order by (r.revoked_at is null) desc, r.given_at desc, r.id desc limit 1) r on true`,
);

/** $1 institution, $2 case. How many ranks are kept; read in the system's name, for the number alone. */
export const keptRanks = sql<{ readonly count: number }>(
  'attempts.keptRanks',
  `select count(*)::int as count from app.attempt_fact where institution_id = $1 and case_id = $2 and kind = 'ranks'`,
);
