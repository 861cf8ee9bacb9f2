import type { Actor, Principal } from '@onward/core/access';
import type { Id, InstitutionId, PersonId } from '@onward/core/shared';
import { sql, type Statement } from './statement.ts';

/** The role the row policies see. `system` is named internal work, never a person. */
export type ScopeRole = Principal | 'system';

/** In whose name the database is used. A signed-in person's `Actor` is one; a job's has no person. */
export interface Scope {
  readonly institutionId: InstitutionId;
  readonly personId: PersonId | null;
  readonly role: ScopeRole;
  /** The session the request came with. */
  readonly sessionId?: Id<'session'>;
}

/** Whether a scope stands for a person, so that policies can be asked about it. */
export function isActor(scope: Scope): scope is Scope & Actor {
  return scope.personId !== null && scope.role !== 'system';
}

/** The scope of named internal work in one institution (sign-in, preparing data, jobs): nobody in person. */
export function systemScope(institutionId: InstitutionId): Scope {
  return { institutionId, personId: null, role: 'system' };
}

const settings = sql(
  'uow.settings',
  `select set_config('app.institution_id', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', $3, true)`,
);

const role = sql('uow.role', `select set_config('app.actor_role', $1, true)`);

/** Tells the row policies who asks, for this transaction only. */
export function settingsOf(scope: Scope, as: ScopeRole = scope.role): Statement {
  return settings(scope.institutionId, scope.personId ?? '', as);
}

/** Changes the role the policies see, within the transaction. */
export function roleSetting(as: ScopeRole): Statement {
  return role(as);
}
