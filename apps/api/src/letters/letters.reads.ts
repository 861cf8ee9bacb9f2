import type { Letter, LetterWaiver } from '@onward/core/letters';
import type { Instant } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A letter with the waiver that stands for it and who changed it last. */
export interface LetterRow extends Letter {
  readonly waiver: LetterWaiver['choice'] | null;
  readonly waiverName: string | null;
  readonly waiverAt: Instant | null;
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

const columns = `l.id, l.case_id as "caseId", l.writer, l.role, l.field, l.institution, l.country, l.relationship, l.knows,
   l.work_seen as "workSeen", l.where_worked as "whereWorked", l.endorses, l.describes,
   l.knows_residency as "knowsResidency", l.kind, l.status, l.reused, l.asked_on as "askedOn",
   l.written_on as "writtenOn", l.due_on as "dueOn", l.feedback, l.shown, l.version, l.changed_at as "changedAt",
   p.full_name as "changedByName", w.choice as waiver, w.signed_name as "waiverName", w.signed_at as "waiverAt"`;

const tables = `app.letter l
   left join app.letter_waiver w on w.institution_id = $1 and w.letter_id = l.id and w.revoked_at is null
   left join app.person p on p.institution_id = $1 and p.id = l.changed_by`;

/** $1 institution, $2 case. In the order they were added. */
export const lettersOfCase = sql<LetterRow>(
  'letters.ofCase',
  `select ${columns} from ${tables} where l.institution_id = $1 and l.case_id = $2 order by l.id limit 200`,
);

/** $1 institution, $2 letter. */
export const letterById = sql<LetterRow>(
  'letters.byId',
  `select ${columns} from ${tables} where l.institution_id = $1 and l.id = $2`,
);
