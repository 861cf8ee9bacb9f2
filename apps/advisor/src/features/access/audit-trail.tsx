import { Button, Empty, LedgerTable, Loading, Segment, type LedgerColumn } from '@onward/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { instantInWords } from '../../shared/format.ts';
import { useSession } from '../../shared/session.queries.ts';
import { actionInWords } from './action-words.ts';
import type { AuditEvent } from './access.graphql.ts';
import { auditQuery, type AuditKind } from './access.queries.ts';

const kinds: { value: AuditKind; label: string }[] = [
  { value: 'all', label: 'Everything' },
  { value: 'done', label: 'Changed' },
  { value: 'read', label: 'Looked at' },
  { value: 'denied', label: 'Refused' },
];

const columns = (zone: string): LedgerColumn<AuditEvent>[] => [
  {
    key: 'at',
    head: 'When',
    width: '14rem',
    look: 'quiet number',
    cell: (e) => instantInWords(e.at, zone),
  },
  {
    key: 'who',
    head: 'Who',
    width: '11rem',
    look: 'who',
    cell: (e) => e.actorName ?? 'Onward itself',
  },
  { key: 'what', head: 'What', cell: (e) => actionInWords(e.action, e.kind) },
  { key: 'whom', head: 'About', width: '12rem', cell: (e) => e.studentName },
];

/** What was done, looked at and refused here, newest first. It can be added to, never changed. */
export function AuditTrail() {
  const zone = useSession().institution.timeZone;
  const [kind, setKind] = useState<AuditKind>('all');
  const trail = useInfiniteQuery(auditQuery(kind));
  const rows = trail.data?.pages.flatMap((page) => page.nodes) ?? [];
  return (
    <>
      <Segment label="Show" options={kinds} value={kind} onChange={setKind} />
      {trail.isPending && <Loading what="the audit trail" lines={6} />}
      {!trail.isPending && rows.length === 0 && (
        <Empty inset title="Nothing of this kind yet">
          What happens here is written down by itself.
        </Empty>
      )}
      {rows.length > 0 && (
        <LedgerTable
          caption="Audit trail, newest first"
          columns={columns(zone)}
          rowKey={(event) => event.id}
          rows={rows}
          inset
        />
      )}
      {trail.hasNextPage && <Button onClick={() => void trail.fetchNextPage()}>Show older</Button>}
    </>
  );
}
