import type { Attempt } from '@onward/core/attempts';
import type {
  Addendum,
  Attendee,
  Debrief,
  OwnQuestion,
  PacketItem,
  PortalDebrief,
  Section,
} from '@onward/core/debriefs';
import type { Finding } from '@onward/core/diagnosis';
import type { CaseId, Id, Instant, LocalDate, PersonId, TimeZone } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** How a member of staff reaches a case, for the policy. */
export type Reach = 'assigned' | 'granted' | 'none';

/** What decides which guides apply: the newest season of the case, null if none is recorded. */
export type SeasonProfile = Pick<Attempt, 'specialty' | 'aimedRegion' | 'applicantType'> | null;

/** A debrief with what every verb needs beside it. */
export interface DebriefRow extends Debrief {
  readonly studentId: PersonId;
  readonly reach: Reach;
  /** Codes of the guide packs it was held under; empty until then. */
  readonly packs: readonly string[];
  readonly season: SeasonProfile;
  /** Questions added for this debrief alone, in the order they were added. */
  readonly ownQuestions: readonly OwnQuestion[];
  /** The institution's zone, in which evenings and Fridays are meant. */
  readonly zone: TimeZone;
  /** Release time of a held case. */
  readonly heldUntil: Instant | null;
  readonly signedByName: string | null;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

const core = `d.id, d.case_id as "caseId", d.state, d.guide, d.guide_version as "guideVersion", d.starts_at as "startsAt",
  d.time_zone as "timeZone", d.place, d.held_at as "heldAt", d.single_factor_confirmed as "singleFactorConfirmed",
  d.signed_by as "signedBy", d.signed_at as "signedAt", d.cancelled_reason as "cancelledReason", d.version,
  d.text_version as "textVersion"`;

const season = (
  caseId: string,
) => `(select json_build_object('specialty', a.specialty, 'aimedRegion', a.aimed_region,
     'applicantType', a.applicant_type) from app.attempt a where a.institution_id = $1 and a.case_id = ${caseId}
   order by a.match_year desc, a.id limit 1) as season`;

const ownQuestions = `(select coalesce(json_agg(json_build_object('id', q.id, 'code', 'own.' || q.id, 'words', q.words,
     'hint', q.hint, 'addedByName', q.added_by_name, 'addedAt', to_char(q.added_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
     order by q.added_at, q.id), '[]')
   from app.debrief_question q where q.institution_id = $1 and q.debrief_id = d.id and q.removed_at is null) as "ownQuestions"`;

const around = `${core}, d.packs, ${ownQuestions}, ${season('d.case_id')}, k.student_id as "studentId", app.reach(d.case_id) as reach, i.time_zone as zone,
  k.held_until as "heldUntil", s.full_name as "signedByName", c.full_name as "changedByName",
  d.changed_at as "changedAt"`;

const from = `from app.debrief d
  join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
  join app.institution i on i.institution_id = d.institution_id
  left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
  left join app.person c on c.institution_id = d.institution_id and c.id = d.changed_by`;

/** $1 institution, $2 debrief. */
export const debriefById = sql<DebriefRow>(
  'debriefs.byId',
  `select ${around} ${from} where d.institution_id = $1 and d.id = $2`,
);

/** A debrief with the findings its signature would accept. */
export interface DebriefToSign extends DebriefRow {
  readonly findings: readonly Pick<Finding, 'domain' | 'factor' | 'state'>[];
}

/** $1 institution, $2 debrief. */
export const debriefToSign = sql<DebriefToSign>(
  'debriefs.toSign',
  `select ${around}, (select coalesce(json_agg(json_build_object('domain', f.domain, 'factor', f.factor, 'state', f.state)), '[]')
     from app.finding f where f.institution_id = $1 and f.debrief_id = $2) as findings
   ${from} where d.institution_id = $1 and d.id = $2`,
);

/** Who a new debrief would be about, and how the actor reaches the case. */
export interface CaseRow {
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly reach: Reach;
  readonly closedAt: Instant | null;
  readonly season: SeasonProfile;
}

/** $1 institution, $2 case. */
export const caseForDebriefs = sql<CaseRow>(
  'debriefs.case',
  `select k.id as "caseId", k.student_id as "studentId", app.reach(k.id) as reach, k.closed_at as "closedAt",
     ${season('k.id')}
   from app.recovery_case k where k.institution_id = $1 and k.id = $2`,
);

/** An attendee of the list, with the id by which she is marked as having come. */
export interface AttendeeRow extends Attendee {
  readonly id: Id<'attendee'>;
}

/** $1 institution, $2 debrief. */
export const attendeesOf = sql<AttendeeRow>(
  'debriefs.attendees',
  `select id, kind, name, attended from app.debrief_attendee
   where institution_id = $1 and debrief_id = $2 order by sort, id`,
);

/** Somebody asked for her own answers counts as invited, and once she has given them as having spoken. */
export interface AskedKind {
  readonly kind: string;
  readonly attended: true | null;
}

/** A packet item with who recorded it. */
export interface PacketItemRow extends PacketItem {
  readonly changedByName: string | null;
  readonly changedAt: Instant;
  readonly version: number;
}

/** $1 institution, $2 debrief. */
export const packetOf = sql<PacketItemRow>(
  'debriefs.packet',
  `select t.item, t.state, t.reason, t.where_kept as "whereKept", p.full_name as "changedByName",
     t.changed_at as "changedAt", t.version
   from app.debrief_packet_item t
   left join app.person p on p.institution_id = t.institution_id and p.id = t.changed_by
   where t.institution_id = $1 and t.debrief_id = $2`,
);

/** A section with the name of who wrote it last. */
export interface SectionRow extends Section {
  readonly changedByName: string | null;
}

const sectionColumns = `t.section, t.body, t.changed_by as "changedBy", t.changed_at as "changedAt", t.version,
  p.full_name as "changedByName"`;

const sectionFrom = `from app.debrief_section t
  left join app.person p on p.institution_id = t.institution_id and p.id = t.changed_by
  where t.institution_id = $1 and t.debrief_id = $2`;

/** $1 institution, $2 debrief. */
export const sectionsOf = sql<SectionRow>(
  'debriefs.sections',
  `select ${sectionColumns} ${sectionFrom}`,
);

/** $1 institution, $2 debrief, $3 section. */
export const sectionOf = sql<SectionRow>(
  'debriefs.section',
  `select ${sectionColumns} ${sectionFrom} and t.section = $3`,
);

/** What a section said before another person, or another sitting, changed it. */
export interface RevisionRow {
  readonly id: string;
  readonly version: number;
  readonly body: string;
  readonly writtenByName: string | null;
  readonly writtenAt: Instant;
}

/** $1 institution, $2 debrief, $3 section. Newest first. */
export const revisionsOf = sql<RevisionRow>(
  'debriefs.revisions',
  `select r.id, r.version, r.body, p.full_name as "writtenByName", r.written_at as "writtenAt"
   from app.debrief_revision r
   left join app.person p on p.institution_id = r.institution_id and p.id = r.written_by
   where r.institution_id = $1 and r.debrief_id = $2 and r.section = $3
   order by r.version desc limit 100`,
);

/** An addendum with who wrote it. */
export interface AddendumRow extends Addendum {
  readonly writtenByName: string;
}

/** $1 institution, $2 debrief. In the order written. */
export const addendaOf = sql<AddendumRow>(
  'debriefs.addenda',
  `select a.id, a.body, a.for_student as "forStudent", a.written_by as "writtenBy", a.written_at as "writtenAt",
     p.full_name as "writtenByName"
   from app.debrief_addendum a
   join app.person p on p.institution_id = a.institution_id and p.id = a.written_by
   where a.institution_id = $1 and a.debrief_id = $2 order by a.written_at, a.id`,
);

/** A release with its whole story. */
export interface ReleaseRow extends PortalDebrief {
  readonly releasedByName: string;
  readonly withdrawnByName: string | null;
  readonly withdrawnReason: string;
}

/** $1 institution, $2 debrief. Newest first. */
export const releasesOf = sql<ReleaseRow>(
  'debriefs.releases',
  `select r.id, r.summary, r.agreed_steps as "agreedSteps", r.held_on as "heldOn", r.addendum_id as "addendumId",
     r.visible_from as "visibleFrom", r.released_at as "releasedAt", b.full_name as "releasedByName",
     r.withdrawn_at as "withdrawnAt", w.full_name as "withdrawnByName", r.withdrawn_reason as "withdrawnReason"
   from app.portal_debrief r
   join app.person b on b.institution_id = r.institution_id and b.id = r.released_by
   left join app.person w on w.institution_id = r.institution_id and w.id = r.withdrawn_by
   where r.institution_id = $1 and r.debrief_id = $2 order by r.released_at desc, r.id desc`,
);

/** Whose debrief it is, for the page's head. */
export interface DebriefStudentRow {
  readonly id: PersonId;
  readonly name: string;
  readonly pronouns: string;
  readonly failedYear: number;
  readonly targetYear: number;
  readonly asked: readonly AskedKind[];
}

/** $1 institution, $2 debrief. With who is asked for her own answers, and has not been released from it. */
export const studentOf = sql<DebriefStudentRow>(
  'debriefs.student',
  `select p.id, coalesce(nullif(p.preferred_name, ''), p.full_name) as name, p.pronouns,
     k.failed_year as "failedYear", k.target_year as "targetYear",
     (select coalesce(json_agg(json_build_object('kind', b.kind, 'attended', case when b.given_at is not null then true end)
        order by b.asked_at, b.id), '[]') from app.debriefer b where b.institution_id = $1 and b.debrief_id = $2
        and (b.given_at is not null or (b.withdrawn_at is null and (b.ends_at is null or b.ends_at > now())))) as asked
   from app.debrief d
   join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
   join app.person p on p.institution_id = d.institution_id and p.id = k.student_id
   where d.institution_id = $1 and d.id = $2`,
);

/** A fact of the student's record, as the drawer shows it beside the page. */
export interface DebriefFactRow {
  readonly id: string;
  readonly kind: string;
  readonly matchYear: number | null;
  readonly value: string;
  readonly source: string;
  readonly asOf: LocalDate;
}

/** $1 institution, $2 debrief. */
export const factsBeside = sql<DebriefFactRow>(
  'debriefs.facts',
  `select f.id, f.kind, f.match_year as "matchYear", f.value, f.source, f.as_of as "asOf"
   from app.debrief d
   join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
   join app.fact f on f.institution_id = d.institution_id and f.student_id = k.student_id
   where d.institution_id = $1 and d.id = $2 and f.replaced_at is null
   order by f.as_of desc, f.id`,
);

/** A debrief in the list of its case. */
export interface DebriefListRow extends Debrief {
  readonly attendeeNames: readonly string[];
  readonly findingCount: number;
  readonly signedByName: string | null;
  readonly releasedAt: Instant | null;
}

const listed = `select ${core}, s.full_name as "signedByName",
     array(select a.name from app.debrief_attendee a
       where a.institution_id = d.institution_id and a.debrief_id = d.id order by a.sort, a.id) as "attendeeNames",
     (select count(*) from app.finding f
       where f.institution_id = d.institution_id and f.debrief_id = d.id and f.state <> 'dismissed') as "findingCount",
     (select max(r.released_at) from app.portal_debrief r
       where r.institution_id = d.institution_id and r.debrief_id = d.id and r.withdrawn_at is null) as "releasedAt"
   from app.debrief d
   left join app.person s on s.institution_id = d.institution_id and s.id = d.signed_by
   where d.institution_id = $1 and d.case_id = $2`;

/** $1 institution, $2 case, $3 limit. Newest first. */
export const debriefsFirst = sql<DebriefListRow>(
  'debriefs.listFirst',
  `${listed} order by d.starts_at desc, d.id desc limit $3`,
);

/** $1 institution, $2 case, $3 limit, $4 and $5 where the page before ended. */
export const debriefsAfter = sql<DebriefListRow>(
  'debriefs.listAfter',
  `${listed} and (d.starts_at, d.id) < ($4::timestamptz, $5::uuid) order by d.starts_at desc, d.id desc limit $3`,
);

/** $1 institution, $2 case. */
export const debriefCount = sql<{ totalCount: number }>(
  'debriefs.count',
  'select count(*) as "totalCount" from app.debrief d where d.institution_id = $1 and d.case_id = $2',
);
