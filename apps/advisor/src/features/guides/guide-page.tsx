import { Breadcrumbs, Empty, LinkTabs, Notice, PageBar, PageTitle, Region } from '@onward/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { paths } from '../../app/paths.ts';
import { counted } from '../../shared/format.ts';
import { ActionLink, PageLink } from '../../shared/links.tsx';
import { useCan } from '../../shared/use-can.ts';
import { audienceWords } from './audience.ts';
import { ChangeableEntry } from './changeable-entry.tsx';
import { kindOrder, kindWords, versionWords } from './guide-words.ts';
import type { Pack, PackEntry, PackPage } from './guides.graphql.ts';
import { packOf } from './guides.queries.ts';
import { EntryFilter } from './library-search.tsx';
import { OwnGuideActions } from './own-guide-actions.tsx';
import css from './guides.module.css';

/** Head and tabs of one guide. */
export function GuideTop({
  pack,
  actions,
  onVersions = false,
  children,
}: {
  pack: Pack;
  actions?: ReactNode;
  /** On the page that shows what differs: no need to point there. */
  onVersions?: boolean;
  children: ReactNode;
}) {
  const params = { code: pack.code };
  return (
    <>
      <div className={css.crumbs}>
        <Breadcrumbs>
          <PageLink to={paths.guides}>Guides</PageLink>
          <span aria-current="page">{pack.title}</span>
        </Breadcrumbs>
      </div>
      <PageBar actions={actions}>
        <PageTitle meta={versionWords(pack)}>{pack.title}</PageTitle>
      </PageBar>
      <LinkTabs label="Parts of this guide">
        <PageLink
          to={paths.guide}
          params={params}
          activeOptions={{ exact: true, includeSearch: false }}
        >
          Entries
        </PageLink>
        <PageLink to={paths.guideVersions} params={params}>
          Versions and changes
        </PageLink>
      </LinkTabs>
      {pack.newerOurs && !onVersions && (
        <Notice kind="needs">
          We have written a newer version ({pack.newerOurs}). Nothing changes until a dean adopts
          it.{' '}
          <ActionLink to={paths.guideVersions} params={params}>
            See what differs
          </ActionLink>
        </Notice>
      )}
      {children}
    </>
  );
}

export interface EntriesAddress {
  readonly q: string;
  readonly kind: string;
  readonly entry: string;
}

/** One guide: every entry by kind, searchable; a dean changes one from here. */
export function GuidePage({
  code,
  address,
  onSearch,
}: {
  code: string;
  address: EntriesAddress;
  onSearch: (address: { q: string; kind: string }) => void;
}) {
  const { data } = useSuspenseQuery(packOf(code));
  const shown = data.entries.filter((entry) => matches(entry, address));
  const { pack } = data;
  const mayChange = useCan('pack.change');
  return (
    <GuideTop pack={pack} actions={inForms(pack) && mayChange && <OwnGuideActions pack={pack} />}>
      <Region label="Entries">
        <p className={css.covers}>{pack.covers}</p>
        {pack.own && <p className={css.covers}>Applies to: {audienceWords(pack.audience)}.</p>}
        {address.entry ? (
          <ActionLink to={paths.guide} params={{ code }}>
            Show every entry of this guide
          </ActionLink>
        ) : (
          <EntryFilter key={code} words={address.q} kind={address.kind} onSearch={onSearch} />
        )}
        <p className={css.found} role="status">
          {counted(shown.length, 'entry', 'entries')}
        </p>
        {data.entries.length === 0 && (
          <Empty inset title="Nothing in it yet">
            Add its first entry: a question for debriefs, a figure, a list.
          </Empty>
        )}
        {data.entries.length > 0 && shown.length === 0 && (
          <Empty inset title="No entry holds all of these words">
            Take one away, or show everything.
          </Empty>
        )}
        {kindOrder.map((kind) => (
          <Kind key={kind} page={data} entries={shown.filter((entry) => entry.kind === kind)} />
        ))}
      </Region>
    </GuideTop>
  );
}

/** Figures for scores are kept under “Figures side by side”, in a form of their own. */
const inForms = ({ own, code }: Pack) => own && !code.startsWith('own_scores_');

function matches(entry: PackEntry, { q, kind, entry: code }: EntriesAddress): boolean {
  if (code) return entry.code === code;
  if (kind && entry.kind !== kind) return false;
  const text = [entry.item, ...entry.fields.map(({ value }) => value)].join(' ').toLowerCase();
  return q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function Kind({ page, entries }: { page: PackPage; entries: readonly PackEntry[] }) {
  const [first] = entries;
  if (!first) return null;
  return (
    <section className={css.kind} aria-label={kindWords[first.kind].many}>
      <h2 className={css.kindTitle}>
        {kindWords[first.kind].many} <span>{entries.length}</span>
      </h2>
      {entries.map((entry) => (
        <ChangeableEntry key={entry.code} page={page} entry={entry} />
      ))}
    </section>
  );
}
