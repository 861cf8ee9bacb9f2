import { emptyRow, type ProgramRow } from '@onward/core/attempts';
import type { Issue } from '@onward/core/shared';
import { WordAction } from '@onward/ui';
import { useRef, type KeyboardEvent } from 'react';
import { issueText } from '../../shared/issue-text.ts';
import type { ProgramColumn } from './program-columns.ts';
import css from './programs-grid.module.css';

interface GridProps {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
  readonly issues: readonly (readonly Issue[])[];
  readonly start: Parameters<typeof emptyRow>[0];
  readonly onChange: (rows: readonly ProgramRow[]) => void;
}

/** Rows of programs as on a sheet: Tab goes on, Enter goes to the row below, and below the last one there is a new one. */
export function ProgramsGrid({ columns, rows, issues, start, onChange }: GridProps) {
  const table = useRef<HTMLTableElement>(null);
  const set = (n: number, name: string, value: string) =>
    onChange(rows.map((row, at) => (at === n ? { ...row, [name]: value } : row)));
  const below = (event: KeyboardEvent, n: number, name: string) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    if (n === rows.length - 1) onChange([...rows, emptyRow(start)]);
    setTimeout(() => {
      const next = table.current?.querySelector(`[data-row="${n + 1}"][data-column="${name}"]`);
      if (next instanceof HTMLElement) next.focus();
    });
  };
  return (
    <div className={css.scroll} tabIndex={0} role="region" aria-label="Rows of programs">
      <table ref={table} className={css.grid}>
        <thead>
          <tr>
            <th scope="col">Row</th>
            {columns.map(({ name, field }) => (
              <th key={name} scope="col">
                {field.label}
              </th>
            ))}
            <th scope="col">
              <span className={css.unseen}>Take out</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, n) => (
            <GridRow
              // Rows have no identity of their own while they are typed; their place is it.
              key={n}
              n={n}
              row={row}
              columns={columns}
              issues={issues[n] ?? []}
              onSet={(name, value) => set(n, name, value)}
              onKey={(event, name) => below(event, n, name)}
              onRemove={() => onChange(rows.filter((_, at) => at !== n))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function GridRow({
  n,
  row,
  columns,
  issues,
  onSet,
  onKey,
  onRemove,
}: {
  n: number;
  row: ProgramRow;
  columns: readonly ProgramColumn[];
  issues: readonly Issue[];
  onSet: (name: string, value: string) => void;
  onKey: (event: KeyboardEvent, name: string) => void;
  onRemove: () => void;
}) {
  const labelOf = (name: string) =>
    columns.find((column) => column.name === name)?.field.label ?? name;
  return (
    <>
      <tr>
        <th scope="row">{n + 1}</th>
        {columns.map((column) => (
          <td key={column.name}>
            <Cell
              column={column}
              n={n}
              value={row[column.name] ?? ''}
              wrong={issues.some(({ field }) => field === column.name)}
              onSet={(value) => onSet(column.name, value)}
              onKey={(event) => onKey(event, column.name)}
            />
          </td>
        ))}
        <td>
          <WordAction onClick={onRemove} aria-label={`Take row ${n + 1} out`}>
            Out
          </WordAction>
        </td>
      </tr>
      {issues.length > 0 && (
        <tr className={css.refused}>
          <td colSpan={columns.length + 2}>
            <span role="alert">
              Row {n + 1}.{' '}
              {issues.map((issue) => `${labelOf(issue.field)}: ${issueText(issue)}`).join(' ')}
            </span>
          </td>
        </tr>
      )}
    </>
  );
}

function Cell({
  column: { name, field },
  n,
  value,
  wrong,
  onSet,
  onKey,
}: {
  column: ProgramColumn;
  n: number;
  value: string;
  wrong: boolean;
  onSet: (value: string) => void;
  onKey: (event: KeyboardEvent) => void;
}) {
  const shared = {
    'aria-label': `Row ${n + 1}, ${field.label}`,
    'aria-invalid': wrong || undefined,
    'data-row': n,
    'data-column': name,
    className: css[field.is],
    value,
    onKeyDown: onKey,
  } as const;
  if (field.is === 'choice') {
    const known = Object.hasOwn(field.choices, value);
    return (
      <select {...shared} onChange={(event) => onSet(event.target.value)}>
        {!known && <option value={value}>{value}</option>}
        {Object.entries(field.choices).map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type={field.is === 'date' ? 'date' : 'text'}
      inputMode={field.is === 'count' ? 'numeric' : undefined}
      onChange={(event) => onSet(event.target.value)}
    />
  );
}
