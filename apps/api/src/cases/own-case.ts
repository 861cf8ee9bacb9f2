import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { actor, current, sql } from '../platform/tenancy/index.ts';

/** The student's own case: the open one, or the last. */
export interface OwnCase {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly closedAt: Instant | null;
  readonly zone: string;
}

/** $1 institution, $2 student. */
const ownCase = sql<OwnCase>(
  'cases.own',
  `select c.case_id as "caseId", c.student_id as "studentId", c.closed_at as "closedAt", i.time_zone as zone
   from app.portal_case c join app.institution i on i.institution_id = $1
   where c.institution_id = $1 and c.student_id = $2
   order by (c.closed_at is null) desc, c.opened_at desc limit 1`,
);

/** The case of the student who asks; null while she has none. */
export function loadOwnCase(): Promise<OwnCase | null> {
  const { institutionId, personId } = actor();
  return current().read(ownCase(institutionId, personId));
}
