import { LinkTabs, PageBar, PageTitle } from '@onward/ui';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { PageLink } from '../../shared/links.tsx';

/** Title and tabs of the library. */
export function GuidesFrame({ actions, children }: { actions?: ReactNode; children: ReactNode }) {
  return (
    <>
      <PageBar actions={actions}>
        <PageTitle>Guides</PageTitle>
      </PageBar>
      <LinkTabs label="Parts of the library">
        <PageLink to={paths.guides} activeOptions={{ exact: true, includeSearch: false }}>
          Library
        </PageLink>
        <PageLink to={paths.guideFigures}>Figures side by side</PageLink>
        <PageLink to={paths.guideFacts}>Dates and rules</PageLink>
      </LinkTabs>
      {children}
    </>
  );
}
