import { keys } from '../platform/keys.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import { keepKey, wrappedKeyOf } from './memory-aids.reads.ts';
import { newDataKey, open, seal, type SealedPlace } from './sealing.ts';

/** Where a row of the acting author is sealed to. */
export function placeOf(rowId: string): SealedPlace {
  const { institutionId, personId } = actor();
  return { institutionId, authorId: personId, rowId };
}

/**
 * The acting author's data key, made at the first use. It lies in the database wrapped by the configured key
 * (ONWARD_DATA_KEY), so neither a copy of the database nor another person's session opens it.
 * Refuses MEMORY_AID_UNREADABLE when the configured key is not the one it was wrapped with.
 */
export async function authorKey(): Promise<Buffer> {
  const { institutionId, personId } = actor();
  const configured = Buffer.from(keys().dataKey, 'base64');
  const found = await current().read(wrappedKeyOf(institutionId, personId));
  if (found) return unwrap(configured, found.wrapped);
  const wrapped = seal(configured, newDataKey(), placeOf('key'));
  await current().write(keepKey(institutionId, personId, wrapped));
  const kept = await current().read(wrappedKeyOf(institutionId, personId));
  return unwrap(configured, kept?.wrapped ?? wrapped);
}

function unwrap(configured: Buffer, wrapped: Buffer): Buffer {
  return open(configured, wrapped, placeOf('key')) ?? refuse('MEMORY_AID_UNREADABLE', {});
}
