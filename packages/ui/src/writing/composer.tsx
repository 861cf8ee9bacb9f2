import { IconUsers, type Icon as TablerIcon } from '@tabler/icons-react';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { Icon } from '../status/icon.tsx';
import css from './writing.module.css';

/** One kind of writing: its name, who reads it in two words, and the sentence that says so in full. */
export interface ComposerKind<Value extends string> {
  value: Value;
  name: string;
  /** Second line of the tab: `4 staff`, `only you`. */
  audience: string;
  /** The tinted sentence under the tabs, always in view while writing. */
  sentence: ReactNode;
  /** info = staff record, primary = the other person reads it, quiet = only the writer. */
  tone: 'info' | 'primary' | 'quiet';
  icon?: TablerIcon;
}

/** Where words are written: two-line tabs, the audience sentence in the same colour, then the field and its foot. */
export function Composer<Value extends string>({
  label,
  kinds,
  value,
  onChange,
  children,
  start,
  end,
}: {
  label: string;
  kinds: readonly ComposerKind<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  /** The field, e.g. ComposerField. */
  children: ReactNode;
  /** Foot, start: SaveState. */
  start?: ReactNode;
  /** Foot, end: buttons. */
  end?: ReactNode;
}) {
  const panel = useId();
  const open = kinds.find((kind) => kind.value === value);
  return (
    <section className={css.composer} data-tone={open?.tone} aria-label={label} data-screen-only="">
      <KindTabs label={label} kinds={kinds} value={value} onChange={onChange} panel={panel} />
      <div id={panel} role="tabpanel" aria-label={open?.name}>
        <p className={css.audience} id={`${panel}-audience`}>
          <Icon of={open?.icon ?? IconUsers} />
          <span>{open?.sentence}</span>
        </p>
        <div className={css.body}>
          {children}
          <div className={css.foot}>
            {start}
            <span className={css.push}>{end}</span>
          </div>
        </div>
      </div>
    </section>
  );
}

function KindTabs<Value extends string>({
  label,
  kinds,
  value,
  onChange,
  panel,
}: {
  label: string;
  kinds: readonly ComposerKind<Value>[];
  value: Value;
  onChange: (value: Value) => void;
  panel: string;
}) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const at = kinds.findIndex((kind) => kind.value === value);
    const next = step && kinds[(at + step + kinds.length) % kinds.length];
    if (!next) return;
    event.preventDefault();
    onChange(next.value);
    list.current?.querySelector<HTMLElement>(`[data-kind="${next.value}"]`)?.focus();
  };
  return (
    <div className={css.kinds} role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {kinds.map((kind) => (
        <button
          key={kind.value}
          type="button"
          role="tab"
          data-kind={kind.value}
          className={css.kind}
          aria-selected={kind.value === value}
          aria-controls={panel}
          tabIndex={kind.value === value ? 0 : -1}
          onClick={() => onChange(kind.value)}
        >
          <b>{kind.name}</b>
          <span>{kind.audience}</span>
        </button>
      ))}
    </div>
  );
}
