import type { Contact } from '@onward/core/contacts';
import { sql } from '../platform/tenancy/index.ts';

/** An attempt with who made it. */
export interface ContactRow extends Contact {
  readonly madeByName: string;
}

export const addContact = sql(
  'contacts.add',
  `insert into app.contact (institution_id, id, case_id, made_by, channel, outcome, happened_at, minutes, summary, created_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

export const contactsOfCase = sql<ContactRow>(
  'contacts.ofCase',
  `select x.id, x.case_id as "caseId", x.made_by as "madeBy", p.full_name as "madeByName", x.channel, x.outcome,
     x.happened_at as "happenedAt", x.minutes, x.summary, x.created_at as "createdAt", x.version
   from app.contact x join app.person p on p.institution_id = $1 and p.id = x.made_by
   where x.institution_id = $1 and x.case_id = $2 order by x.happened_at desc, x.id desc limit 200`,
);
