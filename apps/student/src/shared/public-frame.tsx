import { BrandMark, OfflineBar, PageTitle, SkipLink } from '@onward/ui';
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

/** The page's title and one sentence under it. */
export function PublicTitle({ children, lead }: { children: ReactNode; lead: ReactNode }) {
  return (
    <div className={css.title}>
      <PageTitle>{children}</PageTitle>
      <p>{lead}</p>
    </div>
  );
}

/** A further part of a public page, below a hairline. */
export function PublicPart({ children }: { children: ReactNode }) {
  return <div className={css.ruled}>{children}</div>;
}
