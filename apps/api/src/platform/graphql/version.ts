import { current } from '../tenancy/unit-of-work.ts';
import type { Outcome, Statement } from '../tenancy/statement.ts';
import { refuse } from './refusal-error.ts';

/** What somebody else made of the thing, shown beside what this person wrote. */
export interface CurrentVersion {
  readonly version: number;
  readonly changedBy?: string | null;
  readonly changedAt?: string | null;
  /** The fields both versions are compared by. */
  readonly current: Readonly<Record<string, unknown>>;
}

/** Refuses CHANGED_BY_SOMEONE_ELSE unless `found` still has the version this edit began from. */
export function checkVersion(expectedVersion: number, found: CurrentVersion): void {
  if (found.version === expectedVersion) return;
  refuse('CHANGED_BY_SOMEONE_ELSE', {
    expectedVersion,
    currentVersion: found.version,
    current: found.current,
    changedBy: found.changedBy ?? null,
    changedAt: found.changedAt ?? null,
  });
}

/**
 * Runs `update … set version = version + 1 … where id = $n and version = $m` and answers what it returned. When no row
 * had that version, loads what is there now and refuses with both versions; NOT_FOUND when nothing is there.
 */
export async function keepVersion<Row>(
  update: Statement<Row>,
  expectedVersion: number,
  load: () => Promise<CurrentVersion | null>,
): Promise<Outcome<Row>> {
  const [outcome] = await current().write(update);
  if (outcome.count > 0) return outcome;
  const found = await load();
  if (!found) refuse('NOT_FOUND', {});
  checkVersion(expectedVersion, found);
  return refuse('BUSY_TRY_AGAIN', {});
}
