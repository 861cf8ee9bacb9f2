/** One short message that passes; `undo` offers the way back while it shows. */
export interface Toast {
  id: number;
  words: string;
  undo?: () => void;
  of?: string;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Says that something was done. Stays 6 s, 12 s with an undo; nothing important may be said only here. With `of`, it
 * takes the place of what was said before of the same thing: only the last change is taken back.
 */
export function showToast(words: string, undo?: () => void, of?: string): void {
  const toast = { id: nextId++, words, undo, of };
  const others = of ? toasts.filter((one) => one.of !== of) : toasts;
  set([...others.slice(-2), toast]);
  setTimeout(() => closeToast(toast.id), undo ? 12_000 : 6000);
}

export function closeToast(id: number): void {
  set(toasts.filter((toast) => toast.id !== id));
}

export const toastStore = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  read: () => toasts,
};
