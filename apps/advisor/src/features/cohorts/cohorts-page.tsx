import {
  Button,
  Empty,
  LedgerTable,
  PageBar,
  PageTitle,
  Status,
  type LedgerColumn,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { PageButton, PageLink } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';
import { cohortTypeWords } from './cohort-words.ts';
import type { Cohort } from './cohorts.graphql.ts';
import { cohortsQuery } from './cohorts.queries.ts';
import { OpenCohortDialog } from './open-cohort-dialog.tsx';

const columns: readonly LedgerColumn<Cohort>[] = [
  {
    key: 'name',
    head: 'Cohort',
    look: 'who',
    cell: (c) => (
      <PageLink to={paths.cohort} params={{ cohortId: c.id }}>
        {c.name}
      </PageLink>
    ),
  },
  { key: 'type', head: 'Reason', width: '11rem', cell: (c) => cohortTypeWords[c.type] },
  { key: 'year', head: 'Match', width: '5rem', look: 'quiet number', cell: (c) => c.matchYear },
  { key: 'members', head: 'People', width: '5rem', look: 'end number', cell: (c) => c.members },
  { key: 'open', head: 'Open cases', width: '7rem', look: 'end number', cell: (c) => c.openCases },
  {
    key: 'portal',
    head: 'Portal opened',
    width: '8rem',
    look: 'end number',
    cell: (c) => `${c.portalOpened} of ${c.members}`,
  },
  {
    key: 'advisor',
    head: '',
    width: '12rem',
    cell: (c) =>
      c.withoutAdvisor > 0 ? (
        <Status kind="needs">{c.withoutAdvisor} without an advisor</Status>
      ) : (
        <span />
      ),
  },
];

/** Cohorts: the people who did not match, Match by Match. */
export function CohortsPage() {
  const { data } = useSuspenseQuery(cohortsQuery);
  const mayChange = useCan('cohort.change');
  const [opening, setOpening] = useState(false);
  return (
    <>
      <PageBar
        actions={
          mayChange && (
            <>
              <Button onClick={() => setOpening(true)}>Open a cohort</Button>
              <PageButton to={paths.imports}>Import a list</PageButton>
            </>
          )
        }
      >
        <PageTitle meta={`${data.length}`}>Cohorts</PageTitle>
      </PageBar>
      {data.length === 0 ? (
        <Empty title="No cohort yet">
          A cohort is the people who did not match in one year. Importing a list opens one.
        </Empty>
      ) : (
        <LedgerTable caption="Cohorts" columns={columns} rowKey={(c) => c.id} rows={data} />
      )}
      {opening && <OpenCohortDialog onClose={() => setOpening(false)} />}
    </>
  );
}
