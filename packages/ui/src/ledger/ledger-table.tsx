import { Fragment, type ReactNode } from 'react';
import { cx } from '../class-names.ts';
import css from './ledger.module.css';
import { LedgerHead } from './ledger-head.tsx';
import type { LedgerColumn, LedgerGroup, LedgerSort, LedgerWindow } from './ledger-types.ts';

interface LedgerProps<Row> {
  /** What the table holds, for screen readers. */
  caption: string;
  columns: readonly LedgerColumn<Row>[];
  rowKey: (row: Row) => string;
  /** Plain rows, or `groups` with a heading row each. */
  rows?: readonly Row[];
  groups?: readonly LedgerGroup<Row>[];
  selectedKey?: string | null;
  /** A press anywhere on a row that is not a link or a button. */
  onPress?: (row: Row) => void;
  sort?: LedgerSort;
  onSort?: (sort: LedgerSort) => void;
  /** For long lists: see `LedgerWindow`. Only with `rows`. */
  window?: LedgerWindow;
  /** Lets text run over several lines instead of ending in an ellipsis. */
  wrap?: boolean;
  /** Without the page margin, for a table inside a region that has its own. */
  inset?: boolean;
  /** Head stays in view while the table's own scroller moves. */
  sticky?: boolean;
}

/** The ledger: a real table, rules between rows only, group rows instead of a column that repeats itself. */
export function LedgerTable<Row>(props: LedgerProps<Row>) {
  const { columns, rows, groups, window } = props;
  const space = (height = 0) =>
    height > 0 && (
      <tr aria-hidden="true">
        <td
          aria-label="rows not drawn"
          className={css.space}
          colSpan={columns.length}
          style={{ height }}
        />
      </tr>
    );
  return (
    <table
      className={cx(
        css.table,
        props.wrap && css.wrap,
        props.inset && css.inset,
        props.sticky && css.sticky,
      )}
      aria-rowcount={window ? window.total + 1 : undefined}
    >
      <caption>{props.caption}</caption>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={column.width ? { width: column.width } : undefined} />
        ))}
      </colgroup>
      <LedgerHead columns={columns} sort={props.sort} onSort={props.onSort} />
      <tbody className={css.body}>
        {space(window?.before)}
        {rows?.map((row, index) => bodyRow(props, row, window && window.firstIndex + index + 2))}
        {space(window?.after)}
        {groups?.map((group) => (
          <Fragment key={group.key}>
            <tr>
              <th scope="rowgroup" className={css.group} colSpan={columns.length}>
                {group.title}
                {group.count != null && <span>{group.count}</span>}
              </th>
            </tr>
            {group.rows.map((row) => bodyRow(props, row))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function bodyRow<Row>(props: LedgerProps<Row>, row: Row, rowIndex?: number) {
  const key = props.rowKey(row);
  const press = props.onPress;
  return (
    <tr
      key={key}
      data-row={key}
      data-selected={key === props.selectedKey ? '' : undefined}
      aria-rowindex={rowIndex}
      onClick={
        press &&
        ((event) => {
          const inner = (event.target as Element).closest('a, button, input, select, label');
          if (!inner) press(row);
        })
      }
    >
      {props.columns.map((column) => (
        <td
          key={column.key}
          className={cx(...(column.look ?? '').split(' ').map((name) => css[name]))}
        >
          {orDash(column.cell(row))}
        </td>
      ))}
    </tr>
  );
}

/** An empty value is an en dash in ink-2. */
function orDash(value: ReactNode) {
  return value == null || value === '' ? <span className={css.quiet}>–</span> : value;
}
