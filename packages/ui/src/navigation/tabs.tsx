import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { cx } from '../class-names.ts';
import css from './navigation.module.css';

/** A row of links, each a page of its own: put the router's links inside; the one with `aria-current="page"` is underlined. */
export function LinkTabs({
  label,
  children,
  inset = false,
}: {
  label: string;
  children: ReactNode;
  inset?: boolean;
}) {
  return (
    <nav aria-label={label} className={cx(css.tabs, inset && css.inset)}>
      {children}
    </nav>
  );
}

/** A small count after a tab's words. */
export function TabCount({ children }: { children: number }) {
  return <span className={css.count}>{children}</span>;
}

/** Tabs that change a part of this page without going anywhere; arrow keys move, the panel is the caller's. */
export function PanelTabs<Value extends string>({
  label,
  options,
  value,
  onChange,
  panelId,
  inset = false,
}: {
  label: string;
  options: readonly { value: Value; label: ReactNode }[];
  value: Value;
  onChange: (value: Value) => void;
  /** The id of the element with role `tabpanel`. */
  panelId: string;
  inset?: boolean;
}) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const at = options.findIndex((option) => option.value === value);
    const next = (at + step + options.length) % options.length;
    const option = options[next];
    if (!option) return;
    event.preventDefault();
    onChange(option.value);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div
      role="tablist"
      aria-label={label}
      ref={list}
      className={cx(css.tabs, inset && css.inset)}
      onKeyDown={move}
    >
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="tab"
          aria-selected={option.value === value}
          aria-controls={panelId}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
