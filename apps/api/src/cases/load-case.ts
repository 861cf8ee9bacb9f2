import type { Subject } from '@onward/core/access';
import type { GateFacts } from '@onward/core/pipeline';
import type { CaseId, Clock, LocalDate, TimeZone } from '@onward/core/shared';
import { now, today } from '../platform/clock.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { caseById, type CaseRow } from './case-statements.ts';

/** A case with how the actor reaches it; null when absent or out of reach. */
export function loadCase(caseId: CaseId): Promise<CaseRow | null> {
  return current().read(caseById(actor().institutionId, caseId));
}

/** What the policy asks about a case. Being readable means that a hold does not keep this reader out. */
export function subjectOf(row: CaseRow | null): Subject | null {
  return row && { reach: row.reach, studentId: row.studentId, held: false };
}

/** The clock in the case's institution. */
export function clockOf(row: Pick<CaseRow, 'zone'>): Clock {
  return { now: now(), zone: row.zone as TimeZone };
}

/** What the gates look at. */
export function gateFactsOf(row: CaseRow): GateFacts {
  return {
    contactsLogged: row.contactsLogged,
    reached: row.reached,
    debriefSigned: row.debriefSigned,
    planReleased: row.planReleased,
    hasApplied: row.hasApplied,
    submissionsOpen: row.submissionsOpen as LocalDate | null,
    rankingOpens: row.rankingOpens as LocalDate | null,
    rankListDue: row.rankListDue as LocalDate | null,
    matchWeek: row.matchWeek as LocalDate | null,
    today: today(row.zone),
  };
}
