import type { EntityManager, QueryRunner } from 'typeorm';
import type { Connection } from './connection.ts';
import { boundPool } from './pool.ts';
import { nextFlight, noteStatement } from './statement-log.ts';

/** What TypeORM keeps to itself about a runner that is inside a transaction. */
interface RunnerState {
  databaseConnection: unknown;
  isTransactionActive: boolean;
  transactionDepth: number;
}

/**
 * TypeORM's entity manager on a connection whose transaction is already open, so that `save()` uses a savepoint and
 * never a transaction of its own. Queries run one after another: pg deprecates parallel calls on one client
 * (brianc/node-postgres#3603) and removes them in pg 9.
 */
export async function managerOn(opened: () => Promise<Connection>): Promise<EntityManager> {
  const connection = await opened();
  const runner: QueryRunner = boundPool().dataSource.createQueryRunner();
  const state: RunnerState = {
    databaseConnection: connection.raw,
    isTransactionActive: true,
    transactionDepth: 1,
  };
  Object.assign(runner, state);
  const send = runner.query.bind(runner) as (...args: unknown[]) => Promise<unknown>;
  let tail: Promise<unknown> = Promise.resolve();
  runner.query = ((...args: unknown[]) => {
    const mine = tail.then(() => {
      noteStatement({ kind: 'work', name: '', text: String(args[0]), flight: nextFlight() });
      return send(...args);
    });
    tail = mine.catch(() => undefined);
    return mine;
  }) as QueryRunner['query'];
  return runner.manager;
}
