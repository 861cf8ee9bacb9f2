import {
  isOpen,
  laneOf,
  type PlacedTask,
  type PlanTimeline,
  type TimelinePart,
} from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Status, StatusIcon, WordAction, type LedgerColumn } from '@onward/ui';
import {
  factorInWords,
  laneWords,
  ownerWords,
  phaseName,
  spanMonths,
  stateWords,
  whenWords,
} from './plan-words.ts';
import type { PlanPageData, PlanTask } from './plans.graphql.ts';
import css from './plans.module.css';

type Row = PlacedTask<PlanTask>;

/** The plan as a list, phase by phase; open months are a group that says so. */
export function PlanList({
  page,
  timeline,
  onOpen,
}: {
  page: PlanPageData;
  timeline: PlanTimeline<PlanTask>;
  onOpen: (task: PlanTask) => void;
}) {
  const groups = timeline.parts.map((part) => ({
    key: part.key,
    title: groupTitle(part),
    count: part.months.flatMap((month) => month.tasks).length,
    rows: part.months.flatMap((month) => month.tasks),
  }));
  return (
    <div className={css.list}>
      <LedgerTable
        caption={`Steps of the plan, by phase`}
        columns={columnsOf(page, onOpen)}
        rowKey={(row) => row.task.id}
        groups={groups}
        onPress={(row) => onOpen(row.task)}
        wrap
      />
    </div>
  );
}

function groupTitle(part: TimelinePart<PlanTask>): string {
  if (!part.span)
    return part.key === 'any' ? 'Without a day' : spanMonths(firstOf(part), firstOf(part));
  const name =
    part.span.kind === 'gap'
      ? 'Open months, the guide leaves them to you'
      : phaseName(part.span.staff);
  return `${spanMonths(part.span.from, part.span.to)}: ${name}`;
}

const firstOf = (part: TimelinePart<PlanTask>) => `${part.key}-01` as LocalDate;

function columnsOf(
  page: PlanPageData,
  onOpen: (task: PlanTask) => void,
): readonly LedgerColumn<Row>[] {
  return [
    {
      key: 'step',
      head: 'Step',
      cell: ({ task, isNext }) => (
        <span className={css.step} data-next={isNext || undefined}>
          <StatusIcon kind={stateWords[task.state].kind} label={stateWords[task.state].words} />
          <WordAction onClick={() => onOpen(task)}>{task.title}</WordAction>
        </span>
      ),
    },
    {
      key: 'lane',
      head: 'Lane',
      width: '6.5rem',
      look: 'quiet',
      cell: ({ task }) => laneWords[laneOf(task.category)],
    },
    {
      key: 'when',
      head: 'When',
      width: '11rem',
      look: 'number',
      cell: ({ task, on, pastBy }) => <When task={task} on={on} pastBy={pastBy} />,
    },
    {
      key: 'who',
      head: 'Who',
      width: '7.5rem',
      look: 'quiet',
      cell: ({ task }) => ownerWords(task.owner, page.studentName),
    },
    {
      key: 'for',
      head: 'Answers',
      width: '14rem',
      look: 'quiet',
      cell: ({ task }) => answersWords(task, page),
    },
    {
      key: 'state',
      head: 'State',
      width: '9rem',
      cell: ({ task }) => (
        <Status kind={stateWords[task.state].kind}>{stateWords[task.state].words}</Status>
      ),
    },
  ];
}

function When({ task, on, pastBy }: { task: PlanTask; on: LocalDate | null; pastBy: number }) {
  const text = whenWords(on, pastBy, isOpen(task.state));
  const past = isOpen(task.state) && pastBy > 0;
  return (
    <>
      {past ? <Status kind="needs">{text}</Status> : text}
      {task.movedTo && <span className={css.moved}>moved by the student</span>}
    </>
  );
}

/** The accepted findings a step answers; a step without one is part of the season. */
export function answersWords(task: PlanTask, page: PlanPageData): string {
  const found = page.findings.filter((one) => task.findingIds?.includes(one.id));
  if (found.length === 0) return 'Part of the season';
  return found.map((one) => factorInWords(`${one.domain}.${one.factor}`)).join('; ');
}
