import type { Instant, LocalDate } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** The last word of a named person about a fact. */
export interface ConfirmationRow {
  readonly fact: string;
  readonly confirmed: boolean;
  readonly source: string;
  readonly readOn: LocalDate;
  readonly note: string;
  readonly byName: string | null;
  readonly confirmedAt: Instant;
}

/** $1 institution. The newest of each fact. */
export const confirmations = sql<ConfirmationRow>(
  'guideFacts.confirmations',
  `select distinct on (c.fact) c.fact, c.confirmed, c.source, c.read_on as "readOn", c.note, p.full_name as "byName",
     c.confirmed_at as "confirmedAt"
   from app.fact_confirmation c left join app.person p on p.institution_id = $1 and p.id = c.confirmed_by
   where c.institution_id = $1 order by c.fact, c.confirmed_at desc, c.id desc limit 500`,
);

/** $1 institution, $2 id, $3 fact, $4 confirmed, $5 source, $6 read on, $7 note, $8 who, $9 when. */
export const addConfirmation = sql(
  'guideFacts.confirm',
  `insert into app.fact_confirmation (institution_id, id, fact, confirmed, source, read_on, note, confirmed_by, confirmed_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
);

/** $1 institution. Its zone, for what today is. */
export const zoneOf = sql<{ zone: string }>(
  'guideFacts.zone',
  'select time_zone as zone from app.institution where institution_id = $1',
);
