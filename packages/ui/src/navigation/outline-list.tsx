import type { ReactNode } from 'react';
import css from './navigation.module.css';

/** One entry of an outline; its state is said in words at the end of the line. */
export interface OutlineEntry {
  id: string;
  label: ReactNode;
  state?: ReactNode;
}

/** The parts of a long page; the current one is marked, a press jumps to it. */
export function OutlineList({
  label,
  entries,
  current,
  onJump,
}: {
  label: string;
  entries: readonly OutlineEntry[];
  current?: string;
  onJump: (id: string) => void;
}) {
  return (
    <nav aria-label={label}>
      <ol className={css.outline}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              aria-current={entry.id === current ? 'location' : undefined}
              onClick={() => onJump(entry.id)}
            >
              <span>{entry.label}</span>
              {entry.state != null && <span className={css.state}>{entry.state}</span>}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
