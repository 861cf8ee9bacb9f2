import { IconX } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { Icon } from '../status/icon.tsx';
import css from './overlay.module.css';
import { closeToast, toastStore } from './toast-store.ts';

/** Where toasts appear; each app places it once. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.read);
  return (
    <div className={css.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <div key={toast.id} className={css.toast}>
          <span>{toast.words}</span>
          {toast.undo && (
            <button
              type="button"
              onClick={() => {
                toast.undo?.();
                closeToast(toast.id);
              }}
            >
              Undo
            </button>
          )}
          <button
            type="button"
            className={css.closeToast}
            aria-label="Close message"
            onClick={() => closeToast(toast.id)}
          >
            <Icon of={IconX} />
          </button>
        </div>
      ))}
    </div>
  );
}
