import type { EntryChange } from './change-entry.ts';
import { fieldsOf, textAt, titleOf } from './entry-fields.ts';
import { kindedEntries } from './entry-kinds.ts';
import type { GuidePack } from './pack.ts';

/** A field of an entry. */
export interface FieldRef {
  readonly entry: string;
  readonly field: string;
}

/** A field that the institution changed, and that the other version of ours says differently as well, or no longer has. */
export interface AdoptionConflict extends FieldRef {
  readonly title: string;
  readonly label: string;
  /** What ours said when the institution changed it. */
  readonly before: string;
  /** What ours says now; null where the entry or field is no longer there. */
  readonly ours: string | null;
  /** What the institution says. */
  readonly mine: string;
}

/** What becomes of an institution's own changes when it takes over another version of ours. */
export interface Adoption {
  /** The changes that stay. */
  readonly changes: readonly EntryChange[];
  /** Where both sides changed the same field; those that have no place any more are among them. */
  readonly conflicts: readonly AdoptionConflict[];
}

/**
 * The institution's changes laid over another version of ours: each stays where its field still is, unless it is among
 * `givingWay`. Where ours came to say the same, the change is no longer one.
 */
export function adoption(
  { from, to }: { readonly from: GuidePack; readonly to: GuidePack },
  changes: readonly EntryChange[],
  givingWay: readonly FieldRef[] = [],
): Adoption {
  const gives = (change: FieldRef) =>
    givingWay.some(({ entry, field }) => entry === change.entry && field === change.field);
  return {
    changes: changes.flatMap((change) => {
      const before = textAt(to, change);
      const stays = before !== null && before !== change.value && !gives(change);
      return stays ? [{ ...change, before }] : [];
    }),
    conflicts: changes.flatMap((change) => {
      const ours = textAt(to, change);
      const before = textAt(from, change) ?? change.before;
      if (ours === before || ours === change.value) return [];
      return [{ ...calledIn(ours === null ? from : to, change), before, ours, mine: change.value }];
    }),
  };
}

function calledIn(pack: GuidePack, { entry, field }: FieldRef) {
  const found = kindedEntries(pack).find((one) => one.entry.code === entry);
  const label = found && fieldsOf(found).find((one) => one.field === field)?.label;
  return { entry, field, title: found ? titleOf(found) : entry, label: label ?? field };
}
