import { IconChevronDown } from '@tabler/icons-react';
import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button, type ButtonKind } from '../actions/button.tsx';
import { Icon } from '../status/icon.tsx';
import css from './overlay.module.css';
import { placeBelow, stepInMenu } from './menu-moves.ts';

/** One entry of a menu; `note` says why, or what will happen. */
export interface MenuEntry {
  key: string;
  label: ReactNode;
  note?: ReactNode;
  disabled?: boolean;
  onSelect: () => void;
}

/** A button that opens a short list of actions ("Move to…"); arrow keys, first letters, Home, End and Escape work. */
export function MenuButton({
  label,
  entries,
  kind = 'plain',
  icon,
}: {
  label: ReactNode;
  entries: readonly MenuEntry[];
  kind?: ButtonKind;
  icon?: ReactNode;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  // A press on the button closes an open menu by itself, before the click arrives.
  const wasOpen = useRef(false);
  const [open, setOpen] = useState(false);
  useCloseOnScroll(open, menu);
  const show = () => {
    if (!menu.current || !button.current) return;
    menu.current.showPopover();
    placeBelow(menu.current, button.current);
    menu.current.querySelector<HTMLElement>('[role=menuitem]')?.focus();
  };
  const choose = (entry: MenuEntry) => {
    if (entry.disabled) return;
    menu.current?.hidePopover();
    button.current?.focus();
    entry.onSelect();
  };
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') menu.current?.hidePopover();
    else if (menu.current && stepInMenu(menu.current, event.key)) event.preventDefault();
  };
  return (
    <>
      <Button
        ref={button}
        kind={kind}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        onPointerDown={() => (wasOpen.current = open)}
        onClick={() => {
          if (!wasOpen.current) show();
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          show();
        }}
      >
        {label}
        <Icon of={IconChevronDown} />
      </Button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        className={css.menu}
        aria-label={typeof label === 'string' ? label : undefined}
        onToggle={(event) => setOpen(event.newState === 'open')}
        onKeyDown={move}
      >
        <Entries entries={entries} onChoose={choose} />
      </div>
    </>
  );
}

function Entries({
  entries,
  onChoose,
}: {
  entries: readonly MenuEntry[];
  onChoose: (entry: MenuEntry) => void;
}) {
  return entries.map((entry) => (
    <button
      key={entry.key}
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={css.item}
      aria-disabled={entry.disabled || undefined}
      onClick={() => onChoose(entry)}
    >
      {entry.label}
      {entry.note != null && <span className={css.note}>{entry.note}</span>}
    </button>
  ));
}

/** The menu stands still while the page would move away under it, so it closes. */
function useCloseOnScroll(open: boolean, menu: RefObject<HTMLDivElement | null>) {
  useEffect(() => {
    if (!open) return;
    const close = (event: Event) => {
      if (event.target !== menu.current) menu.current?.hidePopover();
    };
    addEventListener('scroll', close, true);
    addEventListener('resize', close);
    return () => {
      removeEventListener('scroll', close, true);
      removeEventListener('resize', close);
    };
  }, [open, menu]);
}
