import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import css from './states.module.css';

interface Message {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Inside a region that already has its margins. */
  inset?: boolean;
}

/** Nothing here yet: what will be here, why it helps, one action. */
export function Empty({ title, children, action, inset }: Message) {
  return (
    <div className={cx(css.state, inset && css.inset)}>
      <p className={css.title}>{title}</p>
      {children != null && <div className={css.text}>{children}</div>}
      {action != null && <div className={css.action}>{action}</div>}
    </div>
  );
}

/** Something went wrong: what happened, what is safe, what to do, and a reference to quote. */
export function ErrorState({
  title,
  children,
  action,
  reference,
  inset,
}: Message & { reference?: string }) {
  return (
    <div className={cx(css.state, inset && css.inset)} role="alert">
      <p className={css.title}>{title}</p>
      {children != null && <div className={css.text}>{children}</div>}
      {action != null && <div className={css.action}>{action}</div>}
      {reference && <p className={css.reference}>Reference {reference}</p>}
    </div>
  );
}

/** Not readable and not there look the same, on purpose. `action` is where staff may ask for access. */
export function NoAccess({
  title = 'This record isn’t available to you',
  children = 'It may not exist, or it belongs to somebody else’s work.',
  action,
  inset,
}: Partial<Message>) {
  return (
    <Empty title={title} action={action} inset={inset}>
      {children}
    </Empty>
  );
}
