import type { Instant } from '@onward/core/shared';
import { cx, Empty, LedgerTable, Loading, Status, type LedgerColumn } from '@onward/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { paths } from '../../app/paths.ts';
import { instantDay } from '../../shared/format.ts';
import { PageLink } from '../../shared/links.tsx';
import { useVirtualRows } from '../../shared/use-virtual-rows.ts';
import type { Student } from './people.graphql.ts';
import { studentsOf } from './people.queries.ts';
import { NameAndAddress } from './name-and-address.tsx';
import { PersonMenu, type PersonAct } from './person-menu.tsx';
import css from './people.module.css';

function standing(student: Student, zone: string) {
  if (student.status !== 'active') return <Status kind="off">No access</Status>;
  if (student.heldUntil)
    return <Status kind="info">Held until {instantDay(student.heldUntil as Instant, zone)}</Status>;
  if (student.portalOpenedAt)
    return `Portal opened ${instantDay(student.portalOpenedAt as Instant, zone)}`;
  if (student.linkExpiresAt)
    return `Invited, link works until ${instantDay(student.linkExpiresAt as Instant, zone)}`;
  return 'Not invited yet';
}

const columnsOf = (zone: string, onAct: (act: PersonAct) => void): LedgerColumn<Student>[] => [
  {
    key: 'name',
    head: 'Name',
    look: 'who',
    cell: (s) => (
      <NameAndAddress
        name={
          s.caseId ? (
            <PageLink to={paths.case} params={{ caseId: s.caseId }}>
              {s.fullName}
            </PageLink>
          ) : (
            s.fullName
          )
        }
        address={s.schoolEmail ?? s.personalEmail}
      />
    ),
  },
  { key: 'advisor', head: 'Advisor', width: '10rem', cell: (s) => s.advisorName },
  { key: 'standing', head: 'Access', width: '17rem', cell: (s) => standing(s, zone) },
  {
    key: 'act',
    head: '',
    width: '16rem',
    cell: (s) => (
      <PersonMenu
        person={{ ...s, role: 'student' }}
        heldWords={s.heldUntil ? 'Held' : null}
        onAct={onAct}
      />
    ),
  },
];

/** Students by name, as many as there are; only those in view are drawn. */
export function StudentList({
  search,
  zone,
  onAct,
}: {
  search: string;
  zone: string;
  onAct: (act: PersonAct) => void;
}) {
  const query = useInfiniteQuery(studentsOf(search));
  const students = query.data?.pages.flatMap((page) => page.nodes) ?? [];
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualRows(students, scroller, { rowPx: 56 });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage && drawn.lastIndex > students.length - 40)
      void fetchNextPage();
  }, [drawn.lastIndex, students.length, hasNextPage, isFetchingNextPage, fetchNextPage]);
  if (query.isPending) return <Loading what="students" lines={8} />;
  if (students.length === 0)
    return (
      <Empty title={search ? 'No name holds these letters' : 'No student yet'}>
        {search ? 'Look for part of a name.' : 'Students come in with an imported list.'}
      </Empty>
    );
  return (
    <div ref={scroller} className={cx(css.scroller, css.twoLines)}>
      <LedgerTable
        caption="Students"
        columns={columnsOf(zone, onAct)}
        rowKey={(s) => s.id}
        rows={drawn.rows}
        window={drawn.window}
        sticky
        wrap
      />
    </div>
  );
}
