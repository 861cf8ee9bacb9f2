import { BrandMark, OfflineBar, SkipLink } from '@onward/ui';
import type { ReactNode } from 'react';
import css from './public-frame.module.css';

/** The frame of the public pages: the mark, one column, nothing else to decide. */
export function PublicFrame({ children, foot }: { children: ReactNode; foot?: ReactNode }) {
  return (
    <div className={css.frame}>
      <SkipLink />
      <header className={css.bar}>
        <BrandMark />
      </header>
      <OfflineBar words="You’re offline. This page needs a connection." />
      <main id="main" tabIndex={-1} className={css.main}>
        {children}
      </main>
      {foot != null && <footer className={css.foot}>{foot}</footer>}
    </div>
  );
}
