import type { Answer, Consent, Debriefer } from '@onward/core/debriefers';
import type { OwnQuestion } from '@onward/core/debriefs';
import type { Id, Instant, PersonId, TimeZone } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** Somebody who was asked, with what the services need beside it. */
export interface DebrieferRow extends Debriefer {
  readonly studentId: PersonId;
  readonly reach: 'assigned' | 'granted' | 'none';
  readonly packs: readonly string[];
  /** Questions added for this debrief alone, in their words. */
  readonly ownQuestions: readonly Pick<OwnQuestion, 'code' | 'words' | 'hint'>[];
  readonly toldName: string;
  readonly toldSpecialty: string;
  readonly institutionName: string;
  readonly askedByName: string;
  readonly askedAt: Instant;
}

const columns = `b.id, b.case_id as "caseId", b.debrief_id as "debriefId", b.student_id as "studentId", b.kind, b.name,
  b.person_id as "personId", b.basis, b.basis_words as "basisWords", b.consent_id as "consentId", b.ends_at as "endsAt",
  b.questions, b.own_questions as "ownQuestions", b.packs, b.domains, b.told_name as "toldName", b.told_specialty as "toldSpecialty",
  b.institution_name as "institutionName", b.asked_by_name as "askedByName", b.asked_at as "askedAt",
  b.given_at as "givenAt", b.withdrawn_at as "withdrawnAt", b.version, app.reach(b.case_id) as reach`;

/** $1 institution, $2 debriefer. */
export const debrieferById = sql<DebrieferRow>(
  'debriefers.byId',
  `select ${columns} from app.debriefer b where b.institution_id = $1 and b.id = $2`,
);

/** $1 institution, $2 debrief. In the order they were asked. */
export const debriefersOfDebrief = sql<DebrieferRow>(
  'debriefers.ofDebrief',
  `select ${columns} from app.debriefer b
   where b.institution_id = $1 and b.debrief_id = $2 order by b.asked_at, b.id`,
);

/** An answer as its author writes it, or, once given, as others read it. */
export interface AnswerRow extends Answer {
  readonly id: Id<'debrief_answer'>;
  readonly debrieferId: Debriefer['id'];
  readonly changedAt: Instant;
  readonly version: number;
}

const answerColumns = `a.id, a.debriefer_id as "debrieferId", a.question, a.body, a.stance, a.factors,
  a.changed_at as "changedAt", a.version`;

/** $1 institution, $2 debriefer. Her own answers; others' are closed by the row policy until they are given. */
export const answersOf = sql<AnswerRow>(
  'debriefers.answers',
  `select ${answerColumns} from app.debrief_answer a where a.institution_id = $1 and a.debriefer_id = $2`,
);

/** $1 institution, $2 debrief. Nothing for somebody who was asked and has not given her own (row policy). */
export const givenAnswers = sql<AnswerRow>(
  'debriefers.given',
  `select ${answerColumns} from app.debrief_answer a
   where a.institution_id = $1 and a.debrief_id = $2 and a.given_at is not null order by a.id`,
);

/** A debrief about which somebody is asked, and what may be told of the student. */
export interface AskedDebrief {
  readonly studentName: string;
  readonly specialty: string;
  readonly institutionName: string;
  readonly slug: string;
  readonly zone: TimeZone;
  readonly askerName: string;
}

/** $1 institution, $2 debrief, $3 who asks. */
export const askedDebrief = sql<AskedDebrief>(
  'debriefers.asking',
  `select p.full_name as "studentName", coalesce(g.specialty, '') as specialty, i.name as "institutionName", i.slug,
     i.time_zone as zone, w.full_name as "askerName"
   from app.debrief d
   join app.recovery_case k on k.institution_id = d.institution_id and k.id = d.case_id
   join app.person p on p.institution_id = d.institution_id and p.id = k.student_id
   join app.institution i on i.institution_id = d.institution_id
   join app.person w on w.institution_id = d.institution_id and w.id = $3
   left join app.case_digest g on g.institution_id = d.institution_id and g.id = d.case_id
   where d.institution_id = $1 and d.id = $2`,
);

/** Somebody of the office who works on the case and so can be asked. */
export interface StaffRow {
  readonly id: PersonId;
  readonly name: string;
  readonly title: string;
}

/** $1 institution, $2 case. Deans, and whoever is assigned. */
export const staffOfCase = sql<StaffRow>(
  'debriefers.staff',
  `select p.id, p.full_name as name, p.title from app.person p
   where p.institution_id = $1 and p.status = 'active' and (p.role = 'dean' or exists (select 1 from app.case_assignment a
     where a.institution_id = $1 and a.case_id = $2 and a.person_id = p.id and a.ended_at is null))
   order by p.role, p.sort_name, p.id`,
);

/** A consent with the ask it answers. */
export interface ConsentRow extends Consent {
  readonly askId: Id<'consent_ask'>;
}

const consentColumns = `c.id, c.ask_id as "askId", c.to_whom as "toWhom", c.what, c.why, c.until, c.answer,
  c.answered_at as "answeredAt", c.revoked_at as "revokedAt", c.version`;

/** $1 institution, $2 case, $3 consent. */
export const consentForCase = sql<ConsentRow>(
  'debriefers.consent',
  `select ${consentColumns} from app.debrief_consent c
   where c.institution_id = $1 and c.case_id = $2 and c.id = $3::uuid`,
);

/** An invitation as its bearer finds it; only while it can be used. */
export interface LinkRow {
  readonly debrieferId: Debriefer['id'];
  readonly name: string;
  readonly institutionName: string;
  readonly askedByName: string;
  readonly basis: Debriefer['basis'];
  readonly basisWords: string;
  readonly endsAt: Instant;
}

const usable = `l.token_hash = decode($2, 'hex') and l.used_at is null and l.withdrawn_at is null and l.expires_at > now()`;
const openGuest = 'b.person_id is null and b.withdrawn_at is null and b.ends_at > now()';

/** $1 institution, $2 hash of the token. */
export const invitationByToken = sql<LinkRow>(
  'debriefers.invitation',
  `select b.id as "debrieferId", b.name, b.institution_name as "institutionName", b.asked_by_name as "askedByName",
     b.basis, b.basis_words as "basisWords", b.ends_at as "endsAt"
   from app.debriefer_link l
   join app.debriefer b on b.institution_id = l.institution_id and b.id = l.debriefer_id
   where l.institution_id = $1 and ${usable} and ${openGuest}`,
);

/** Uses an invitation up; touches nothing when somebody else was quicker. */
export const useInvitation = sql<{ id: string }>(
  'debriefers.useInvitation',
  `update app.debriefer_link l set used_at = now() where l.institution_id = $1 and ${usable} returning l.id`,
);
