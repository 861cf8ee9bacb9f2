const gap = 4;

/** Puts an open popover under its button, end edges aligned; above it when there is no room below. */
export function placeBelow(menu: HTMLElement, button: HTMLElement): void {
  const at = button.getBoundingClientRect();
  const { offsetHeight: height, offsetWidth: width } = menu;
  const rtl = getComputedStyle(button).direction === 'rtl';
  const wanted = rtl ? at.left : at.right - width;
  const below = at.bottom + gap;
  const fits = below + height <= window.innerHeight || at.top < height + gap;
  menu.style.left = `${Math.max(gap, Math.min(wanted, window.innerWidth - width - gap))}px`;
  menu.style.top = `${fits ? below : at.top - height - gap}px`;
}

/** Moves the focus as menus do: arrows around, Home, End, or to the next entry that begins with the letter. */
export function stepInMenu(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const now = items.indexOf(document.activeElement as HTMLElement);
  const target = targetOf(items, now, key);
  target?.focus();
  return target !== undefined;
}

function targetOf(items: HTMLElement[], now: number, key: string): HTMLElement | undefined {
  if (key === 'ArrowDown') return items[(now + 1) % items.length];
  if (key === 'ArrowUp') return items.at(now <= 0 ? -1 : now - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  if (!/^\p{L}$/u.test(key)) return undefined;
  const letter = key.toLocaleLowerCase();
  const inTurn = [...items.slice(now + 1), ...items.slice(0, now + 1)];
  return inTurn.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter));
}
