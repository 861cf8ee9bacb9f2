import { Button, Empty, Icon, LedgerTable, Status, type LedgerColumn } from '@onward/ui';
import { IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { counted, instantDay, instantInWords } from '../../shared/format.ts';
import { useCan } from '../../shared/use-can.ts';
import { stateInWords } from './debrief-words.ts';
import type { ListedDebrief } from './debriefs.graphql.ts';
import { debriefsOf } from './debriefs.queries.ts';
import { ScheduleDialog } from './schedule-dialog.tsx';
import css from './debriefs.module.css';

type Linked = (debrief: ListedDebrief, words: string) => ReactNode;

function columns(link: Linked): readonly LedgerColumn<ListedDebrief>[] {
  return [
    {
      key: 'when',
      head: 'When',
      width: '15rem',
      look: 'who',
      cell: (debrief) => link(debrief, instantInWords(debrief.startsAt, debrief.timeZone)),
    },
    {
      key: 'state',
      head: 'Where it stands',
      width: '13rem',
      cell: (debrief) => {
        const { kind, words } = stateInWords[debrief.state];
        return <Status kind={kind}>{words}</Status>;
      },
    },
    { key: 'who', head: 'With', cell: (debrief) => debrief.attendeeNames.join(', ') },
    {
      key: 'findings',
      head: 'Findings',
      width: '7rem',
      look: 'quiet number',
      cell: (debrief) => debrief.findingCount > 0 && counted(debrief.findingCount, 'finding'),
    },
    {
      key: 'signed',
      head: 'Signed',
      width: '12rem',
      look: 'quiet',
      cell: (debrief) =>
        debrief.signedAt &&
        `${debrief.signedByName}, ${instantDay(debrief.signedAt, debrief.timeZone)}`,
    },
  ];
}

/** The debriefs of a case, newest first, and the way to a new one. */
export function DebriefList({
  caseId,
  link,
  onScheduled,
}: {
  caseId: string;
  /** The words as a link to the debrief. */
  link: Linked;
  /** A debrief was planned. */
  onScheduled: (id: string) => void;
}) {
  const { data } = useSuspenseQuery(debriefsOf(caseId));
  const [scheduling, setScheduling] = useState(false);
  const mayWrite = useCan('debrief.write', { reach: 'assigned' });
  const schedule = mayWrite && (
    <Button kind="main" icon={<Icon of={IconPlus} />} onClick={() => setScheduling(true)}>
      Schedule a debrief
    </Button>
  );
  const close = (id: string | null) => {
    setScheduling(false);
    if (id) onScheduled(id);
  };
  return (
    <>
      {data.nodes.length === 0 ? (
        <Empty title="No debrief yet" action={schedule}>
          A debrief is the conversation about what happened: who sat at the table, what was looked
          at, what was found, what comes next. The plan grows out of it.
        </Empty>
      ) : (
        <>
          <div className={css.listHead}>{schedule}</div>
          <LedgerTable
            caption="Debriefs, newest first"
            columns={columns(link)}
            rowKey={(debrief) => debrief.id}
            rows={data.nodes}
          />
        </>
      )}
      {scheduling && (
        <ScheduleDialog caseId={caseId} kinds={data.guide.attendeeKinds} onClose={close} />
      )}
    </>
  );
}
