import { checkChoice, checkText } from '../shared/check.ts';
import { refused, accepted, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';

/** An item lies on the table, was waived with a reason, or is still missing (DR-18). */
export const packetStates = ['present', 'waived', 'missing'] as const;
export type PacketState = (typeof packetStates)[number];

/** One item of the packet as it stands. Items are named by the guide pack. */
export interface PacketItem {
  readonly item: string;
  readonly state: PacketState;
  /** Why the debrief may be held without it; only of a waived item. */
  readonly reason: string;
  /** Where the paper or file is kept, in the office's own words; only of a present item. */
  readonly whereKept: string;
}

/** The codes of the guide's items that are not yet present or waived, in the guide's order (DR-18). */
export function missingItems(
  guideItems: readonly string[],
  packet: readonly PacketItem[],
): readonly string[] {
  const settled = new Set(packet.filter((p) => p.state !== 'missing').map((p) => p.item));
  return guideItems.filter((item) => !settled.has(item));
}

/** Issues of one item's entry; the form and the service call this. */
export function checkPacketItem(
  entry: PacketItem,
  guideItems: readonly string[],
): readonly Issue[] {
  return [
    ...checkChoice('item', entry.item, guideItems),
    ...checkChoice('state', entry.state, packetStates),
    ...checkText('reason', entry.reason, { max: 1000 }),
    ...checkText('whereKept', entry.whereKept, { max: 300 }),
  ];
}

/** Records how an item stands. Refuses INPUT_NOT_VALID, WAIVER_NEEDS_REASON. */
export function recordPacketItem(
  entry: PacketItem,
  guideItems: readonly string[],
): Decision<PacketItem> {
  const issues = checkPacketItem(entry, guideItems);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  if (entry.state === 'waived' && !entry.reason.trim())
    return refused('WAIVER_NEEDS_REASON', { item: entry.item });
  return accepted({
    item: entry.item,
    state: entry.state,
    reason: entry.state === 'waived' ? entry.reason.trim() : '',
    whereKept: entry.state === 'present' ? entry.whereKept.trim() : '',
  });
}
