import type { CaseId, Instant, PersonId } from '@onward/core/shared';
import { newId } from '../platform/ids.ts';
import { sql } from '../platform/tenancy/statement.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';

/** What Today and the staff’s news can show as new. The kind is all a notice says: nothing sensitive stands in it. */
export const noticeKinds = [
  'note_shared',
  'debrief_released',
  'diagnosis_released',
  'decision_released',
  'wants_contact',
  'will_contact',
  'plan_released',
  'plan_changed',
  'meeting_arranged',
  'meeting_changed',
  'help_seen',
  'help_asked',
  'note_reply',
  'audit_shared',
  'task_completed',
  'task_moved',
  'assigned',
  'access_granted',
  'diagnosis_answered',
  'waiver_signed',
  'waiver_revoked',
  'consent_answered',
  'consent_revoked',
  'rank_consent_given',
  'rank_consent_revoked',
  'contact_lead',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** A notice for one person. `visibleFrom`: the release time of a held case, null for at once. */
export interface Telling {
  readonly personId: PersonId;
  readonly caseId: CaseId | null;
  readonly kind: NoticeKind;
  readonly subjectId: string | null;
  /** The human name shown as the sender, e.g. "Naomi Lee"; null shows the dean's office. */
  readonly actorName: string | null;
  readonly visibleFrom?: Instant | null;
}

const add = sql(
  'notices.add',
  `insert into app.notice (institution_id, id, person_id, case_id, kind, subject_id, actor_name, visible_from)
   values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz)`,
);

/** $1 institution, $2 case, $3 kind, $4 subject, $5 actor. Ids are UUIDv7 made by the caller, one per possible helper. */
const addForHelpers = sql(
  'notices.addForHelpers',
  `insert into app.notice (institution_id, id, person_id, case_id, kind, subject_id, actor_name)
   select h.institution_id, ids.id, h.person_id, h.case_id, $3, $4::uuid,
     (select full_name from app.person p where p.institution_id = $1 and p.id = $5)
   from (select *, row_number() over (order by since, id) as n from app.portal_helper
         where institution_id = $1 and case_id = $2 and until is null and person_id <> $5) h
   join unnest($6::uuid[]) with ordinality as ids (id, n) on ids.n = h.n`,
);

const mostHelpers = 8;

/** Tells people what is new for them, in the transaction of what happened. */
export const notices = {
  /** Tells one person. */
  async tell(t: Telling): Promise<void> {
    await current().write(
      add(
        current().scope.institutionId,
        newId<'notice'>(),
        t.personId,
        t.caseId,
        t.kind,
        t.subjectId,
        t.actorName,
        t.visibleFrom ?? null,
      ),
    );
  },

  /** Tells everyone who helps on a case, except the person acting. */
  async tellHelpers(t: Pick<Telling, 'kind' | 'subjectId'> & { caseId: CaseId }): Promise<void> {
    const { institutionId, personId } = actor();
    const ids = Array.from({ length: mostHelpers }, () => newId<'notice'>());
    await current().write(
      addForHelpers(institutionId, t.caseId, t.kind, t.subjectId, personId, ids),
    );
  },
};
