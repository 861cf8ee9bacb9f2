import { activityLine } from '@onward/core/activities';
import { LedgerTable, Section, Status, WordAction, type LedgerColumn } from '@onward/ui';
import { useState } from 'react';
import { counted } from '../../shared/format.ts';
import { ActivityDialog } from './activity-dialog.tsx';
import { checkWords, whenWords } from './activity-words.ts';
import type { ActivityPageData, CaseActivity } from './activity.graphql.ts';
import { InterviewDialog } from './interview-dialog.tsx';
import css from './activity.module.css';

/** Every activity with what shows it; one press opens it to verify or to send back. */
export function ActivityList({ page, canVerify }: { page: ActivityPageData; canVerify: boolean }) {
  const [chosen, choose] = useState<string | null>(null);
  const [adding, setAdding] = useState(false);
  const open = page.activities.find((one) => one.id === chosen);
  const waiting = page.activities.filter(isWaiting).length;
  return (
    <Section
      title="Activities"
      aside={
        canVerify && !page.closed ? (
          <span data-screen-only="">
            <WordAction onClick={() => setAdding(true)}>Write down a practice interview</WordAction>
          </span>
        ) : undefined
      }
    >
      <p className={css.quiet}>
        {waiting === 0
          ? 'Nothing waits to be looked at.'
          : `${waiting} with something that shows it ${waiting === 1 ? 'waits' : 'wait'} to be looked at.`}
      </p>
      {page.activities.length > 0 && (
        <LedgerTable
          caption="Activities, newest first"
          columns={columnsOf((one) => choose(one.id))}
          rowKey={(row) => row.id}
          rows={page.activities}
          wrap
          inset
        />
      )}
      {open && (
        <ActivityDialog
          key={`${open.id} ${open.version}`}
          page={page}
          activity={open}
          canVerify={canVerify && !page.closed}
          onClose={() => choose(null)}
        />
      )}
      {adding && <InterviewDialog page={page} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function isWaiting(one: CaseActivity): boolean {
  const shown = one.evidence !== '' || one.evidenceLink !== '' || one.files > 0;
  return shown && (one.checkState === 'not_looked_at' || one.checkState === 'changed_since');
}

function columnsOf(
  onOpen: (activity: CaseActivity) => void,
): readonly LedgerColumn<CaseActivity>[] {
  return [
    {
      key: 'title',
      head: 'What',
      look: 'who',
      cell: (row) => (
        <span id={`activity-${row.id}`} tabIndex={-1}>
          <WordAction names onClick={() => onOpen(row)}>
            {row.title}
          </WordAction>
        </span>
      ),
    },
    { key: 'kind', head: 'Kind', width: '12rem', look: 'quiet', cell: activityLine },
    { key: 'when', head: 'When', width: '11rem', look: 'quiet number', cell: whenWords },
    {
      key: 'shows',
      head: 'What shows it',
      width: '14rem',
      look: 'quiet',
      cell: (row) =>
        row.evidence || row.evidenceLink || (row.files > 0 ? counted(row.files, 'file') : null),
    },
    {
      key: 'check',
      head: 'Looked at',
      width: '9.5rem',
      cell: ({ checkState, check }) => (
        <span title={check ? `By ${check.byName}` : undefined}>
          <Status kind={checkWords[checkState].kind}>{checkWords[checkState].words}</Status>
        </span>
      ),
    },
  ];
}
