import type { CaseId, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 case. Whom a finding would be about, and how the actor reaches the case. */
export const caseForSources = sql<{
  caseId: CaseId;
  studentId: PersonId;
  reach: 'assigned' | 'granted' | 'none';
}>(
  'findingSources.case',
  `select k.id as "caseId", k.student_id as "studentId", app.reach(k.id) as reach
   from app.recovery_case k where k.institution_id = $1 and k.id = $2`,
);
