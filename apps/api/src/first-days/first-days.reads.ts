import type { Disclosure } from '@onward/core/disclosures';
import type { Outreach } from '@onward/core/outreach';
import type { CaseId, Instant, OutreachId, PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** An item as it was chosen, with its words at that time. */
export interface DisclosureRow extends Disclosure {
  readonly title: string;
  readonly changedAt: Instant;
}

/** $1 institution, $2 case. Row policies leave out what is not for the reader. */
export const disclosuresOfCase = sql<DisclosureRow>(
  'firstDays.disclosures',
  `select item, title, words, audience, changed_at as "changedAt" from app.disclosure
   where institution_id = $1 and case_id = $2 order by changed_at, item limit 100`,
);

/** A message with who wrote it and how the actor reaches its case. */
export interface OutreachRow extends Outreach {
  readonly id: OutreachId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly writtenBy: PersonId;
  readonly writtenByName: string;
  readonly writtenAt: Instant;
  readonly changedAt: Instant;
  readonly reach: 'assigned' | 'granted' | 'none';
}

const columns = `o.id, o.case_id as "caseId", o.student_id as "studentId", o."to", o.purpose, o.words, o.several,
   o.written_by as "writtenBy", o.written_by_name as "writtenByName", o.written_at as "writtenAt",
   o.changed_at as "changedAt", o.sent_on as "sentOn", o.version, app.reach(o.case_id) as reach,
   (select json_build_object('version', p.outreach_version, 'note', p.note, 'byName', p.by_name,
        'at', to_char(p.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
      from app.outreach_opening p where p.institution_id = $1 and p.outreach_id = o.id order by p.at desc, p.id desc limit 1) as opening`;

const from = 'app.outreach o where o.institution_id = $1 and o.dropped_at is null';

/** $1 institution, $2 case. Newest first. */
export const outreachOfCase = sql<OutreachRow>(
  'firstDays.outreach',
  `select ${columns} from ${from} and o.case_id = $2 order by o.written_at desc, o.id desc limit 100`,
);

/** $1 institution, $2 message. */
export const outreachById = sql<OutreachRow>(
  'firstDays.outreachById',
  `select ${columns} from ${from} and o.id = $2`,
);

/** $1 institution, $2 person. The name the actor signs with. */
export const signingName = sql<{ name: string }>(
  'firstDays.signingName',
  `select coalesce(nullif(preferred_name, ''), full_name) as name from app.person where institution_id = $1 and id = $2`,
);
