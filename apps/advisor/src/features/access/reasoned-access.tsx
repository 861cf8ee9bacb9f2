import {
  Button,
  Empty,
  FormProblem,
  LedgerTable,
  Status,
  WordAction,
  type LedgerColumn,
} from '@onward/ui';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { instantInWords } from '../../shared/format.ts';
import { explain } from '../../shared/refusal-text.ts';
import { useSession } from '../../shared/session.queries.ts';
import type { AccessGrant } from './access.graphql.ts';
import { grantsQuery, useSeeGrant } from './access.queries.ts';

function columns(zone: string, see: (id: string) => void): LedgerColumn<AccessGrant>[] {
  return [
    { key: 'who', head: 'Who', width: '10rem', look: 'who', cell: (g) => g.personName },
    { key: 'whose', head: 'Whose record', width: '11rem', cell: (g) => g.studentName },
    { key: 'reason', head: 'The reason given', cell: (g) => g.reason },
    {
      key: 'when',
      head: 'Opened',
      width: '14rem',
      look: 'quiet number',
      cell: (g) => instantInWords(g.grantedAt, zone),
    },
    {
      key: 'seen',
      head: 'Review',
      width: '12rem',
      cell: (g) =>
        g.seenAt ? (
          <Status kind="done">Seen by {g.seenByName ?? 'a dean'}</Status>
        ) : (
          <WordAction onClick={() => see(g.id)}>Mark as seen</WordAction>
        ),
    },
  ];
}

/** Records that staff without an assignment opened, each with the reason they gave, for a dean to look over. */
export function ReasonedAccess() {
  const zone = useSession().institution.timeZone;
  const grants = useSuspenseInfiniteQuery(grantsQuery);
  const see = useSeeGrant();
  const rows = grants.data.pages.flatMap((page) => page.nodes);
  if (rows.length === 0) {
    return (
      <Empty inset title="Nobody opened a record without an assignment">
        When advisors open the record of somebody they are not assigned to, they say why, and it
        stands here for you.
      </Empty>
    );
  }
  return (
    <>
      <FormProblem>{see.error ? explain(see.error) : null}</FormProblem>
      <LedgerTable
        caption="Reasoned accesses, newest first"
        columns={columns(zone, (id) => see.mutate(id))}
        rowKey={(grant) => grant.id}
        rows={rows}
        inset
        wrap
      />
      {grants.hasNextPage && (
        <Button onClick={() => void grants.fetchNextPage()}>Show older</Button>
      )}
    </>
  );
}
