import { createHash } from 'node:crypto';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { current } from '../platform/tenancy/index.ts';
import { countTries, throttles, type ThrottleRow } from './sign-in.reads.ts';

/** Failed tries within the window after which one has to wait: for one account, and for one network address. */
const allowed = { account: 10, address: 100 } as const;

/** The counters a try is counted on. Addresses and e-mails are kept as hashes. */
export interface TryKeys {
  readonly account: string;
  readonly address: string;
}

function hashed(kind: keyof TryKeys, text: string): string {
  return `${kind}:${createHash('sha256').update(text).digest('base64url')}`;
}

/** The counters of somebody trying `subject` from `address`. */
export function tryKeys(subject: string, address: string): TryKeys {
  return { account: hashed('account', subject), address: hashed('address', address) };
}

/** The statement that reads them. */
export function throttlesOf(keys: TryKeys) {
  return throttles(current().scope.institutionId, [keys.account, keys.address]);
}

/** Refuses TOO_MANY_TRIES while a counter is full. */
export function refuseTooMany(rows: readonly ThrottleRow[], keys: TryKeys): void {
  const full = rows.find(
    (row) => row.attempts >= (row.key === keys.account ? allowed.account : allowed.address),
  );
  if (full) refuse('TOO_MANY_TRIES', { retryAfterSeconds: Math.max(full.secondsLeft, 1) });
}

/** Counts a failed try; the count survives the rollback that the refusal causes. */
export function countTry(keys: TryKeys): void {
  const unit = current();
  const rows = [keys.account, keys.address].map((key) => ({ id: newId(), key }));
  unit.afterRollback(countTries(unit.scope.institutionId, JSON.stringify(rows)));
}
