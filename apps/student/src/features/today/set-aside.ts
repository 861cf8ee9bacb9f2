import { useState } from 'react';

const key = 'onward-not-today';

function read(day: string): readonly string[] {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as {
      day?: string;
      ids?: string[];
    };
    return stored.day === day ? (stored.ids ?? []) : [];
  } catch {
    return [];
  }
}

/** Steps put off for today, by id, in this browser only; tomorrow they are back by themselves. */
export function useSetAside(day: string) {
  const [ids, setIds] = useState(() => read(day));
  const keep = (next: readonly string[]) => {
    setIds(next);
    try {
      localStorage.setItem(key, JSON.stringify({ day, ids: next }));
    } catch {
      // Private windows may forbid storage; then "Not today" lasts until the page is left.
    }
  };
  return { ids, putOff: (id: string) => keep([...ids, id]), bringBack: () => keep([]) };
}
