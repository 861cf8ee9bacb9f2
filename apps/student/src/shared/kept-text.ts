import { useState } from 'react';

const kept = new Map<string, string>();

function warn(event: BeforeUnloadEvent) {
  if (kept.size > 0) event.preventDefault();
}

function keep(key: string, text: string) {
  if (text.trim()) kept.set(key, text);
  else kept.delete(key);
  if (kept.size > 0) addEventListener('beforeunload', warn);
  else removeEventListener('beforeunload', warn);
}

/**
 * Text that has not been sent yet, kept in this tab's memory and nowhere else: it is still there after a lost line or a
 * look at another page, and closing the tab warns. `done` forgets it.
 */
export function useKeptText(key: string): {
  text: string;
  change: (text: string) => void;
  done: () => void;
} {
  const [text, setText] = useState(() => kept.get(key) ?? '');
  const change = (next: string) => {
    setText(next);
    keep(key, next);
  };
  return { text, change, done: () => change('') };
}
