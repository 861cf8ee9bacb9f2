import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { SignedIn } from './as.ts';
import { holdWritesTo, somebodyWaits, startKillable } from './killable.ts';

/** An operation to be killed in. */
export interface Deed {
  readonly who: SignedIn;
  readonly document: string;
  readonly variables: Record<string, unknown>;
  /** Tables whose writes are held back, one kill each: the first thing it writes, something in the middle, the last. */
  readonly heldAt: readonly string[];
  /** Everything the operation changes, as plain values. */
  readonly state: () => Promise<unknown>;
}

/**
 * Kills the process while the operation is held back at each table in turn, then sends it again with the same key to
 * a new process. After each kill the state is what it was before, or what it is after; never between. After the
 * retry it is what it is after, and sending it yet again changes nothing and answers the same.
 */
export async function survivesKill(deed: Deed): Promise<{ before: unknown; after: unknown }> {
  const before = await deed.state();
  const key = randomUUID();
  const left: unknown[] = [];
  for (const table of deed.heldAt) {
    const process = await startKillable();
    const release = await holdWritesTo(table);
    const lost = process.send(deed.who, deed.document, { ...deed.variables, key }).then(
      (answer) => answer.errors?.[0]?.message ?? 'answered',
      () => 'no answer',
    );
    await somebodyWaits().finally(process.kill).finally(release);
    expect(await lost).toBe('no answer');
    await settled();
    left.push(await deed.state());
  }
  const process = await startKillable();
  try {
    const first = await process.send(deed.who, deed.document, { ...deed.variables, key });
    expect(first.errors).toBeUndefined();
    const after = await deed.state();
    expect(after).not.toEqual(before);
    for (const state of left) expect([before, after]).toContainEqual(state);
    expect(await process.send(deed.who, deed.document, { ...deed.variables, key })).toEqual(first);
    expect(await deed.state()).toEqual(after);
    return { before, after };
  } finally {
    await process.kill();
  }
}

/** The server finds out about a dead client only when it writes to it. */
async function settled(): Promise<void> {
  const { testServer } = await import('./server.ts');
  const { owner } = await testServer();
  await expect
    .poll(
      async () =>
        owner.query(
          `select pid from pg_stat_activity where datname = current_database() and application_name = 'onward' and state <> 'idle'`,
        ),
      { timeout: 10_000 },
    )
    .toEqual([]);
}
