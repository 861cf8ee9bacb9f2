import type { PoolClient, QueryResult } from 'pg';
import { boundPool } from './pool.ts';
import { nextFlight, noteStatement, type StatementKind } from './statement-log.ts';
import type { Outcome, Statement } from './statement.ts';

/** A statement of a flight; without a name it is a bare word such as BEGIN. */
export interface Leg {
  readonly kind: StatementKind;
  readonly statement: Statement<unknown> | 'begin' | 'commit' | 'rollback';
}

interface WithStream {
  readonly connection: { readonly stream: { cork(): void; uncork(): void } };
}

/**
 * Values in the form the driver cannot fail on: an error while binding would leave a pipelined connection out of
 * step with its answers. Objects become JSON; a missing value is a bug and said so.
 */
function onTheWire(leg: Leg): Leg {
  if (typeof leg.statement === 'string') return leg;
  const { name, text, values } = leg.statement;
  const wired = values.map((value, n) => {
    if (value === undefined) throw new Error(`statement ${name}: value ${n + 1} is undefined`);
    const plain =
      value === null ||
      typeof value !== 'object' ||
      Array.isArray(value) ||
      ArrayBuffer.isView(value);
    return plain ? value : JSON.stringify(value);
  });
  return { kind: leg.kind, statement: { name, text, values: wired } };
}

/** A commit that the database answered with anything but COMMIT. */
export class CommitFailed extends Error {}

/**
 * One connection, taken from the pool once and given back once. Statements given together leave together (pg's
 * pipeline), so a flight costs one round trip, and the server runs everything in the order it was sent.
 */
export class Connection {
  private released = false;
  private broken: Error | undefined;
  private readonly onError = (error: Error): void => {
    this.broken = error;
  };

  private constructor(private readonly client: PoolClient) {
    client.on('error', this.onError);
  }

  /** Takes a connection from the pool; waits while all are taken. */
  static async take(): Promise<Connection> {
    return new Connection(await boundPool().pool.connect());
  }

  /** The driver's client, for TypeORM's query runner only. */
  get raw(): PoolClient {
    return this.client;
  }

  /**
   * Sends all legs in one flight. The first error is thrown, after every answer has arrived. A flight with a COMMIT
   * that was answered with ROLLBACK throws CommitFailed: PostgreSQL reports no error of its own there.
   */
  async fly(legs: readonly Leg[]): Promise<Outcome<unknown>[]> {
    const flight = nextFlight();
    const wired = legs.map(onTheWire);
    const { stream } = (this.client as unknown as WithStream).connection;
    stream.cork();
    const sent = wired.map((leg) => this.send(leg, flight));
    stream.uncork();
    const answers = await Promise.allSettled(sent);
    const failed = answers.find((answer) => answer.status === 'rejected');
    if (failed) throw failed.reason;
    const results = answers.map((answer) => (answer as PromiseFulfilledResult<QueryResult>).value);
    for (const [n, leg] of legs.entries())
      if (leg.statement === 'commit' && results[n]?.command !== 'COMMIT')
        throw new CommitFailed(`the database answered COMMIT with ${results[n]?.command}`);
    return results.map((result) => ({ rows: result.rows, count: result.rowCount ?? 0 }));
  }

  private send(leg: Leg, flight: number): Promise<QueryResult> {
    if (typeof leg.statement === 'string') {
      noteStatement({ kind: leg.kind, name: '', text: leg.statement, flight });
      return this.client.query(leg.statement);
    }
    const { name, text, values } = leg.statement;
    noteStatement({ kind: leg.kind, name, text, flight });
    return this.client.query({ name, text, values: values as unknown[] });
  }

  /** Gives the connection back; a broken one is closed instead of reused. Safe to call twice. */
  release(error?: Error): void {
    if (this.released) return;
    this.released = true;
    this.client.off('error', this.onError);
    this.client.release(error ?? this.broken);
  }
}
