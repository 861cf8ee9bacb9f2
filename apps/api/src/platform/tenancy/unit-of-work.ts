import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '@onward/core/access';
import type { EntityManager, EntitySchema, ObjectLiteral, Repository } from 'typeorm';
import { RefusalError } from '../graphql/refusal-error.ts';
import { isActor, type Scope, type ScopeRole } from './actor-context.ts';
import { managerOn } from './manager.ts';
import type { StatementKind } from './statement-log.ts';
import type { Outcome, OutcomesOf, RowsOf, Statement } from './statement.ts';
import { Transaction, type Keeping, type Lead } from './transaction.ts';

const storage = new AsyncLocalStorage<UnitOfWork | null>();

/**
 * The work of one operation in the name of one person: one connection, one transaction, opened at first use and
 * committed once. Reached through `current()`; nobody else touches the database.
 */
export class UnitOfWork {
  private manager: Promise<EntityManager> | undefined;
  readonly loaders = new Map<string, unknown>();

  private proof: Lead | undefined;

  private constructor(
    private readonly transaction: Transaction,
    private readonly role: ScopeRole,
  ) {}

  /** A unit that has opened nothing yet. `keeping`: 'flights' for queries, 'transaction' for everything that writes. */
  static for(scope: Scope, keeping: Keeping, kind: StatementKind = 'work'): UnitOfWork {
    return new UnitOfWork(new Transaction(scope, keeping, kind), scope.role);
  }

  /** What proves, in the first flight, that the session of this request still stands. */
  provenBy(proof: Lead): UnitOfWork {
    this.proof = proof;
    return this;
  }

  /** Asks for the proof once; the guard calls it for every method that needs somebody signed in. */
  askForProof(): void {
    if (this.proof) this.transaction.lead(this.proof, 'session');
    this.proof = undefined;
  }

  /** In whose name this runs. */
  get scope(): Scope {
    return this.transaction.scope;
  }

  /** Whether a connection is held right now. */
  get holdsConnection(): boolean {
    return this.transaction.holdsConnection;
  }

  /**
   * Reads in one flight: settings and all statements leave together. In a query the flight is its own transaction;
   * where a transaction is open they run inside it. Rows are plain objects, in the order of the statements.
   */
  async reads<S extends readonly Statement<unknown>[]>(...statements: S): Promise<RowsOf<S>> {
    const outcomes = await this.transaction.fly(this.role, statements, true);
    return outcomes.map((outcome) => outcome.rows) as RowsOf<S>;
  }

  /** The first row of one statement, or null. */
  async read<Row>(statement: Statement<Row>): Promise<Row | null> {
    const [outcome] = await this.transaction.fly(this.role, [statement], true);
    return (outcome?.rows[0] as Row | undefined) ?? null;
  }

  /** Writes in one flight, in the operation's transaction: kept only if the whole operation succeeds. */
  async write<S extends readonly Statement<unknown>[]>(...statements: S): Promise<OutcomesOf<S>> {
    return (await this.transaction.fly(this.role, statements, false)) as OutcomesOf<S>;
  }

  /** TypeORM's repository of a table, bound to this transaction. For ordinary work, where nobody waits. */
  async repository<T extends ObjectLiteral>(table: EntitySchema<T>): Promise<Repository<T>> {
    this.manager ??= managerOn(() => this.transaction.opened());
    return (await this.manager).getRepository(table);
  }

  /** Joins the flight in front of the next statements; `then` may throw and so fail that flight. */
  lead<Row>(statement: Statement<Row>, then: (outcome: Outcome<Row>) => void): void {
    this.transaction.lead({ statement, take: then as (outcome: Outcome<unknown>) => void });
  }

  /** Adds statements to the flight of the COMMIT; computed then, and sent in this unit's role (see `asSystem`). */
  beforeCommit(make: () => Statement<unknown>[]): void {
    this.transaction.beforeCommit(make, this.role);
  }

  /** Written, as `system`, in a short second transaction if this one is rolled back: denials, throttle counts. */
  afterRollback(statement: Statement<unknown>): void {
    this.transaction.afterRollback(statement);
  }

  /** Starts work that goes on after the answer (a long check), once this is kept: `then` opens its own unit of work. */
  afterCommit(then: () => void): void {
    this.transaction.afterCommit(() => storage.run(null, then));
  }

  /** From here on one transaction is kept to the end: the operation writes. */
  keepOpen(): void {
    this.transaction.keepOpen();
  }

  /** Whether it has neither been committed nor rolled back. */
  get live(): boolean {
    return this.transaction.live;
  }

  /** Keeps the work. Throws when the database did not. */
  commit(): Promise<void> {
    return this.transaction.commit();
  }

  /** Undoes the work. */
  rollback(): Promise<void> {
    return this.transaction.rollback();
  }

  /** The same unit, seen by the row policies as `system`. Only `asSystem` calls it. */
  elevated(): UnitOfWork {
    return new UnitOfWork(this.transaction, 'system');
  }
}

/** The unit of work of the running operation; throws when there is none. There is no fallback. */
export function current(): UnitOfWork {
  const unit = storage.getStore();
  if (!unit) throw new Error('no institution in scope: wrap the call in inInstitution()');
  return unit;
}

/** The unit of work if there is one. For the platform's own ends of a request; features call `current()`. */
export function unitOrNull(): UnitOfWork | null {
  return storage.getStore() ?? null;
}

/** The signed-in person of the running operation; refuses with SIGN_IN_REQUIRED where there is none. */
export function actor(): Actor {
  const scope = storage.getStore()?.scope;
  if (!scope || !isActor(scope)) throw new RefusalError('SIGN_IN_REQUIRED', {});
  return scope;
}

/** Runs the rest of a request inside a unit of work (null: nobody signed in, so nothing may be read). */
export function runWith<T>(unit: UnitOfWork | null, next: () => T): T {
  return storage.run(unit, next);
}

/**
 * Runs `fn` with the row policies seeing `system`, in the same transaction, and returns to the actor's role. For
 * named internal verbs only (refreshing a case's digest, looking up a sign-in): `why` names the verb in the code.
 */
export function asSystem<T>(why: string, fn: () => Promise<T>): Promise<T> {
  if (why.length === 0) throw new Error('asSystem needs a reason');
  return storage.run(current().elevated(), fn);
}

/**
 * Runs `fn` as its own unit of work in an institution: for sign-in, jobs, scripts and tests. Commits when `fn`
 * returns, rolls back when it throws. Refuses inside an operation that already holds a connection, because waiting
 * for a second one while holding the first deadlocks the pool under load.
 */
export async function inInstitution<T>(scope: Scope, fn: () => Promise<T>): Promise<T> {
  if (storage.getStore()?.holdsConnection)
    throw new Error('inInstitution() inside an operation that holds a connection: use current()');
  const unit = UnitOfWork.for(scope, 'transaction');
  return storage.run(unit, async () => {
    try {
      const result = await fn();
      await unit.commit();
      return result;
    } catch (error) {
      await unit.rollback();
      throw error;
    }
  });
}
