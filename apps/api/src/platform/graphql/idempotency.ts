import { createHash } from 'node:crypto';
import type { Outcome } from '../tenancy/statement.ts';
import { sql } from '../tenancy/statement.ts';
import { actor, current } from '../tenancy/unit-of-work.ts';
import { newId } from '../ids.ts';
import { refuse } from './refusal-error.ts';

interface Stored {
  readonly id: string;
  readonly operation: string;
  readonly inputHash: string;
  readonly result: { readonly value: unknown } | null;
}

// `do update` instead of `do nothing`: it waits for a concurrent holder of the key and then returns the holder's row.
const claim = sql<Stored>(
  'idempotency.claim',
  `insert into app.idempotency (institution_id, id, person_id, key, operation, input_hash)
   values ($1, $2, $3, $4, $5, decode($6, 'hex'))
   on conflict (institution_id, person_id, key) do update set key = excluded.key
   returning id, operation, encode(input_hash, 'hex') as "inputHash", result`,
);

const settle = sql(
  'idempotency.settle',
  'update app.idempotency set result = $3 where institution_id = $1 and id = $2',
);

/** The same input gives the same text, however the executor ordered its fields (compiled and uncompiled differ). */
function stableText(input: unknown): string {
  return JSON.stringify(input, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The key was used before: what it gave then. Never leaves this file. */
class Replay extends Error {
  constructor(readonly value: unknown) {
    super('replay');
  }
}

/**
 * Does `work` at most once per person and key. The key is claimed in the flight of the first reads, the result is
 * stored in the flight of the COMMIT, so a repeated submit (a double click, a retry after a lost answer) gives one
 * effect and the first answer. The same key with other input is refused: IDEMPOTENCY_MISMATCH.
 */
export async function once<T>(
  operation: string,
  key: string,
  input: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const unit = current();
  const { institutionId, personId } = actor();
  const id = newId<'idempotency'>();
  const inputHash = createHash('sha256').update(stableText(input)).digest('hex');
  unit.lead(
    claim(institutionId, id, personId, key, operation, inputHash),
    (outcome: Outcome<Stored>) => {
      const stored = outcome.rows[0];
      if (!stored || stored.id === id) return;
      if (stored.operation !== operation || stored.inputHash !== inputHash)
        refuse('IDEMPOTENCY_MISMATCH', {});
      throw new Replay(stored.result?.value ?? null);
    },
  );
  try {
    const value = await work();
    unit.beforeCommit(() => [settle(institutionId, id, { value: value ?? null })]);
    return value;
  } catch (error) {
    if (error instanceof Replay) return error.value as T;
    throw error;
  }
}
