import type { DocumentNode } from 'graphql';
import { unitOrNull } from './unit-of-work.ts';

/** Mercurius's hook before execution: an operation that writes keeps one transaction from its first flight on. */
export async function startOfOperation(_schema: unknown, document: DocumentNode): Promise<void> {
  const writes = document.definitions.some(
    (definition) =>
      definition.kind === 'OperationDefinition' && definition.operation === 'mutation',
  );
  if (writes) unitOrNull()?.keepOpen();
}

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
