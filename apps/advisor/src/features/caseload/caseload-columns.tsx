import { stageWords } from '@onward/core/pipeline';
import type { Instant, LocalDate } from '@onward/core/shared';
import { Status, type LedgerColumn } from '@onward/ui';
import { IconLock, IconPhone } from '@tabler/icons-react';
import { paths } from '../../app/paths.ts';
import { dayInWords, instantDay } from '../../shared/format.ts';
import { isPast } from '../../shared/now.ts';
import { PageLink } from '../../shared/links.tsx';
import css from './caseload.module.css';
import type { CaseloadRow } from './caseload.graphql.ts';
import { needFlag } from './need-words.ts';

interface Shown {
  zone: string;
  withStage: boolean;
  withAdvisor: boolean;
  selection: ReadonlySet<string>;
  onSelect: ((id: string) => void) | null;
}

/** The columns of the caseload; stage and advisor only where the view does not fix them. */
export function caseloadColumns(shown: Shown): LedgerColumn<CaseloadRow>[] {
  const { zone } = shown;
  return [
    ...(shown.onSelect ? [selectColumn(shown.selection, shown.onSelect)] : []),
    {
      key: 'name',
      head: 'Name',
      width: '12.5rem',
      look: 'who',
      sortKey: 'name',
      cell: (row) => (
        <PageLink to={paths.case} params={{ caseId: row.id }} className={css.who} title={row.name}>
          {row.name}
        </PageLink>
      ),
    },
    ...(shown.withStage ? [stageColumn] : []),
    {
      key: 'next',
      head: 'Next step',
      sortKey: 'next_step',
      cell: (row) => nextStep(row),
    },
    {
      key: 'last',
      head: 'Last contact',
      width: '6.5rem',
      look: 'quiet number',
      sortKey: 'last_contact',
      cell: (row) => lastContact(row, zone),
    },
    {
      key: 'meeting',
      head: 'Meeting',
      width: '6.5rem',
      look: 'number',
      cell: (row) => row.nextMeetingAt && instantDay(row.nextMeetingAt as Instant, zone, 'weekday'),
    },
    {
      key: 'plan',
      head: 'Plan',
      width: '5rem',
      look: 'number',
      cell: (row) =>
        row.openTasks + row.doneTasks > 0
          ? `${row.doneTasks} of ${row.openTasks + row.doneTasks}`
          : null,
    },
    ...(shown.withAdvisor ? [advisorColumn] : []),
    {
      key: 'flag',
      head: 'Flag',
      width: '11rem',
      sortKey: 'needs',
      cell: (row) => <Flag row={row} zone={zone} />,
    },
  ];
}

const stageColumn: LedgerColumn<CaseloadRow> = {
  key: 'stage',
  head: 'Stage',
  width: '9rem',
  look: 'quiet',
  cell: (row) => stageWords[row.stage],
};

const advisorColumn: LedgerColumn<CaseloadRow> = {
  key: 'advisor',
  head: 'Advisor',
  width: '8.5rem',
  look: 'quiet',
  cell: (row) => row.advisorName,
};

function selectColumn(
  selection: ReadonlySet<string>,
  onSelect: (id: string) => void,
): LedgerColumn<CaseloadRow> {
  return {
    key: 'select',
    head: '',
    width: '3.25rem',
    cell: (row) => (
      <input
        type="checkbox"
        tabIndex={-1}
        aria-label={`Select ${row.name}`}
        checked={selection.has(row.id)}
        onChange={() => onSelect(row.id)}
      />
    ),
  };
}

function nextStep(row: CaseloadRow): string | null {
  if (!row.nextStep) return null;
  const day = row.nextStepOn && row.nextStepKind === 'task' ? row.nextStepOn : null;
  return day ? `${row.nextStep}, ${dayInWords(day as LocalDate)}` : row.nextStep;
}

function lastContact(row: CaseloadRow, zone: string) {
  const day = row.lastContactAt && instantDay(row.lastContactAt as Instant, zone);
  if (!day && row.unanswered > 0) return row.unanswered === 1 ? '1 try' : `${row.unanswered} tries`;
  return day;
}

function Flag({ row, zone }: { row: CaseloadRow; zone: string }) {
  const held = row.heldUntil !== null && !isPast(row.heldUntil);
  if (held)
    return (
      <Status kind="info" icon={IconLock}>
        Held until {instantDay(row.heldUntil as Instant, zone)}
      </Status>
    );
  if (!row.need) return <span aria-hidden="true" />;
  const call = row.need.action === 'log_contact';
  return (
    <Status kind="needs" icon={call ? IconPhone : undefined}>
      {needFlag(row.need, row)}
    </Status>
  );
}
