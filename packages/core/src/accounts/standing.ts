import type { Role } from '../access/index.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { PersonId } from '../shared/ids.ts';

/** Whether a person may sign in. */
export const standings = ['active', 'deactivated'] as const;
export type Standing = (typeof standings)[number];

/** What deciding about an account needs to know. */
export interface Account {
  readonly id: PersonId;
  readonly role: Role;
  readonly status: Standing;
}

/** Ends a person's access. An institution always keeps one active dean: LAST_DEAN. Doing it twice changes nothing. */
export function deactivate(account: Account, activeDeans: readonly PersonId[]): Decision<Account> {
  const others = activeDeans.filter((dean) => dean !== account.id);
  if (account.role === 'dean' && account.status === 'active' && others.length === 0)
    return refused('LAST_DEAN', {});
  return accepted({ ...account, status: 'deactivated' });
}

/** Gives access back. */
export function reactivate(account: Account): Decision<Account> {
  return accepted({ ...account, status: 'active' });
}
