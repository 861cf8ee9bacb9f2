import { Children, type ReactNode } from 'react';
import css from './navigation.module.css';

/** Where this page hangs: put links inside, outermost first. */
export function Breadcrumbs({ children }: { children: ReactNode }) {
  return (
    <nav aria-label="Path" className={css.crumbs}>
      <ol>
        {Children.map(children, (link) => (
          <li>{link}</li>
        ))}
      </ol>
    </nav>
  );
}
