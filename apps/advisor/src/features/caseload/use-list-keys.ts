import { useEffect, useEffectEvent } from 'react';

/** What the keys of a list do. */
export interface ListKeys {
  move: (by: 1 | -1) => void;
  open: () => void;
  peek: () => void;
  log: () => void;
  assign: () => void;
  select: () => void;
  help: () => void;
  search: () => void;
}

const stored = 'onward.keys';

/** Whether single-letter keys are on; each reader decides for this browser. */
export function keysOn(): boolean {
  return localStorage.getItem(stored) !== 'off';
}

/** Turns single-letter keys on or off in this browser. */
export function setKeysOn(on: boolean): void {
  localStorage.setItem(stored, on ? 'on' : 'off');
}

function busy(event: KeyboardEvent): boolean {
  const target = event.target as Element;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('dialog[open]')) return true;
  const typing = 'input:not([type=checkbox]), textarea, select, [contenteditable], [role=menu]';
  return target.closest(typing) !== null;
}

/** Listens to J K Enter Space E A X ? and / while the list is the thing in front of the reader. */
export function useListKeys(keys: ListKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (busy(event) || !keysOn()) return;
    const onControl = (event.target as Element).closest('a, button, [role=tab], summary') !== null;
    const act = actionOf(event.key, keys, onControl);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function actionOf(key: string, keys: ListKeys, onControl: boolean): (() => void) | null {
  const letters: Record<string, () => void> = {
    j: () => keys.move(1),
    k: () => keys.move(-1),
    e: keys.log,
    a: keys.assign,
    x: keys.select,
    '?': keys.help,
    '/': keys.search,
  };
  if (!onControl) Object.assign(letters, { Enter: keys.open, ' ': keys.peek });
  return letters[key] ?? letters[key.toLowerCase()] ?? null;
}
