import { type ReactNode, useId } from 'react';
import { cx } from '../class-names.ts';
import css from './text.module.css';

/** A titled part of a page. `ruled` closes it with a hairline, as in the columns of a staff page. */
export function Section({
  title,
  aside,
  children,
  level = 2,
  ruled = false,
}: {
  title: ReactNode;
  /** A count or one action at the end of the title line. */
  aside?: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
  ruled?: boolean;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={cx(css.section, ruled && css.ruled)} aria-labelledby={id}>
      <div className={css.head}>
        <Heading className={css.title} id={id}>
          {title}
        </Heading>
        {aside != null && <span className={css.aside}>{aside}</span>}
      </div>
      {children}
    </section>
  );
}
