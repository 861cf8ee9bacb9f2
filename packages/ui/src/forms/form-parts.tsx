import { type ReactNode, useEffect, useRef } from 'react';
import { shown } from './field.tsx';
import css from './forms.module.css';

/** Fields one under the other. */
export function FieldStack({ children }: { children: ReactNode }) {
  return <div className={css.stack}>{children}</div>;
}

/** The buttons at a form's end, the main one first. */
export function FormActions({ children }: { children: ReactNode }) {
  return <div className={css.actions}>{children}</div>;
}

/** What keeps the whole form from being kept, in one sentence; takes the focus when it appears. */
export function FormProblem({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const present = shown(children);
  useEffect(() => {
    if (present) box.current?.focus();
  }, [present, children]);
  if (!present) return null;
  return (
    <div className={css.problem} role="alert" tabIndex={-1} ref={box}>
      {children}
    </div>
  );
}
