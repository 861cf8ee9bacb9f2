import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import css from './states.module.css';

interface Message {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  /** Inside a region that already has its margins. */
  inset?: boolean;
  /** Heading level where the message is the whole page (1) or a section (2). */
  level?: 1 | 2;
}

function Title({ level, children }: Pick<Message, 'level' | 'children'>) {
  const Tag = level ? (`h${level}` as const) : 'p';
  return (
    <Tag
      className={css.title}
      tabIndex={level === 1 ? -1 : undefined}
      data-page-title={level === 1 ? '' : undefined}
    >
      {children}
    </Tag>
  );
}

/** Nothing here yet: what will be here, why it helps, one action. */
export function Empty({ title, children, action, inset, level }: Message) {
  return (
    <div className={cx(css.state, inset && css.inset)}>
      <Title level={level}>{title}</Title>
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
  level,
}: Message & { reference?: string }) {
  return (
    <div className={cx(css.state, inset && css.inset)} role="alert">
      <Title level={level}>{title}</Title>
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
  level,
}: Partial<Message>) {
  return (
    <Empty title={title} action={action} inset={inset} level={level}>
      {children}
    </Empty>
  );
}
