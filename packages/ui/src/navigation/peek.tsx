import { type ReactNode, useEffect } from 'react';
import css from './navigation.module.css';

/** A 420-px look at one row without leaving the list: children are Sections, keys stand in the foot; Escape closes. */
export function Peek({
  label,
  top,
  foot,
  children,
  onClose,
}: {
  label: string;
  top?: ReactNode;
  foot?: ReactNode;
  children: ReactNode;
  onClose: () => void;
}) {
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !document.querySelector('dialog[open]')) onClose();
    };
    addEventListener('keydown', close);
    return () => removeEventListener('keydown', close);
  }, [onClose]);
  return (
    <aside className={css.peek} aria-label={label}>
      {top != null && <div className={css.peekTop}>{top}</div>}
      <div className={css.peekBody} tabIndex={0} role="group" aria-label={label}>
        {children}
      </div>
      {foot != null && <div className={css.peekFoot}>{foot}</div>}
    </aside>
  );
}
