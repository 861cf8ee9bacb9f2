import { type ReactNode, useEffect, useRef } from 'react';
import { cx } from '../class-names.ts';
import css from './overlay.module.css';

/** Navigation that slides over the page on small screens; a press outside or Escape closes it. */
export function Drawer({
  open,
  onClose,
  label,
  children,
}: {
  open: boolean;
  onClose: () => void;
  label: string;
  children: ReactNode;
}) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    const outside = (event: MouseEvent) => {
      if (event.target === dialog) onClose();
    };
    dialog?.addEventListener('click', outside);
    return () => {
      dialog?.removeEventListener('click', outside);
      dialog?.close();
    };
  }, [open, onClose]);
  if (!open) return null;
  return (
    <dialog
      ref={element}
      className={cx(css.dialog, css.drawer)}
      aria-label={label}
      onCancel={onClose}
    >
      {children}
    </dialog>
  );
}
