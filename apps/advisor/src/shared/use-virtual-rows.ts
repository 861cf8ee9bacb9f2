import type { LedgerWindow } from '@onward/ui';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';

/**
 * Draws only the rows in view: hand `rows` and `window` to LedgerTable. `onNearEnd` asks for the next page.
 * `scroller` is the element that scrolls; rows are `rowPx` high (36 for staff).
 */
export function useVirtualRows<Row>(
  rows: readonly Row[],
  scroller: RefObject<HTMLElement | null>,
  { rowPx = 36, total = rows.length }: { rowPx?: number; total?: number } = {},
): {
  rows: readonly Row[];
  window: LedgerWindow;
  lastIndex: number;
  scrollTo: (index: number) => void;
} {
  'use no memo';
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes inside; 'use no memo' keeps the compiler away
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? -1;
  return {
    rows: rows.slice(first, last + 1),
    window: {
      before: first * rowPx,
      after: Math.max(0, (rows.length - 1 - last) * rowPx),
      firstIndex: first,
      total,
    },
    lastIndex: last,
    scrollTo: (index) => virtual.scrollToIndex(index),
  };
}
