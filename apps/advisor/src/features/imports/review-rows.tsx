import type { RowOutcome } from '@onward/core/imports';
import {
  Empty,
  ErrorState,
  LedgerTable,
  Loading,
  Status,
  type LedgerColumn,
  type StatusKind,
} from '@onward/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { explain } from '../../shared/refusal-text.ts';
import { useVirtualRows } from '../../shared/use-virtual-rows.ts';
import { changeWords, outcomeWords } from './import-words.ts';
import type { Import, ImportRow } from './imports.graphql.ts';
import { rowsOf } from './imports.queries.ts';
import css from './imports.module.css';

const kinds: Record<RowOutcome, StatusKind> = {
  new: 'done',
  changed: 'info',
  unchanged: 'off',
  conflict: 'needs',
  refused: 'needs',
};

const why = (row: ImportRow) =>
  [
    ...row.reasons.map(({ column, words }) => (column ? `${column}: ${words}` : words)),
    ...row.changes.map(({ field, from, to }) =>
      field === 'cohort' || field === 'case'
        ? changeWords(field)
        : `${changeWords(field)}: ${from ? `${from} becomes ${to}` : to}`,
    ),
  ].join(' · ');

const columns: readonly LedgerColumn<ImportRow>[] = [
  { key: 'line', head: 'Line', width: '5rem', look: 'quiet number', cell: (row) => row.line },
  {
    key: 'outcome',
    head: 'Would be',
    width: '9rem',
    cell: (row) => <Status kind={kinds[row.outcome]}>{outcomeWords[row.outcome]}</Status>,
  },
  { key: 'name', head: 'Name', width: '17rem', look: 'who', cell: (row) => row.name },
  {
    key: 'why',
    head: 'What to know',
    cell: (row) => (why(row) ? <span title={why(row)}>{why(row)}</span> : null),
  },
];

/** Rows in the order of the file; ten thousand scroll, only those in view are drawn. */
export function ReviewRows({ list, only }: { list: Import; only: RowOutcome | null }) {
  const query = useInfiniteQuery(rowsOf(list, only));
  const rows = query.data?.pages.flatMap((page) => page.nodes) ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualRows(rows, scroller);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && drawn.lastIndex > rows.length - 40)
      void fetchNextPage();
  }, [drawn.lastIndex, rows.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (query.error)
    return <ErrorState title="The rows could not be shown">{explain(query.error)}</ErrorState>;
  if (query.isPending) return <Loading what="rows" lines={10} />;
  if (rows.length === 0) return <Empty title="No row of this kind" />;
  return (
    <div
      ref={scroller}
      className={css.rows}
      tabIndex={0}
      role="region"
      aria-label="Rows of the list"
    >
      <LedgerTable
        caption="Rows of the list and what each would do"
        columns={columns}
        rowKey={(row) => row.id}
        rows={drawn.rows}
        window={{ ...drawn.window, total: list.rowsTotal }}
        sticky
      />
    </div>
  );
}
