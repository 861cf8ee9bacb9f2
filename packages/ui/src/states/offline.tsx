import { useSyncExternalStore } from 'react';
import css from './states.module.css';

function subscribe(changed: () => void) {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Whether the browser believes it has a connection. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** A slate line while there is no connection; it only promises what is true: text stays in this tab. */
export function OfflineBar({
  words = 'You’re offline. What you write stays in this tab and is sent when the connection is back.',
}: {
  words?: string;
}) {
  const online = useOnline();
  return <div role="status">{!online && <p className={css.offline}>{words}</p>}</div>;
}
