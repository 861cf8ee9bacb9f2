import { stages } from '@onward/core/pipeline';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState, type ReactNode } from 'react';
import { CasePeek } from './case-peek.tsx';
import { CaseloadBar } from './caseload-bar.tsx';
import { CaseloadHead } from './caseload-head.tsx';
import { CaseloadList } from './caseload-list.tsx';
import type { CaseloadAddress } from './caseload-address.ts';
import css from './caseload.module.css';
import type { CaseloadRow } from './caseload.graphql.ts';
import { caseloadOf, type CaseloadPart } from './caseload.queries.ts';
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
  /** Shown below what needs somebody today. */
  alsoToday?: ReactNode;
}

/** The caseload: what needs you today, the ledger, and a look at one student beside it. */
export function Caseload({ address, ...doors }: CaseloadDoors & { address: CaseloadAddress }) {
  const shown = useDeferredValue(address);
  const list = useSuspenseInfiniteQuery(caseloadOf(shown));
  const rows = inOrder(
    list.data.pages.flatMap((page) => page.nodes),
    shown,
  );
  const state = useListState(rows);
  const search = useRef<HTMLInputElement>(null);
  const [help, setHelp] = useState(false);
  useCaseloadKeys(state, doors, {
    help: () => setHelp(true),
    search: () => search.current?.focus(),
  });
  const first = factsOf(list.data.pages[0], address);
  const { onChange, onAssign } = doors;
  return (
    <div className={css.page}>
      <div className={css.list}>
        <CaseloadHead
          address={address}
          counts={first.counts}
          searchRef={search}
          onChange={onChange}
        />
        <NeedsToday
          rows={first.needsToday}
          more={first.more}
          onLog={doors.onLog}
          onAssign={onAssign}
        />
        {doors.alsoToday}
        <CaseloadBar
          address={address}
          onChange={onChange}
          selected={state.chosen.length}
          onAssign={onAssign && (() => onAssign(state.chosen))}
          onClear={state.clear}
          onAccess={doors.onAccess}
          onKeys={() => setHelp(true)}
        />
        <CaseloadList
          address={shown}
          rows={rows}
          total={first.total}
          zone={doors.zone}
          cursor={state.cursorId}
          selection={state.selection}
          stale={shown !== address}
          hasMore={list.hasNextPage}
          onMore={() => void (list.isFetchingNextPage || list.fetchNextPage())}
          onPress={(row) => state.look(row.id)}
          onSelect={onAssign && state.toggle}
          onChange={onChange}
        />
      </div>
      <PeekBeside state={state} onLog={doors.onLog} />
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </div>
  );
}

type ListState = ReturnType<typeof useListState>;

function PeekBeside({ state, onLog }: { state: ListState; onLog: CaseloadDoors['onLog'] }) {
  const { cursor, peeking, keys } = state;
  if (!peeking || !cursor) return null;
  return (
    <CasePeek
      key={cursor.id}
      caseId={cursor.id}
      name={cursor.name}
      onClose={keys.peek}
      onLog={() => onLog(cursor)}
    />
  );
}

function useCaseloadKeys(
  { keys, cursor, chosen }: ListState,
  doors: CaseloadDoors,
  own: { help: () => void; search: () => void },
): void {
  useListKeys({
    ...keys,
    ...own,
    open: () => cursor && doors.onOpen(cursor.id),
    log: () => cursor && doors.onLog(cursor),
    assign: () => cursor && doors.onAssign?.(chosen.length > 0 ? chosen : [cursor]),
  });
}

/** What the first page brings beside its rows. The strip says how many more there are only for one's own students. */
function factsOf(page: CaseloadPart | undefined, address: CaseloadAddress) {
  if (!page) return { counts: null, needsToday: [], total: 0, more: 0 };
  const { counts, needsToday, totalCount } = page;
  const more = address.tab === 'mine' && counts ? Math.max(0, counts.needing - 5) : 0;
  return { counts, needsToday, total: totalCount ?? 0, more };
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
    cursorId: cursor?.id ?? null,
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
