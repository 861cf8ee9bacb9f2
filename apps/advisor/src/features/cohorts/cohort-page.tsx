import { Button, Empty, LedgerTable, PageBar, PageTitle } from '@onward/ui';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { paths } from '../../app/paths.ts';
import { counted } from '../../shared/format.ts';
import { PageButton } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';
import { useVirtualRows } from '../../shared/use-virtual-rows.ts';
import { CohortLinksDialog } from './cohort-links-dialog.tsx';
import type { Member } from './cohorts.graphql.ts';
import { cohortOf } from './cohorts.queries.ts';
import { LeaveDialog } from './leave-dialog.tsx';
import { memberColumns } from './member-columns.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import css from './cohorts.module.css';

type Open =
  | { readonly what: 'leave' | 'remove'; readonly member: Member }
  | { readonly what: 'links' };

/** One cohort: who is in it, how each stands, who left and why. */
export function CohortPage({ id, zone }: { id: string; zone: string }) {
  const query = useSuspenseInfiniteQuery(cohortOf(id));
  const cohort = query.data.pages[0]?.cohortPage;
  const members = query.data.pages.flatMap((page) => page.cohortMembers.nodes);
  const mayChange = useCan('cohort.change');
  const mayInvite = useCan('people.invite');
  const [open, setOpen] = useState<Open | null>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualRows(members, scroller);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && drawn.lastIndex > members.length - 40)
      void fetchNextPage();
  }, [drawn.lastIndex, members.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (!cohort) return null;
  return (
    <>
      <PageBar
        actions={
          <>
            {mayInvite && (
              <Button onClick={() => setOpen({ what: 'links' })}>Invitation links</Button>
            )}
            {mayChange && <PageButton to={paths.imports}>Import a list</PageButton>}
          </>
        }
      >
        <PageTitle
          meta={`${counted(cohort.members, 'person', 'people')} · Match ${cohort.matchYear}`}
        >
          {cohort.name}
        </PageTitle>
      </PageBar>
      {members.length === 0 ? (
        <Empty title="Nobody is in this cohort yet">
          Importing a list for it brings people in. Advisors see those whose cases are theirs.
        </Empty>
      ) : (
        <div ref={scroller} className={css.scroller}>
          <LedgerTable
            caption={`Members of ${cohort.name}`}
            columns={memberColumns(zone, mayChange ? setOpen : null)}
            rowKey={(member) => member.id}
            rows={drawn.rows}
            window={drawn.window}
            sticky
          />
        </div>
      )}
      {open?.what === 'leave' && <LeaveDialog member={open.member} onClose={() => setOpen(null)} />}
      {open?.what === 'remove' && (
        <RemoveDialog member={open.member} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'links' && (
        <CohortLinksDialog id={id} name={cohort.name} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
