import type { Instant } from '@onward/core/shared';
import {
  Empty,
  LedgerTable,
  Meta,
  PageBar,
  PageTitle,
  Section,
  Region,
  type LedgerColumn,
} from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { counted, happened } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import type { ImportLine } from './imports.graphql.ts';
import { stateWords } from './import-words.ts';
import { importsQuery } from './imports.queries.ts';
import { UploadBox } from './upload-box.tsx';

const columnsOf = (zone: string): LedgerColumn<ImportLine>[] => [
  {
    key: 'file',
    head: 'List',
    look: 'who',
    cell: (list) => (
      <PageLink to={paths.import} params={{ importId: list.id }}>
        {list.fileName}
      </PageLink>
    ),
  },
  { key: 'cohort', head: 'Cohort', width: '13rem', cell: (list) => list.cohortName },
  { key: 'state', head: 'Stands at', width: '12rem', cell: (list) => stateWords[list.state] },
  {
    key: 'new',
    head: 'New',
    width: '4rem',
    look: 'end number',
    cell: (list) => list.counts.new || null,
  },
  {
    key: 'changed',
    head: 'Changed',
    width: '5rem',
    look: 'end number',
    cell: (list) => list.counts.changed || null,
  },
  {
    key: 'out',
    head: 'Not taken in',
    width: '6.5rem',
    look: 'end number',
    cell: (list) => list.counts.conflict + list.counts.refused || null,
  },
  { key: 'by', head: 'By', width: '10rem', look: 'quiet', cell: (list) => list.createdByName },
  {
    key: 'when',
    head: 'Uploaded',
    width: '11rem',
    look: 'quiet number',
    cell: (list) => happened(list.createdAt as Instant, zone),
  },
];

/** Lists that came as files; a new one begins here. */
export function ImportsPage({
  zone,
  onUploaded,
}: {
  zone: string;
  onUploaded: (id: string) => void;
}) {
  const { data } = useSuspenseQuery(importsQuery);
  return (
    <>
      <PageBar>
        <PageTitle>Import a list</PageTitle>
      </PageBar>
      <Region label="New list">
        <Section title="Upload a file">
          <UploadBox onUploaded={onUploaded} />
          <Meta>
            Begin with the template: <a href="/imports/template.csv">CSV</a> or{' '}
            <a href="/imports/template.xlsx">XLSX</a>. Exports from ERAS and NRMP are recognised by
            their headings. Nothing is written before you have seen what each row would do.
          </Meta>
        </Section>
      </Region>
      {data.length === 0 ? (
        <Empty title="No list yet">What you upload is listed here, with what came of it.</Empty>
      ) : (
        <LedgerTable
          caption={`${counted(data.length, 'list')}, newest first`}
          columns={columnsOf(zone)}
          rowKey={(list) => list.id}
          rows={data}
        />
      )}
    </>
  );
}
