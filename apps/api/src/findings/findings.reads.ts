import type { DebriefState } from '@onward/core/debriefs';
import type { Finding } from '@onward/core/diagnosis';
import type { CaseId, DebriefId, Instant, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A finding with who recorded it. */
export interface FindingRow extends Finding {
  readonly recordedByName: string | null;
  readonly recordedAt: Instant;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

/** What a finding is about: the case, how the actor reaches it, and the debrief if there is one. */
export interface FindingPlace {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly reach: 'assigned' | 'granted' | 'none';
  readonly debriefId: DebriefId | null;
  readonly debriefState: DebriefState | null;
}

const columns = `f.id, f.case_id as "caseId", f.debrief_id as "debriefId", f.domain, f.factor, f.severity, f.confidence,
  f.horizon, f.agrees, f.evidence, f.reason, f.state, f.dismissed_reason as "dismissedReason", f.would_change as "wouldChange", f.version,
  f.recorded_at as "recordedAt", r.full_name as "recordedByName",
  f.changed_at as "changedAt", c.full_name as "changedByName"`;

const people = `left join app.person r on r.institution_id = f.institution_id and r.id = f.recorded_by
  left join app.person c on c.institution_id = f.institution_id and c.id = f.changed_by`;

/** $1 institution, $2 debrief. Strongest first, those set aside last. */
export const findingsOfDebrief = sql<FindingRow>(
  'findings.ofDebrief',
  `select ${columns} from app.finding f ${people}
   where f.institution_id = $1 and f.debrief_id = $2
   order by f.state = 'dismissed', f.severity desc, f.id`,
);

/** $1 institution, $2 case. The diagnosis: what signed debriefs, or records outside one, have accepted. */
export const diagnosisOfCase = sql<FindingRow>(
  'findings.ofCase',
  `select ${columns} from app.finding f ${people}
   where f.institution_id = $1 and f.case_id = $2 and f.state = 'accepted'
   order by f.severity desc, f.id`,
);

/** $1 institution, $2 finding. */
export const findingById = sql<FindingRow>(
  'findings.byId',
  `select ${columns} from app.finding f ${people} where f.institution_id = $1 and f.id = $2`,
);

/** $1 institution, $2 finding. */
export const placeOfFinding = sql<FindingPlace>(
  'findings.place',
  `select k.id as "caseId", k.student_id as "studentId", app.reach(k.id) as reach,
     d.id as "debriefId", d.state as "debriefState"
   from app.finding f
   join app.recovery_case k on k.institution_id = f.institution_id and k.id = f.case_id
   left join app.debrief d on d.institution_id = f.institution_id and d.id = f.debrief_id
   where f.institution_id = $1 and f.id = $2`,
);

/** $1 institution, $2 case, $3 debrief or null. A debrief of another case gives no row's worth of debrief. */
export const placeForFinding = sql<FindingPlace>(
  'findings.placeFor',
  `select k.id as "caseId", k.student_id as "studentId", app.reach(k.id) as reach,
     d.id as "debriefId", d.state as "debriefState"
   from app.recovery_case k
   left join app.debrief d on d.institution_id = k.institution_id and d.case_id = k.id and d.id = $3::uuid
   where k.institution_id = $1 and k.id = $2 and (d.id is not null or $3::uuid is null)`,
);
