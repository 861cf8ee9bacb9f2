import { Empty, Loading, Select, TextField } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { counted } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { EntryView } from './entry-view.tsx';
import { kindOrder, kindWords } from './guide-words.ts';
import type { PackEntry } from './guides.graphql.ts';
import { hitsOf } from './guides.queries.ts';
import css from './guides.module.css';

const kindOptions = [
  { value: '', label: 'Everything' },
  ...kindOrder.map((kind) => ({ value: kind, label: kindWords[kind].many })),
];

/** The fields that narrow a list of entries; what is typed goes to the address. */
export function EntryFilter({
  words,
  kind,
  onSearch,
}: {
  words: string;
  kind: string;
  onSearch: (address: { q: string; kind: string }) => void;
}) {
  const [typed, setTyped] = useState(words);
  return (
    <search className={css.filter}>
      <TextField
        label="Search"
        type="search"
        value={typed}
        hint="Words, or an item such as DR-18."
        onChange={(event) => {
          setTyped(event.target.value);
          onSearch({ q: event.target.value, kind });
        }}
      />
      <Select
        label="Show"
        value={kind}
        options={kindOptions}
        onChange={(event) => onSearch({ q: typed, kind: event.target.value })}
      />
    </search>
  );
}

/** Searches every guide at once; each hit is readable where it stands. */
export function LibrarySearch(props: {
  words: string;
  kind: string;
  onSearch: (address: { q: string; kind: string }) => void;
}) {
  const { words, kind } = props;
  const asked = useDeferredValue(words.trim());
  const wanted = asked !== '' || kind !== '';
  const query = useQuery({
    ...hitsOf({ words: asked, kind: (kind || null) as PackEntry['kind'] | null }),
    enabled: wanted,
    placeholderData: (before) => before,
  });
  return (
    <>
      <EntryFilter {...props} />
      {wanted && query.error && (
        <Empty inset title="The search did not work">
          {explain(query.error)}
        </Empty>
      )}
      {wanted && query.isPending && <Loading what="the entries" lines={6} />}
      {wanted && query.data && (
        <>
          <p className={css.found} role="status">
            {query.data.length === 60
              ? 'The first 60 entries. Add a word to find fewer.'
              : counted(query.data.length, 'entry', 'entries')}
          </p>
          {query.data.map(({ pack, packTitle, entry }) => (
            <EntryView
              key={`${pack} ${entry.code}`}
              pack={pack}
              packTitle={packTitle}
              entry={entry}
              linked
            />
          ))}
        </>
      )}
    </>
  );
}
