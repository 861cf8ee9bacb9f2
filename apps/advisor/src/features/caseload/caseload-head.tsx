import { Kbd, Meta, PageBar, PageTitle, PanelTabs, TabCount, VisuallyHidden } from '@onward/ui';
import { useEffect, useState, type Ref } from 'react';
import { todayInWords } from '../../shared/now.ts';
import type { CaseloadAddress } from './caseload-address.ts';
import css from './caseload.module.css';
import type { CaseloadPart } from './caseload.queries.ts';

/** Title, search and tabs of the caseload. */
export function CaseloadHead({
  address,
  counts,
  searchRef,
  onChange,
}: {
  address: CaseloadAddress;
  counts: CaseloadPart['counts'];
  searchRef: Ref<HTMLInputElement>;
  onChange: (change: Partial<CaseloadAddress>) => void;
}) {
  const tab = (value: CaseloadAddress['tab'], label: string, count?: number) => ({
    value,
    label: (
      <>
        {label}
        {count !== undefined && <TabCount>{count}</TabCount>}
      </>
    ),
  });
  return (
    <>
      <PageBar
        actions={
          <SearchBox
            key={address.q === '' ? 'empty' : 'set'}
            value={address.q}
            searchRef={searchRef}
            onSearch={(q) => onChange({ q })}
          />
        }
      >
        <PageTitle meta={<Meta>{todayInWords()}</Meta>}>Caseload</PageTitle>
      </PageBar>
      <PanelTabs
        label="Whose students"
        panelId="caseload-list"
        value={address.tab}
        onChange={(value) => onChange({ tab: value })}
        options={[
          tab('mine', 'My students', counts?.mine),
          tab('quiet', 'Not spoken to in 7 days', counts?.quiet),
          tab('office', 'Office, all', counts?.office),
          tab('closed', 'Closed'),
        ]}
      />
    </>
  );
}

/** Searches by the beginning of a name, a moment after typing stops. */
function SearchBox({
  value,
  searchRef,
  onSearch,
}: {
  value: string;
  searchRef: Ref<HTMLInputElement>;
  onSearch: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => {
    if (text === value) return undefined;
    const later = setTimeout(() => onSearch(text), 250);
    return () => clearTimeout(later);
  }, [text, value, onSearch]);
  return (
    <label className={css.searchBox}>
      <VisuallyHidden>Find a student by name</VisuallyHidden>
      <input
        ref={searchRef}
        type="search"
        placeholder="Find a student"
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Kbd>/</Kbd>
    </label>
  );
}
