import type { ReactNode } from 'react';
import { cx } from '../class-names.ts';
import css from './text.module.css';

/** A person's name, always in the serif. `page` 26/32, `panel` 22/28, `inline` at the size of the text around it. */
export function PersonName({
  children,
  size = 'page',
  level,
}: {
  children: ReactNode;
  size?: 'page' | 'panel' | 'inline';
  /** Heading level; without it the name is not a heading. */
  level?: 1 | 2 | 3;
}) {
  const Tag = level ? (`h${level}` as const) : 'span';
  return (
    <Tag className={cx(size !== 'inline' && css.name, size !== 'page' && css[size])}>
      {children}
    </Tag>
  );
}
