import { LedgerTable, Loading, Meta, type LedgerColumn } from '@onward/ui';
import { useQuery } from '@tanstack/react-query';
import { paths } from '../../app/paths.ts';
import { PageLink } from '../../shared/links.tsx';
import { explain } from '../../shared/refusal-text.ts';
import type { PackDifference } from './guides.graphql.ts';
import { differencesOf } from './guides.queries.ts';

interface Ref {
  readonly number?: number;
  readonly ours?: number;
}

const asRef = ({ number, ours }: Ref) => ({ number: number ?? null, ours: ours ?? null });

/** What one version says differently from another, field by field. */
export function Differences({
  code,
  from,
  to,
  none = 'Nothing differs.',
}: {
  code: string;
  from: Ref;
  to: Ref;
  none?: string;
}) {
  const query = useQuery(differencesOf({ code, from: asRef(from), to: asRef(to) }));
  if (query.error) return <p>{explain(query.error)}</p>;
  if (!query.data) return <Loading what="the differences" lines={3} />;
  return <DifferenceTable code={code} rows={query.data} none={none} />;
}

/** Differences, field by field; an empty side says that the field is not there. */
export function DifferenceTable({
  code,
  rows,
  none,
}: {
  code: string;
  rows: readonly PackDifference[];
  none: string;
}) {
  if (rows.length === 0) return <p>{none}</p>;
  return (
    <LedgerTable
      caption="Differences"
      columns={columns(code)}
      rowKey={(one) => `${one.entry} ${one.field}`}
      rows={[...rows]}
      wrap
      inset
    />
  );
}

function columns(code: string): readonly LedgerColumn<PackDifference>[] {
  return [
    {
      key: 'entry',
      head: 'Entry',
      width: '14rem',
      cell: (one) => (
        <>
          <PageLink to={paths.guide} params={{ code }} search={{ entry: one.entry }}>
            {one.title}
          </PageLink>
          <br />
          <Meta>{one.label}</Meta>
        </>
      ),
    },
    { key: 'from', head: 'Before', cell: (one) => one.from },
    { key: 'to', head: 'After', cell: (one) => one.to },
  ];
}
