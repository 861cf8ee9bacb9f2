import { cx } from '../class-names.ts';
import { VisuallyHidden } from '../text/text.tsx';
import css from './ledger.module.css';
import type { LedgerColumn, LedgerSort } from './ledger-types.ts';

/** The head row; a column with a sort key is a button, and says which way it is sorted. */
export function LedgerHead<Row>({
  columns,
  sort,
  onSort,
}: {
  columns: readonly LedgerColumn<Row>[];
  sort?: LedgerSort;
  onSort?: (sort: LedgerSort) => void;
}) {
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const sorted =
            column.sortKey != null && sort?.key === column.sortKey ? sort.direction : undefined;
          return (
            <th
              key={column.key}
              scope="col"
              aria-sort={sorted}
              className={cx(column.look?.startsWith('end') && css.end)}
            >
              {column.sortKey && onSort ? (
                <button
                  type="button"
                  className={css.sort}
                  onClick={() =>
                    onSort({
                      key: column.sortKey ?? column.key,
                      direction: sorted === 'ascending' ? 'descending' : 'ascending',
                    })
                  }
                >
                  {column.head}
                  {sorted && (
                    <span className={css.arrow} aria-hidden="true">
                      {sorted === 'ascending' ? '↑' : '↓'}
                    </span>
                  )}
                </button>
              ) : (
                <HeadWords words={column.head} />
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** A column of actions has no words to show; screen readers still hear what it is. */
function HeadWords({ words }: { words: string }) {
  return words === '' ? <VisuallyHidden>Actions</VisuallyHidden> : words;
}
