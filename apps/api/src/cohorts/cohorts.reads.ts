import type { CohortType, CycleDateKind, DateStanding } from '@onward/core/cohorts';
import type { Stage } from '@onward/core/pipeline';
import type { CaseId, CohortId, Id, Instant, LocalDate, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A cohort with what its line in the list says. */
export interface CohortRow {
  readonly id: CohortId;
  readonly name: string;
  readonly type: CohortType;
  readonly matchYear: number;
  readonly members: number;
  readonly openCases: number;
  readonly withoutAdvisor: number;
  readonly portalOpened: number;
  readonly heldUntil: Instant | null;
  readonly version: number;
}

const counted = `select c.id, c.name, c.type, y.match_year as "matchYear",
     (select count(*)::int from app.cohort_member m where m.institution_id = $1 and m.cohort_id = c.id and m.left_on is null) as members,
     count(d.id) filter (where not d.closed)::int as "openCases",
     count(d.id) filter (where not d.closed and d.advisor_id is null)::int as "withoutAdvisor",
     count(d.id) filter (where d.portal_opened_at is not null)::int as "portalOpened",
     max(d.held_until) filter (where d.held_until > now()) as "heldUntil", c.version
   from app.cohort c join app.cycle y on y.institution_id = $1 and y.id = c.cycle_id
   left join app.case_digest d on d.institution_id = $1 and d.cohort_id = c.id`;

/** Cohorts, newest Match first. There are few: no pages. */
export const cohortRows = sql<CohortRow>(
  'cohorts.rows',
  `${counted} where c.institution_id = $1 group by c.institution_id, c.id, y.match_year
   order by y.match_year desc, c.name, c.id limit 500`,
);

/** One cohort with its counts. */
export const cohortById = sql<CohortRow>(
  'cohorts.byId',
  `${counted} where c.institution_id = $1 and c.id = $2 group by c.institution_id, c.id, y.match_year`,
);

/** One cohort, for other features: whether it is there, and its Match. */
export const cohortOf = sql<{ readonly id: CohortId; readonly matchYear: number }>(
  'cohorts.of',
  `select c.id, y.match_year as "matchYear" from app.cohort c
   join app.cycle y on y.institution_id = $1 and y.id = c.cycle_id where c.institution_id = $1 and c.id = $2`,
);

/** A member of a cohort as its page shows one. */
export interface MemberRow {
  readonly id: Id<'cohort_member'>;
  readonly studentId: PersonId;
  readonly name: string;
  readonly sortName: string;
  readonly preferredName: string;
  readonly caseId: CaseId | null;
  readonly stage: Stage | null;
  readonly closed: boolean | null;
  readonly specialty: string | null;
  readonly advisorName: string | null;
  readonly heldUntil: Instant | null;
  readonly portalOpenedAt: Instant | null;
  readonly invitedAt: Instant | null;
  readonly joinedOn: LocalDate;
  readonly leftOn: LocalDate | null;
  readonly leftReason: string | null;
}

/** Members of cohort $2 by name, those who left included; $4, $5: the row the page begins after. */
export const memberRows = sql<MemberRow>(
  'cohorts.members',
  `select m.id, m.student_id as "studentId", p.full_name as name, p.sort_name as "sortName", p.preferred_name as "preferredName",
     d.id as "caseId", d.stage, d.closed, d.specialty, d.advisor_name as "advisorName",
     case when d.held_until > now() then d.held_until end as "heldUntil", p.portal_opened_at as "portalOpenedAt",
     (select max(l.created_at) from app.sign_in_link l where l.institution_id = $1 and l.person_id = p.id and l.withdrawn_at is null) as "invitedAt",
     m.joined_on as "joinedOn", m.left_on as "leftOn", m.left_reason as "leftReason"
   from app.cohort_member m
   join app.person p on p.institution_id = $1 and p.id = m.student_id
   left join app.case_digest d on d.institution_id = $1 and d.cohort_id = m.cohort_id and d.student_id = m.student_id
   where m.institution_id = $1 and m.cohort_id = $2 and (p.sort_name, m.id) > ($4::text, $5::uuid)
   order by p.sort_name, m.id limit $3`,
);

/** A stay in a cohort, for leaving it. */
export interface StayRow {
  readonly id: Id<'cohort_member'>;
  readonly cohortId: CohortId;
  readonly studentId: PersonId;
  readonly joinedOn: LocalDate;
  readonly joinedBy: PersonId | null;
  readonly leftOn: LocalDate | null;
  readonly leftReason: string | null;
}

export const stayById = sql<StayRow>(
  'cohorts.stay',
  `select id, cohort_id as "cohortId", student_id as "studentId", joined_on as "joinedOn", joined_by as "joinedBy",
     left_on as "leftOn", left_reason as "leftReason"
   from app.cohort_member where institution_id = $1 and id = $2 and left_on is null for update`,
);

/** One day of a cycle with who checked it. */
export interface CycleDateRow {
  readonly kind: CycleDateKind;
  readonly onDate: LocalDate | null;
  readonly source: string;
  readonly standing: DateStanding;
  readonly verified: boolean;
  readonly verifiedByName: string | null;
  readonly verifiedAt: Instant | null;
  readonly version: number;
}

/** A cycle with the days entered for it. */
export interface CycleRow {
  readonly id: Id<'cycle'>;
  readonly matchYear: number;
  readonly dates: readonly CycleDateRow[];
}

const withDates = `select y.id, y.match_year as "matchYear", coalesce(
       json_agg(json_build_object('kind', d.kind, 'onDate', d.on_date, 'source', d.source, 'standing', d.standing, 'verified', d.verified,
         'verifiedByName', p.full_name, 'verifiedAt', d.verified_at, 'version', d.version)) filter (where d.id is not null), '[]') as dates
   from app.cycle y
   left join app.cycle_date d on d.institution_id = $1 and d.cycle_id = y.id
   left join app.person p on p.institution_id = $1 and p.id = d.verified_by`;

/** Cycles with their days, newest first. */
export const cycleRows = sql<CycleRow>(
  'cycles.rows',
  `${withDates} where y.institution_id = $1 group by y.institution_id, y.id order by y.match_year desc limit 100`,
);

/** The cycle of a match year. */
export const cycleOfYear = sql<CycleRow>(
  'cycles.ofYear',
  `${withDates} where y.institution_id = $1 and y.match_year = $2 group by y.institution_id, y.id`,
);
