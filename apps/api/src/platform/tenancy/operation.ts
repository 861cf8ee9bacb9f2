import { unitOrNull } from './unit-of-work.ts';

/**
 * Mercurius's awaited end-of-execution hook: commits when the result has no errors, else undoes everything. A commit
 * that fails throws here, and so reaches the client as an error and never as success.
 */
export async function endOfOperation(execution: {
  readonly errors?: readonly unknown[] | null;
}): Promise<void> {
  const unit = unitOrNull();
  if (!unit) return;
  if (execution.errors && execution.errors.length > 0) await unit.rollback();
  else await unit.commit();
}
