import { IconButton, Icon } from '@onward/ui';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { DraftLine } from './list-keeper.ts';
import css from './written-lists.module.css';

const columns = [
  { field: 'hurt', head: 'What hurt' },
  { field: 'withinYear', head: 'Fixable within 1 year' },
  { field: 'longer', head: 'May need more than 1 year' },
] as const;

/** Heads of the three columns (IR-23). */
export function ListHeads() {
  return (
    <div className={css.heads} aria-hidden="true">
      {columns.map(({ field, head }) => (
        <span key={field}>{head}</span>
      ))}
      <span />
    </div>
  );
}

/** One line, written in place. Alt and an arrow key move it; the buttons do the same. */
export function ListLine({
  line,
  at,
  last,
  editable,
  onChange,
  onMove,
  onRemove,
}: {
  line: DraftLine;
  /** Place in the list, from 1. */
  at: number;
  last: boolean;
  editable: boolean;
  onChange: (line: DraftLine) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
}) {
  const keys = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (!event.altKey || by === null || !editable) return;
    event.preventDefault();
    onMove(by);
  };
  return (
    <li className={css.line}>
      {columns.map(({ field, head }) => (
        <label key={field} className={css.cell}>
          <span className={css.cellHead}>
            {head}
            <span className={css.hidden}>, line {at}</span>
          </span>
          <textarea
            className={css.writing}
            value={line[field]}
            readOnly={!editable}
            onKeyDown={keys}
            placeholder={editable ? '–' : undefined}
            onChange={(event) => onChange({ ...line, [field]: event.target.value })}
            data-screen-only=""
          />
          <span className={css.printed}>{line[field] || '–'}</span>
        </label>
      ))}
      {editable && (
        <span className={css.tools} data-screen-only="">
          <IconButton
            kind="quiet"
            label={`Move line ${at} up`}
            className={at === 1 ? css.absent : undefined}
            onClick={() => onMove(-1)}
          >
            <Icon of={IconArrowUp} />
          </IconButton>
          <IconButton
            kind="quiet"
            label={`Move line ${at} down`}
            className={last ? css.absent : undefined}
            onClick={() => onMove(1)}
          >
            <Icon of={IconArrowDown} />
          </IconButton>
          <IconButton kind="quiet" label={`Take line ${at} out`} onClick={onRemove}>
            <Icon of={IconTrash} />
          </IconButton>
        </span>
      )}
    </li>
  );
}
