export { isActor, systemScope, type Scope, type ScopeRole } from './actor-context.ts';
export { sql, type Outcome, type Statement } from './statement.ts';
export { actor, asSystem, current, inInstitution, type UnitOfWork } from './unit-of-work.ts';
