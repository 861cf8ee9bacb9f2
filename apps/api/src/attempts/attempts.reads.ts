import type { Attempt, AttemptFact, RankConsent } from '@onward/core/attempts';
import type { CaseId, Instant } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** An attempt with the names of those who confirmed and changed it. */
export type AttemptRow = Attempt & {
  readonly confirmedByName: string | null;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
};

/** A fact with the case it belongs to and the names of those who confirmed and changed it. */
export type AttemptFactRow = AttemptFact & {
  readonly caseId: CaseId;
  readonly confirmedByName: string | null;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
};

/** A consent with the name of who recorded it. */
export type ConsentRow = RankConsent & { readonly recordedByName: string | null };

const names = (
  t: string,
) => `left join app.person p on p.institution_id = $1 and p.id = ${t}.confirmed_by
   left join app.person q on q.institution_id = $1 and q.id = ${t}.changed_by`;

const who = (t: string) => `${t}.source, ${t}.as_of as "asOf", ${t}.confirmed_by as "confirmedBy",
   ${t}.confirmed_at as "confirmedAt", p.full_name as "confirmedByName", q.full_name as "changedByName",
   ${t}.changed_at as "changedAt", ${t}.version`;

const attemptColumns = `a.id, a.case_id as "caseId", a.match_year as "matchYear", a.specialty,
   a.specialty_name as "specialtyName", a.track, a.aimed_region as "aimedRegion", a.system, a.service,
   a.applicant_type as "applicantType", a.graduated_on as "graduatedOn", a.visa_need as "visaNeed",
   a.applied_on as "appliedOn", a.couple, a.switched_from as "switchedFrom", a.outcome,
   a.soap_outcome as "soapOutcome", a.interviews_read as "interviewsRead", a.complete,
   a.started_from as "startedFrom", ${who('a')}`;

const factColumns = `f.id, f.case_id as "caseId", f.attempt_id as "attemptId", f.kind, f.body, ${who('f')}`;

/** $1 institution, $2 case. Newest season first. */
export const attemptsOfCase = sql<AttemptRow>(
  'attempts.ofCase',
  `select ${attemptColumns} from app.attempt a ${names('a')}
   where a.institution_id = $1 and a.case_id = $2 order by a.match_year desc, a.id`,
);

/** $1 institution, $2 case. In the order they were entered. */
export const factsOfCase = sql<AttemptFactRow>(
  'attempts.factsOfCase',
  `select ${factColumns} from app.attempt_fact f ${names('f')}
   where f.institution_id = $1 and f.case_id = $2 order by f.id limit 2000`,
);

/** $1 institution, $2 attempt. */
export const attemptById = sql<AttemptRow>(
  'attempts.byId',
  `select ${attemptColumns} from app.attempt a ${names('a')} where a.institution_id = $1 and a.id = $2`,
);

/** $1 institution, $2 fact. */
export const factById = sql<AttemptFactRow>(
  'attempts.factById',
  `select ${factColumns} from app.attempt_fact f ${names('f')} where f.institution_id = $1 and f.id = $2`,
);

/** $1 institution, $2 case. The consent that stands, if any. */
export const consentOfCase = sql<ConsentRow>(
  'attempts.consentOfCase',
  `select c.id, c.case_id as "caseId", c.how, c.recorded_by as "recordedBy", c.given_at as "givenAt",
     c.revoked_at as "revokedAt", p.full_name as "recordedByName"
   from app.rank_consent c left join app.person p on p.institution_id = $1 and p.id = c.recorded_by
   where c.institution_id = $1 and c.case_id = $2 and c.revoked_at is null order by c.given_at desc limit 1`,
);
