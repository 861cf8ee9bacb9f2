import { IconX } from '@tabler/icons-react';
import { type FormEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { IconButton } from '../actions/button.tsx';
import { cx } from '../class-names.ts';
import { Icon } from '../status/icon.tsx';
import css from './overlay.module.css';

interface DialogProps {
  open: boolean;
  /** Escape, the close button. Without it the dialog can only be left by its own buttons. */
  onClose?: () => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  foot?: ReactNode;
  /** Wide for things side by side; `form` is as wide as a form with texts to read gets. */
  wide?: boolean | 'form';
  /** Hides the page behind it, when nobody should read along. */
  cover?: boolean;
  /** Makes body and foot one form. */
  onSubmit?: (event: FormEvent<HTMLFormElement>) => void;
}

/** A dialog on the browser's own `<dialog>`: focus stays inside and returns afterwards, Escape closes. */
export function Dialog({
  open,
  onClose,
  title,
  children,
  foot,
  wide = false,
  cover = false,
  onSubmit,
}: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before the element leaves the page, not after: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, [open]);
  if (!open) return null;
  const inner = (
    <>
      <div className={css.body}>{children}</div>
      {foot != null && <div className={css.foot}>{foot}</div>}
    </>
  );
  return (
    <dialog
      ref={element}
      className={cx(
        css.dialog,
        wide && (wide === 'form' ? css.form : css.wide),
        cover && css.cover,
      )}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className={css.head}>
        <h2 className={css.title} id={id}>
          {title}
        </h2>
      </div>
      {onSubmit ? (
        <form
          noValidate
          style={{ display: 'contents' }}
          onSubmit={(event) => {
            event.preventDefault();
            onSubmit(event);
          }}
        >
          {inner}
        </form>
      ) : (
        inner
      )}
      {onClose && (
        <IconButton label="Close" kind="quiet" className={css.close} onClick={onClose}>
          <Icon of={IconX} />
        </IconButton>
      )}
    </dialog>
  );
}
