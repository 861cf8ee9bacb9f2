import { stages, stageWords } from '@onward/core/pipeline';
import { Button, Empty, LedgerTable, type LedgerGroup, type LedgerSort } from '@onward/ui';
import { useEffect, useRef } from 'react';
import { useVirtualRows } from '../../shared/use-virtual-rows.ts';
import { cx } from './cx.ts';
import { caseloadColumns } from './caseload-columns.tsx';
import type { CaseloadAddress } from './caseload-address.ts';
import css from './caseload.module.css';
import type { CaseloadRow } from './caseload.graphql.ts';

interface ListProps {
  address: CaseloadAddress;
  rows: readonly CaseloadRow[];
  total: number;
  zone: string;
  cursor: string | null;
  selection: ReadonlySet<string>;
  stale: boolean;
  hasMore: boolean;
  onMore: () => void;
  onPress: (row: CaseloadRow) => void;
  onSelect: ((id: string) => void) | null;
  onChange: (change: Partial<CaseloadAddress>) => void;
}

/** The ledger of students: grouped by stage, or one long list of which only what is in view is drawn. */
export function CaseloadList(props: ListProps) {
  const { address, rows } = props;
  if (rows.length === 0) return <NobodyHere address={address} onChange={props.onChange} />;
  return address.group === 'stage' ? <Grouped {...props} /> : <Flat {...props} />;
}

const sortOf = ({ sort, dir }: CaseloadAddress): LedgerSort => ({
  key: sort,
  direction: dir === 'desc' ? 'descending' : 'ascending',
});

function shared(props: ListProps) {
  const { address } = props;
  const many = address.tab === 'office' || address.tab === 'closed';
  return {
    caption: `Students, ${address.group === 'stage' ? 'grouped by stage' : 'in one list'}`,
    columns: caseloadColumns({
      zone: props.zone,
      withStage: address.group === 'none',
      withAdvisor: many,
      selection: props.selection,
      onSelect: props.onSelect,
    }),
    rowKey: (row: CaseloadRow) => row.id,
    selectedKey: props.cursor,
    onPress: props.onPress,
    sort: sortOf(address),
    onSort: (sort: LedgerSort) =>
      props.onChange({
        sort: sort.key as CaseloadAddress['sort'],
        dir: sort.direction === 'descending' ? 'desc' : 'asc',
      }),
    sticky: true,
  };
}

function Grouped(props: ListProps) {
  const byStage = Map.groupBy(props.rows, (row) => row.stage);
  const groups: LedgerGroup<CaseloadRow>[] = stages.flatMap((stage) => {
    const own = byStage.get(stage);
    return own ? [{ key: stage, title: stageWords[stage], count: own.length, rows: own }] : [];
  });
  return (
    <div
      className={cx(css.scroller, props.stale && css.stale)}
      id="caseload-list"
      role="tabpanel"
      aria-label="Students"
    >
      <LedgerTable {...shared(props)} groups={groups} />
      {props.hasMore && (
        <p className={css.foot}>
          These are the first {props.rows.length}. Choose “One list” to see all {props.total}.
        </p>
      )}
    </div>
  );
}

function Flat(props: ListProps) {
  const { rows, cursor, hasMore, onMore } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const view = useVirtualRows(rows, scroller, { total: Math.max(props.total, rows.length) });
  const { lastIndex, scrollTo } = view;
  useEffect(() => {
    if (hasMore && lastIndex > rows.length - 20) onMore();
  }, [hasMore, lastIndex, rows.length, onMore]);
  useEffect(() => {
    const at = rows.findIndex((row) => row.id === cursor);
    if (at >= 0) scrollTo(at);
    // Only a move of the cursor scrolls; rows that arrive must not.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [cursor]);
  return (
    <div
      ref={scroller}
      className={cx(css.scroller, props.stale && css.stale)}
      id="caseload-list"
      role="tabpanel"
      aria-label="Students"
    >
      <LedgerTable {...shared(props)} rows={view.rows} window={view.window} />
    </div>
  );
}

function NobodyHere({ address, onChange }: Pick<ListProps, 'address' | 'onChange'>) {
  const narrowed = address.q || address.stage || address.year || address.only || address.cohort;
  const words = narrowed
    ? ['Nobody fits what is filtered', 'Take a filter off, or search for less of the name.']
    : address.tab === 'quiet'
      ? [
          'You have spoken with everybody in the last 7 days',
          'Students appear here after a quiet week.',
        ]
      : address.tab === 'closed'
        ? ['No case is closed', 'Closed cases stay readable here.']
        : [
            'Nobody is assigned to you yet',
            'Students appear here once the dean’s office assigns them. You are told when that happens.',
          ];
  return (
    <div id="caseload-list" role="tabpanel" aria-label="Students">
      <Empty
        title={words[0]}
        action={
          narrowed ? (
            <Button onClick={() => onChange({ q: '', stage: '', year: '', only: '', cohort: '' })}>
              Take all filters off
            </Button>
          ) : undefined
        }
      >
        {words[1]}
      </Empty>
    </div>
  );
}
