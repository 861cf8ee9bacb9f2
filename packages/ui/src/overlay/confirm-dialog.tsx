import type { ReactNode } from 'react';
import { Button } from '../actions/button.tsx';
import { Dialog } from './dialog.tsx';

/** Asks once before something that cannot simply be undone; the words on the button say what will happen. */
export function ConfirmDialog({
  open,
  title,
  children,
  confirm,
  cancel = 'Not now',
  onConfirm,
  onCancel,
  destructive = false,
  busy,
}: {
  open: boolean;
  title: ReactNode;
  children?: ReactNode;
  /** Verb and noun: `Sign the debrief`. */
  confirm: string;
  cancel?: string;
  onConfirm: () => void;
  onCancel: () => void;
  destructive?: boolean;
  busy?: string | false;
}) {
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={title}
      foot={
        <>
          <Button onClick={onCancel}>{cancel}</Button>
          <Button kind={destructive ? 'danger' : 'main'} onClick={onConfirm} busy={busy}>
            {confirm}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  );
}
