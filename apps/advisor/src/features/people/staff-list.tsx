import type { Instant } from '@onward/core/shared';
import { Empty, LedgerTable, Status, type LedgerColumn } from '@onward/ui';
import { happened, instantDay } from '../../shared/format.ts';
import type { StaffMember } from './people.graphql.ts';
import { NameAndAddress } from './name-and-address.tsx';
import { PersonMenu, type PersonAct } from './person-menu.tsx';
import css from './people.module.css';

function standing(person: StaffMember, zone: string) {
  if (person.status !== 'active') return <Status kind="off">No access</Status>;
  if (person.lastSeenAt) return `Here ${happened(person.lastSeenAt as Instant, zone)}`;
  if (person.linkExpiresAt)
    return `Invited, link works until ${instantDay(person.linkExpiresAt as Instant, zone)}`;
  return 'Not invited yet';
}

/** Deans and advisors by name, those without access last. */
export function StaffList({
  staff,
  zone,
  onAct,
}: {
  staff: readonly StaffMember[];
  zone: string;
  onAct: (act: PersonAct) => void;
}) {
  const columns: LedgerColumn<StaffMember>[] = [
    {
      key: 'name',
      head: 'Name',
      look: 'who',
      cell: (p) => <NameAndAddress name={p.fullName} address={p.schoolEmail} title={p.title} />,
    },
    {
      key: 'role',
      head: 'Role',
      width: '5rem',
      cell: (p) => (p.role === 'dean' ? 'Dean' : 'Advisor'),
    },
    {
      key: 'cases',
      head: 'Open cases',
      width: '6rem',
      look: 'end number',
      cell: (p) => p.openCases,
    },
    { key: 'standing', head: 'Access', width: '14rem', cell: (p) => standing(p, zone) },
    {
      key: 'act',
      head: '',
      width: '21rem',
      cell: (p) => <PersonMenu person={p} onAct={onAct} />,
    },
  ];
  if (staff.length === 0) return <Empty title="Nobody works here yet">Add an advisor.</Empty>;
  return (
    <div className={css.twoLines}>
      <LedgerTable caption="Staff" columns={columns} rowKey={(p) => p.id} rows={staff} wrap />
    </div>
  );
}
