import type { Account } from '@onward/core/accounts';
import type { PersonId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** An account with its version and addresses. */
export interface AccountState extends Account {
  readonly fullName: string;
  readonly version: number;
  readonly schoolEmail: string | null;
  readonly personalEmail: string | null;
}

const columns = `id, role, status, full_name as "fullName", version, school_email as "schoolEmail", personal_email as "personalEmail"`;

export const accountState = sql<AccountState>(
  'standing.state',
  `select ${columns} from app.person where institution_id = $1 and id = $2`,
);

/** Locked, so that two deans cannot remove each other at once. */
export const activeDeans = sql<{ id: PersonId }>(
  'standing.activeDeans',
  `select id from app.person where institution_id = $1 and role = 'dean' and status = 'active' order by id for update`,
);

export const setStanding = sql<AccountState>(
  'standing.set',
  `update app.person set status = $3, version = version + 1 where institution_id = $1 and id = $2 and version = $4 returning ${columns}`,
);

export const setPersonalEmail = sql<AccountState>(
  'standing.setPersonalEmail',
  `update app.person set personal_email = $3, version = version + 1 where institution_id = $1 and id = $2 and version = $4 returning ${columns}`,
);

/** Whose address this is already, as an identity or on somebody's entry. */
export const emailTaken = sql<{ taken: boolean }>(
  'standing.emailTaken',
  `select exists (select 1 from app.identity where institution_id = $1 and issuer = 'password' and subject = lower($3) and person_id <> $2)
     or exists (select 1 from app.person where institution_id = $1 and id <> $2 and (lower(school_email) = lower($3) or lower(personal_email) = lower($3))) as taken`,
);

/** The old personal address no longer opens the account; the new one does, if the account has a password. */
export const moveIdentity = sql(
  'standing.moveIdentity',
  `with old as (
     delete from app.identity where institution_id = $1 and person_id = $2 and issuer = 'password' and subject = lower($3)
   )
   insert into app.identity (institution_id, id, person_id, issuer, subject)
   select $1, $4, $2, 'password', lower($5)
   where $5 <> '' and exists (select 1 from app.credential where institution_id = $1 and person_id = $2)
   on conflict (institution_id, issuer, subject) do nothing`,
);

/** Links of somebody who may no longer come in. */
export const withdrawLinks = sql(
  'standing.withdrawLinks',
  `update app.sign_in_link set withdrawn_at = now() where institution_id = $1 and person_id = $2 and used_at is null and withdrawn_at is null`,
);
