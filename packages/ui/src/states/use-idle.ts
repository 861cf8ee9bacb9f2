import { useCallback, useEffect, useRef, useState } from 'react';

const key = 'onward-active';
const tellEveryMs = 4 * 60_000;
const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

function lastActive(fallback: number): number {
  try {
    return Math.max(Number(localStorage.getItem(key)), fallback);
  } catch {
    return fallback;
  }
}

function remember(at: number): void {
  try {
    localStorage.setItem(key, String(at));
  } catch {
    // Without storage each tab counts for itself.
  }
}

/**
 * Notices that nobody is there: a press, a key, a wheel in any tab of this browser counts as being there.
 * `secondsLeft` is a number during the last `warnSeconds`; `onIdle` is called once at the end. `onActive` is called
 * at most every four minutes while somebody is there, so that the server can be told.
 */
export function useIdle({
  minutes,
  warnSeconds = 60,
  onIdle,
  onActive,
}: {
  minutes: number;
  warnSeconds?: number;
  onIdle: () => void;
  onActive: () => void;
}): { secondsLeft: number | null; stay: () => void } {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const here = useRef(0);
  const mark = useCallback(() => {
    here.current = Date.now();
    remember(here.current);
  }, []);
  useEffect(() => {
    mark();
    const look = () => {
      const left = Math.ceil((lastActive(here.current) + minutes * 60_000 - Date.now()) / 1000);
      setSecondsLeft(left <= warnSeconds ? Math.max(0, left) : null);
      if (left > 0) return;
      clearInterval(timer);
      onIdle();
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [minutes, warnSeconds, onIdle, mark]);
  useActivity(secondsLeft === null, mark, onActive);
  return {
    secondsLeft,
    stay: () => {
      mark();
      setSecondsLeft(null);
      onActive();
    },
  };
}

/** While the warning shows, only its own button counts: a stray wheel must not keep a session open. */
function useActivity(counts: boolean, mark: () => void, onActive: () => void) {
  const last = useRef(0);
  const told = useRef(0);
  useEffect(() => {
    if (!counts) return;
    const active = () => {
      if (Date.now() - last.current < 1000) return;
      last.current = Date.now();
      mark();
      if (told.current === 0) told.current = last.current;
      if (last.current - told.current < tellEveryMs) return;
      told.current = last.current;
      onActive();
    };
    for (const sign of signs) addEventListener(sign, active, { passive: true });
    return () => {
      for (const sign of signs) removeEventListener(sign, active);
    };
  }, [counts, mark, onActive]);
}
