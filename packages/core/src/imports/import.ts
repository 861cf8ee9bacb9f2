import type { CohortId, ImportId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/calendar.ts';
import type { Decision } from '../shared/decision.ts';
import type { Transitions } from '../shared/machine.ts';
import type { RowOutcome } from './verdict.ts';
import { addHours } from '../shared/calendar.ts';
import { accepted, refused } from '../shared/decision.ts';
import { canGo } from '../shared/machine.ts';

/** Where an import stands. Only `committed` has touched anybody's record. */
export const importStates = [
  'uploaded',
  'checking',
  'checked',
  'failed',
  'committed',
  'undone',
  'discarded',
] as const;
export type ImportState = (typeof importStates)[number];

/** A check can be started again from anywhere before the commit, also when the one before was cut off. */
export const importTransitions: Transitions<ImportState> = {
  uploaded: ['uploaded', 'checking', 'discarded'],
  checking: ['checking', 'checked', 'failed', 'uploaded', 'discarded'],
  checked: ['uploaded', 'checking', 'committed', 'discarded'],
  failed: ['uploaded', 'checking', 'discarded'],
  committed: ['undone'],
  undone: [],
  discarded: [],
};

/** Limits of a list: bytes of the file, rows, characters of one cell that are kept for display. */
export const importLimits = {
  bytes: 25 * 1024 * 1024,
  rows: 50_000,
  cell: 2_000,
  columns: 200,
} as const;

/** Hours in which a commit can be undone. */
export const undoHours = 24;

/** How many rows have each outcome. */
export type RowCounts = Readonly<Record<RowOutcome, number>>;

/** What the verbs below need to know of an import. */
export interface ImportStanding {
  readonly id: ImportId;
  readonly state: ImportState;
  readonly cohortId: CohortId | null;
  readonly counts: Partial<RowCounts>;
  readonly committedAt: Instant | null;
  readonly createdBy: PersonId;
}

/** Moves an import on; IMPORT_STATE says from where it could go. */
export function moveImport(standing: ImportStanding, to: ImportState): Decision<ImportState> {
  if (!canGo(importTransitions, standing.state, to))
    return refused('IMPORT_STATE', {
      state: standing.state,
      allowed: importTransitions[standing.state],
    });
  return accepted(to);
}

/** Commits a checked import. IMPORT_NOTHING_TO_COMMIT when no row is new or changed. */
export function commitImport(standing: ImportStanding): Decision<ImportState> {
  const moved = moveImport(standing, 'committed');
  if (!moved.accepted) return moved;
  const taken = (standing.counts.new ?? 0) + (standing.counts.changed ?? 0);
  return taken === 0 ? refused('IMPORT_NOTHING_TO_COMMIT', {}) : moved;
}

/** Until when a commit can be undone; null before it. */
export function undoUntil(standing: Pick<ImportStanding, 'committedAt'>): Instant | null {
  return standing.committedAt ? addHours(standing.committedAt, undoHours) : null;
}

/**
 * Undoes a commit within 24 hours (IMPORT_UNDO_TOO_LATE), as long as nobody has worked on what it brought
 * (IMPORT_UNDO_WORKED_ON says on how many cases).
 */
export function undoImport(
  standing: ImportStanding,
  now: Instant,
  casesWorkedOn: number,
): Decision<ImportState> {
  const moved = moveImport(standing, 'undone');
  if (!moved.accepted) return moved;
  const until = undoUntil(standing);
  if (!until || Temporal.Instant.compare(now, until) > 0)
    return refused('IMPORT_UNDO_TOO_LATE', { until: until ?? now });
  if (casesWorkedOn > 0) return refused('IMPORT_UNDO_WORKED_ON', { cases: casesWorkedOn });
  return moved;
}

/** No rows of any outcome. */
export const noRows: RowCounts = { new: 0, changed: 0, unchanged: 0, conflict: 0, refused: 0 };
