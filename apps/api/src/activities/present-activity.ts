import { checkState } from '@onward/core/activities';
import type { PersonId } from '@onward/core/shared';
import type { ActivityRow } from './activities.reads.ts';
import type { ActivityType } from './activities.types.ts';

/** An activity as both sides read it. */
export function presentActivity(row: ActivityRow, reader: PersonId): ActivityType {
  return { ...row, mine: row.writtenBy === reader, checkState: checkState(row, row.check) };
}
