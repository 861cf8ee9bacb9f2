import { settingsOf, roleSetting, type Scope, type ScopeRole } from './actor-context.ts';
import { CommitFailed, Connection, type Leg } from './connection.ts';
import type { StatementKind } from './statement-log.ts';
import type { Outcome, Statement } from './statement.ts';

/** A query gives its connection back after each flight of reads; everything else keeps one transaction to the end. */
export type Keeping = 'flights' | 'transaction';

/** A unit of work that was already ended (answered, timed out, client gone) and was asked for more. */
export class UnitOfWorkEnded extends Error {
  constructor() {
    super('this unit of work has ended');
  }
}

/** A statement in front of the next flight, and what is done with its outcome; an error there fails the flight. */
export interface Lead {
  readonly statement: Statement<unknown>;
  readonly take: (outcome: Outcome<unknown>) => void;
}

const frame = (statement: Leg['statement']): Leg => ({ kind: 'frame', statement });

/**
 * The one transaction of an operation: opened at first use, together with the first statements, committed or rolled
 * back once. Only `UnitOfWork` uses it.
 */
export class Transaction {
  private connection: Promise<Connection> | undefined;
  private open = false;
  private state: 'live' | 'ending' | 'ended' = 'live';
  private readonly leading: (Lead & { readonly kind: StatementKind })[] = [];
  private readonly atCommit: { make: () => Statement<unknown>[]; as: ScopeRole }[] = [];
  private readonly outliving: Statement<unknown>[] = [];
  private readonly afterwards: (() => void)[] = [];
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    readonly scope: Scope,
    private keeping: Keeping,
    private readonly kind: StatementKind = 'work',
  ) {}

  /** From here on one transaction is kept to the end. */
  keepOpen(): void {
    this.keeping = 'transaction';
  }

  /** Whether it has neither been committed nor rolled back. */
  get live(): boolean {
    return this.state === 'live';
  }

  /** Whether a connection is held right now. */
  get holdsConnection(): boolean {
    return this.connection !== undefined;
  }

  /** Sends statements in one flight; `alone` lets the flight be a whole transaction when none is open. */
  fly(
    as: ScopeRole,
    statements: readonly Statement<unknown>[],
    alone: boolean,
  ): Promise<Outcome<unknown>[]> {
    return this.inTurn(async () => {
      if (this.state !== 'live') throw new UnitOfWorkEnded();
      const whole = alone && !this.open && this.keeping === 'flights' && this.atCommit.length === 0;
      return whole ? this.flyAlone(as, statements) : this.flyOpen(as, statements, alone);
    });
  }

  private async flyAlone(
    as: ScopeRole,
    statements: readonly Statement<unknown>[],
  ): Promise<Outcome<unknown>[]> {
    const connection = await this.take();
    const leading = this.leading.splice(0);
    try {
      const answers = await connection.fly([
        frame('begin'),
        frame(settingsOf(this.scope, as)),
        ...leading,
        ...this.legs(statements),
        frame('commit'),
      ]);
      for (const [n, lead] of leading.entries()) lead.take(answers[2 + n] as Outcome<unknown>);
      return answers.slice(2 + leading.length, -1);
    } finally {
      // Whatever failed in between, the COMMIT of the same flight has ended the transaction.
      this.connection = undefined;
      connection.release();
    }
  }

  private async flyOpen(
    as: ScopeRole,
    statements: readonly Statement<unknown>[],
    reading: boolean,
  ): Promise<Outcome<unknown>[]> {
    // What leads may say stop, so writes wait for its answer; reads need not.
    if (!reading && this.leading.length > 0 && statements.length > 0)
      await this.flyOpen(as, [], true);
    const connection = await this.take();
    const before: Leg[] = this.open ? [] : [frame('begin'), frame(settingsOf(this.scope))];
    this.open = true;
    const leading = this.leading.splice(0);
    const leadAt = before.length;
    before.push(...leading);
    const switched = as !== this.scope.role;
    if (switched) before.push(frame(roleSetting(as)));
    const after = switched ? [frame(roleSetting(this.scope.role))] : [];
    const answers = await connection.fly([...before, ...this.legs(statements), ...after]);
    for (const [n, lead] of leading.entries()) lead.take(answers[leadAt + n] as Outcome<unknown>);
    return answers.slice(before.length, before.length + statements.length);
  }

  /** The connection with its transaction open, for TypeORM. */
  async opened(): Promise<Connection> {
    if (!this.open) await this.fly(this.scope.role, [], false);
    return this.take();
  }

  /** Sends a statement in front of the next flight; its outcome goes to `take`, whose error fails that flight. */
  lead(lead: Lead, kind: StatementKind = this.kind): void {
    this.leading.push({ ...lead, kind });
  }

  /** Computes statements at commit time and sends them, in that role, in the flight of the COMMIT. */
  beforeCommit(make: () => Statement<unknown>[], as: ScopeRole = this.scope.role): void {
    this.atCommit.push({ make, as });
  }

  /** Keeps a statement to be written in a short second transaction if, and only if, this one is rolled back. */
  afterRollback(statement: Statement<unknown>): void {
    this.outliving.push(statement);
  }

  /** Runs once the work is kept and the connection given back; never after a rollback. */
  afterCommit(then: () => void): void {
    this.afterwards.push(then);
  }

  /** Commits what was opened. Throws, after rolling back, when the database did not commit. */
  commit(): Promise<void> {
    return this.inTurn(async () => {
      if (this.state !== 'live') throw new UnitOfWorkEnded();
      // Nothing was read, so what leads has not been asked yet.
      if (this.leading.length > 0) await this.flyOpen(this.scope.role, [], true);
      const last = this.lastLegs();
      if (!this.open && last.length === 0) return this.finish(this.afterwards);
      this.state = 'ending';
      let kept = false;
      const connection = await this.take();
      const before = this.open ? [] : [frame('begin'), frame(settingsOf(this.scope))];
      try {
        await connection.fly([...before, ...last, frame('commit')]);
        this.open = false;
        kept = true;
      } catch (error) {
        if (!(error instanceof CommitFailed))
          await connection.fly([frame('rollback')]).catch(() => undefined);
        this.open = false;
        throw error;
      } finally {
        await this.finish(kept ? this.afterwards : []);
      }
    });
  }

  /** What waits for the COMMIT: first in the actor's role, then what only named internal work may do. */
  private lastLegs(): Leg[] {
    const isOwn = (role: ScopeRole) => role === this.scope.role;
    const legs = (own: boolean) =>
      this.atCommit
        .filter(({ as }) => isOwn(as) === own)
        .flatMap(({ make, as }) => {
          const statements = this.legs(make());
          return own || statements.length === 0
            ? statements
            : [frame(roleSetting(as)), ...statements];
        });
    return [...legs(true), ...legs(false)];
  }

  /** Undoes everything, then writes what must outlive it. Never throws; safe to call at any time. */
  rollback(): Promise<void> {
    return this.inTurn(async () => {
      if (this.state !== 'live') return;
      this.state = 'ending';
      try {
        if (this.open) await (await this.take()).fly([frame('rollback')]);
        this.open = false;
        await this.writeOutliving();
      } catch (error) {
        (await this.connection?.catch(() => undefined))?.release(error as Error);
      } finally {
        await this.finish();
      }
    });
  }

  private async writeOutliving(): Promise<void> {
    const rows = this.outliving.splice(0);
    if (rows.length === 0) return;
    const connection = await this.take();
    await connection.fly([
      frame('begin'),
      frame(settingsOf(this.scope, 'system')),
      ...this.legs(rows),
      frame('commit'),
    ]);
  }

  private async finish(then: readonly (() => void)[] = []): Promise<void> {
    this.state = 'ended';
    const connection = await this.connection?.catch(() => undefined);
    this.connection = undefined;
    connection?.release();
    for (const next of then) next();
  }

  private legs(statements: readonly Statement<unknown>[]): Leg[] {
    return statements.map((statement) => ({ kind: this.kind, statement }));
  }

  private take(): Promise<Connection> {
    this.connection ??= Connection.take();
    return this.connection;
  }

  /** One flight at a time: BEGIN, role changes and their statements never interleave with another caller's. */
  private inTurn<T>(step: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(step);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
