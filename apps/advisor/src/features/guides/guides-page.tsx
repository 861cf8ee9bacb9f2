import { Button, Empty, LedgerTable, Region, Status, type LedgerColumn } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { paths } from '../../app/paths.ts';
import { counted } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';
import { versionWords } from './guide-words.ts';
import { GuidesFrame } from './guides-frame.tsx';
import type { Pack } from './guides.graphql.ts';
import { packsQuery } from './guides.queries.ts';
import { LibrarySearch } from './library-search.tsx';
import { OwnGuideDialog } from './own-guide-dialog.tsx';
import { OwnHeadDialog } from './own-head-dialog.tsx';
import css from './guides.module.css';

const entriesIn = (pack: Pack) => pack.counts.reduce((sum, { count }) => sum + count, 0);

const columns: readonly LedgerColumn<Pack>[] = [
  {
    key: 'title',
    head: 'Guide',
    width: '16rem',
    look: 'who',
    cell: (pack) => (
      <PageLink to={paths.guide} params={{ code: pack.code }}>
        {pack.title}
      </PageLink>
    ),
  },
  { key: 'covers', head: 'For', cell: (pack) => pack.covers },
  { key: 'version', head: 'In use', width: '17rem', look: 'quiet', cell: versionWords },
  {
    key: 'entries',
    head: 'Entries',
    width: '5rem',
    look: 'end number',
    cell: entriesIn,
  },
  {
    key: 'newer',
    head: '',
    width: '11rem',
    cell: (pack) =>
      pack.newerOurs ? <Status kind="needs">Newer version to look at</Status> : <span />,
  },
];

/** The library: every guide, and a search through all of them. */
export function GuidesPage({
  words,
  kind,
  onSearch,
}: {
  words: string;
  kind: string;
  onSearch: (address: { q: string; kind: string }) => void;
}) {
  const { data } = useSuspenseQuery(packsQuery);
  const mayChange = useCan('pack.change');
  const [adding, setAdding] = useState<'form' | 'file' | null>(null);
  return (
    <GuidesFrame
      actions={mayChange && <Button onClick={() => setAdding('form')}>Add your own guide…</Button>}
    >
      <Region label="Library">
        <LibrarySearch words={words} kind={kind} onSearch={onSearch} />
      </Region>
      {words === '' && kind === '' && (
        <>
          {data.length === 0 ? (
            <Empty title="No guide yet">The guides arrive with the next start of the server.</Empty>
          ) : (
            <LedgerTable
              caption="Guides"
              columns={columns}
              rowKey={(pack) => pack.code}
              rows={data}
              wrap
            />
          )}
          <p className={css.after}>
            {counted(
              data.reduce((sum, pack) => sum + entriesIn(pack), 0),
              'entry',
              'entries',
            )}{' '}
            in all. Each says which guide it is from. Figures of several guides stand side by side
            and are never averaged.
          </p>
        </>
      )}
      {adding === 'form' && (
        <OwnHeadDialog onFile={() => setAdding('file')} onClose={() => setAdding(null)} />
      )}
      {adding === 'file' && <OwnGuideDialog onClose={() => setAdding(null)} />}
    </GuidesFrame>
  );
}
