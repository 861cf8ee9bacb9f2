import { useEffect, useState } from 'react';
import { Autosave, type AutosaveSettings, type SaveOutcome } from './autosave.ts';
import type { Saving } from './save-state.tsx';
import { holdUnsent } from './unsent.ts';

/** What a writing component gets back. */
export interface AutosaveHandle<Value> {
  /** Hand this to SaveState. */
  saving: Saving;
  /** Call on each change with the whole value. */
  change: (value: Value) => void;
  /** Saves now, e.g. before signing; resolves when the server has it or has refused. */
  flush: () => Promise<void>;
  /** After a conflict: the value to keep, or nothing when theirs was taken. */
  settle: (keep?: Value) => void;
}

/** Autosave for a draft: see `Autosave`. Leaving the page, closing the tab and idle sign-out all wait for it or warn. */
export function useAutosave<Value>(settings: {
  save: (value: Value) => Promise<SaveOutcome<Value>>;
  onConflict?: AutosaveSettings<Value>['onConflict'];
}): AutosaveHandle<Value> {
  const [saving, setSaving] = useState<Saving>({ state: 'clean' });
  const [autosave] = useState(() => new Autosave<Value>(setSaving));
  useEffect(() => autosave.serve(settings));
  useEffect(() => {
    const release = holdUnsent(autosave);
    const back = () => autosave.retry();
    addEventListener('online', back);
    return () => {
      removeEventListener('online', back);
      // Whatever was typed last goes out even when its field leaves the page.
      void autosave.flush();
      release();
    };
  }, [autosave]);
  return {
    saving,
    change: (value) => autosave.change(value),
    flush: () => autosave.flush(),
    settle: (keep) => autosave.settle(keep),
  };
}
