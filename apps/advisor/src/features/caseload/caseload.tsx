import { stages } from '@onward/core/pipeline';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import { CasePeek } from './case-peek.tsx';
import { CaseloadBar } from './caseload-bar.tsx';
import { CaseloadHead } from './caseload-head.tsx';
import { CaseloadList } from './caseload-list.tsx';
import type { CaseloadAddress } from './caseload-address.ts';
import css from './caseload.module.css';
import type { CaseloadRow } from './caseload.graphql.ts';
import { caseloadOf } from './caseload.queries.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { NeedsToday } from './needs-today.tsx';
import { useListKeys } from './use-list-keys.ts';

/** What the route does for the caseload: other features' dialogs, and going somewhere. */
export interface CaseloadDoors {
  zone: string;
  onChange: (change: Partial<CaseloadAddress>) => void;
  onOpen: (caseId: string) => void;
  onLog: (row: { id: string; name: string }) => void;
  onAssign: ((rows: readonly { id: string; name: string }[]) => void) | null;
  onAccess: (() => void) | null;
}

/** The caseload: what needs you today, the ledger, and a look at one student beside it. */
export function Caseload({ address, ...doors }: CaseloadDoors & { address: CaseloadAddress }) {
  const shownAddress = useDeferredValue(address);
  const list = useSuspenseInfiniteQuery(caseloadOf(shownAddress));
  const first = list.data.pages[0];
  const rows = inOrder(
    list.data.pages.flatMap((page) => page.nodes),
    shownAddress,
  );
  const state = useListState(rows);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  const { cursor, chosen } = state;
  useListKeys({
    ...state.keys,
    open: () => cursor && doors.onOpen(cursor.id),
    log: () => cursor && doors.onLog(cursor),
    assign: () => doors.onAssign && cursor && doors.onAssign(chosen.length > 0 ? chosen : [cursor]),
    help: () => setHelp(true),
    search: () => search.current?.focus(),
  });
  const needing = first?.counts?.needing ?? 0;
  const onAssign = doors.onAssign;
  return (
    <div className={css.page}>
      <div className={css.list}>
        <CaseloadHead
          address={address}
          counts={first?.counts ?? null}
          searchRef={search}
          onChange={doors.onChange}
        />
        <NeedsToday
          rows={first?.needsToday ?? []}
          more={address.tab === 'mine' ? Math.max(0, needing - 5) : 0}
          onLog={doors.onLog}
          onAssign={onAssign}
        />
        <CaseloadBar
          address={address}
          onChange={doors.onChange}
          selected={chosen.length}
          onAssign={onAssign && (() => onAssign(chosen))}
          onClear={state.clear}
          onAccess={doors.onAccess}
          onKeys={() => setHelp(true)}
        />
        <CaseloadList
          address={shownAddress}
          rows={rows}
          total={first?.totalCount ?? rows.length}
          zone={doors.zone}
          cursor={cursor?.id ?? null}
          selection={state.selection}
          stale={shownAddress !== address}
          hasMore={list.hasNextPage}
          onMore={() => void (list.isFetchingNextPage || list.fetchNextPage())}
          onPress={(row) => state.look(row.id)}
          onSelect={onAssign && state.toggle}
          onChange={doors.onChange}
        />
      </div>
      {state.peeking && cursor && (
        <CasePeek
          key={cursor.id}
          caseId={cursor.id}
          name={cursor.name}
          onClose={state.keys.peek}
          onLog={() => doors.onLog(cursor)}
        />
      )}
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}

/** Rows as they stand on screen: a grouped list is walked stage by stage. */
function inOrder(rows: readonly CaseloadRow[], address: CaseloadAddress): readonly CaseloadRow[] {
  if (address.group !== 'stage') return rows;
  const byStage = Map.groupBy(rows, (row) => row.stage);
  return stages.flatMap((stage) => byStage.get(stage) ?? []);
}

function useListState(rows: readonly CaseloadRow[]) {
  const [cursorId, setCursor] = useState<string | null>(null);
  const [peeking, setPeeking] = useState(false);
  const [selection, setSelection] = useState<ReadonlySet<string>>(new Set());
  const at = rows.findIndex((row) => row.id === cursorId);
  const cursor = rows[at] ?? null;
  const toggle = (id: string) =>
    setSelection((before) => {
      const after = new Set(before);
      if (!after.delete(id)) after.add(id);
      return after;
    });
  const go = (id: string | undefined) => {
    if (id) setCursor(id);
  };
  return {
    cursor,
    peeking,
    selection,
    chosen: rows.filter((row) => selection.has(row.id)),
    toggle,
    clear: () => setSelection(new Set()),
    look: (id: string) => {
      setPeeking(id !== cursorId || !peeking);
      go(id);
    },
    keys: {
      move: (by: 1 | -1) => go(rows[Math.max(0, Math.min(rows.length - 1, at + by))]?.id),
      peek: () => {
        if (!cursor) go(rows[0]?.id);
        setPeeking(!peeking);
      },
      select: () => cursor && toggle(cursor.id),
    },
  };
}
