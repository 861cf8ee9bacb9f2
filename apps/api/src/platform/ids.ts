import type { Id } from '@onward/core/shared';
import { v7 } from 'uuid';

/** A new id: UUIDv7, so that ids of one table sort by the time they were made. */
export function newId<Of extends string>(): Id<Of> {
  return v7() as Id<Of>;
}
