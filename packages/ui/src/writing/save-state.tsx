import { IconAlertTriangle, IconCheck, IconCloudOff, IconPencil } from '@tabler/icons-react';
import { cx } from '../class-names.ts';
import { Icon } from '../status/icon.tsx';
import css from './writing.module.css';

/** Where the text is: only in this tab, on its way, kept, or met by somebody else's version. */
export type Saving =
  | { state: 'clean' }
  | { state: 'typing' }
  | { state: 'saving' }
  | { state: 'saved'; at: Date }
  | { state: 'offline' }
  | { state: 'failed'; words: string }
  | { state: 'conflict' };

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

function wordsOf(saving: Saving): string {
  switch (saving.state) {
    case 'clean':
      return '';
    case 'typing':
      return 'Not saved yet';
    case 'saving':
      return 'Saving';
    case 'saved':
      return `Saved ${clock.format(saving.at)}`;
    case 'offline':
      return 'Offline, kept in this tab';
    case 'failed':
      return saving.words;
    case 'conflict':
      return 'Two versions, choose one';
  }
}

const icons = {
  saved: IconCheck,
  offline: IconCloudOff,
  conflict: IconAlertTriangle,
  failed: IconAlertTriangle,
  typing: IconPencil,
  saving: IconPencil,
};

/** Autosave told in words, never as a spinner. Screen readers hear what matters: kept, offline, two versions, not saved. */
export function SaveState({ saving }: { saving: Saving }) {
  const words = wordsOf(saving);
  const asks = saving.state === 'failed' || saving.state === 'conflict';
  const spoken = saving.state !== 'typing' && saving.state !== 'saving';
  return (
    <span
      className={cx(css.saved, asks && css.attention, saving.state === 'offline' && css.offline)}
      role="status"
      aria-live={spoken ? 'polite' : 'off'}
    >
      {saving.state !== 'clean' && <Icon of={icons[saving.state]} />}
      {words}
    </span>
  );
}
