import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/Menu.css';

import { Menu } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Button, type ButtonKind } from '../actions/button.tsx';
import { Icon } from '../status/icon.tsx';
import css from './overlay.module.css';

/** One entry of a menu; `note` says why, or what will happen. */
export interface MenuEntry {
  key: string;
  label: ReactNode;
  note?: ReactNode;
  disabled?: boolean;
  onSelect: () => void;
}

/** A button that opens a short list of actions ("Move to…"); arrow keys, Home, End and Escape work. */
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
  return (
    <Menu position="bottom-end" width={280} classNames={{ dropdown: css.menu, item: css.item }}>
      <Menu.Target>
        <Button kind={kind} icon={icon}>
          {label}
          <Icon of={IconChevronDown} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {entries.map((entry) => (
          <Menu.Item key={entry.key} disabled={entry.disabled} onClick={entry.onSelect}>
            {entry.label}
            {entry.note != null && <span className={css.note}>{entry.note}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
