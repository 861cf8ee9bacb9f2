import { Button, MenuButton } from '@onward/ui';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { kindWords } from './guide-words.ts';
import type { Pack, PackEntry } from './guides.graphql.ts';
import { OwnEntryDialog } from './own-entry-dialog.tsx';
import { ownFormsQuery } from './own-guides.queries.ts';
import { OwnHeadDialog } from './own-head-dialog.tsx';

/** What a dean does with the institution's own guide as a whole: its name and audience, and another entry. */
export function OwnGuideActions({ pack }: { pack: Pack }) {
  const { data: forms = [] } = useQuery(ownFormsQuery);
  const [adding, setAdding] = useState<PackEntry['kind'] | null>(null);
  const [naming, setNaming] = useState(false);
  return (
    <>
      <Button onClick={() => setNaming(true)}>Name and audience…</Button>
      <MenuButton
        label="Add an entry…"
        kind="main"
        entries={forms.map(({ kind }) => ({
          key: kind,
          label: kindWords[kind].one,
          onSelect: () => setAdding(kind),
        }))}
      />
      {naming && <OwnHeadDialog pack={pack} onClose={() => setNaming(false)} />}
      {adding && <OwnEntryDialog pack={pack} kind={adding} onClose={() => setAdding(null)} />}
    </>
  );
}
