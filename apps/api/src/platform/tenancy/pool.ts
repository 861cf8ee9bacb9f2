import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

interface OpenPool {
  readonly dataSource: DataSource;
  readonly pool: Pool;
}

let open: OpenPool | undefined;

/** Gives the process its one pool of app-role connections. */
export function bindPool(dataSource: DataSource): void {
  open = { dataSource, pool: (dataSource.driver as unknown as { master: Pool }).master };
}

/** Takes the pool away (shutdown, end of a test file). */
export function unbindPool(): void {
  open = undefined;
}

/** The pool, or an error naming what was forgotten. */
export function boundPool(): OpenPool {
  if (!open) throw new Error('no database: bindPool() was not called');
  return open;
}
