import type { LetterKind, LetterStatus, LetterWaiver, WaiverChoice } from '@onward/core/letters';
import type { CaseId, Instant, LetterId, LocalDate } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A letter as the student sees it, with what she signed for it. */
export interface MyLetterRow {
  readonly id: LetterId;
  readonly caseId: CaseId;
  readonly writer: string;
  readonly field: string;
  readonly institution: string;
  readonly kind: LetterKind;
  readonly status: LetterStatus;
  readonly askedOn: LocalDate | null;
  readonly writtenOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly packs: readonly string[];
  readonly waiverId: LetterWaiver['id'] | null;
  readonly waiver: WaiverChoice | null;
  readonly waiverName: string | null;
  readonly waiverAt: Instant | null;
}

const columns = `l.id, l.case_id as "caseId", l.writer, l.field, l.institution, l.kind, l.status, l.asked_on as "askedOn",
   l.written_on as "writtenOn", l.due_on as "dueOn", l.packs, w.id as "waiverId", w.choice as waiver,
   w.signed_name as "waiverName", w.signed_at as "waiverAt"`;

const tables = `app.portal_letter l left join app.letter_waiver w
   on w.institution_id = $1 and w.letter_id = l.id and w.student_id = $2 and w.revoked_at is null`;

/** $1 institution, $2 student. In the order they were added. */
export const myLetters = sql<MyLetterRow>(
  'letters.mine',
  `select ${columns} from ${tables} where l.institution_id = $1 and l.student_id = $2 order by l.id limit 200`,
);

/** $1 institution, $2 student, $3 letter. */
export const myLetter = sql<MyLetterRow>(
  'letters.mineById',
  `select ${columns} from ${tables} where l.institution_id = $1 and l.student_id = $2 and l.id = $3`,
);
