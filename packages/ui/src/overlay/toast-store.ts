/** One short message that passes; `undo` offers the way back while it shows. */
export interface Toast {
  id: number;
  words: string;
  undo?: () => void;
}

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

/** Says that something was done. Stays 6 s, 12 s with an undo; nothing important may be said only here. */
export function showToast(words: string, undo?: () => void): void {
  const toast = { id: nextId++, words, undo };
  set([...toasts.slice(-2), toast]);
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
