import {
  isOpen,
  laneOf,
  type PlacedTask,
  type PlanTimeline,
  type TimelinePart,
} from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { LedgerTable, Status, StatusIcon, WordAction, type LedgerColumn } from '@onward/ui';
import type { KeyboardEvent } from 'react';
import { dayInWords } from '../../shared/format.ts';
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
import type { Moving } from './use-moves.ts';
import css from './plans.module.css';

type Row = PlacedTask<PlanTask>;

/** The plan as a list, phase by phase; open months are a group that says so. */
export function PlanList({
  page,
  timeline,
  moving,
  onOpen,
}: {
  page: PlanPageData;
  timeline: PlanTimeline<PlanTask>;
  moving: Moving;
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
        columns={columnsOf({ page, moving, onOpen })}
        rowKey={(row) => row.task.id}
        groups={groups}
        onPress={(row) => onOpen(row.task)}
        wrap
      />
    </div>
  );
}

/** Only what differs is said line by line; the goal itself stands above the list. */
const isEarlier = (task: PlanTask, { goal }: PlanPageData) =>
  isOpen(task.state) && goal !== null && task.serves !== goal.goal;

function groupTitle(part: TimelinePart<PlanTask>): string {
  if (!part.span)
    return part.key === 'any' ? 'Without a day' : spanMonths(firstOf(part), firstOf(part));
  const name = openWords[part.span.kind] ?? phaseName(part.span.staff);
  return `${spanMonths(part.span.from, part.span.to)}: ${name}`;
}

const openWords: Readonly<Record<string, string>> = {
  gap: 'Open months, the guide leaves them to you',
  bridge: 'Bridge, before the guide’s first month',
};

const firstOf = (part: TimelinePart<PlanTask>) => `${part.key}-01` as LocalDate;

interface Held {
  page: PlanPageData;
  moving: Moving;
  onOpen: (task: PlanTask) => void;
}

function columnsOf({ page, moving, onOpen }: Held): readonly LedgerColumn<Row>[] {
  const titles = new Map(page.tasks.map((task) => [task.id, task.title]));
  return [
    {
      key: 'step',
      head: 'Step',
      cell: ({ task, isNext }) => (
        <span className={css.step} data-next={isNext || undefined}>
          <StatusIcon kind={stateWords[task.state].kind} label={stateWords[task.state].words} />
          <span>
            <WordAction
              names
              onClick={() => onOpen(task)}
              onKeyDown={(event) => byKey(event, task, moving)}
              aria-keyshortcuts={moving.may(task) ? 'ArrowLeft ArrowRight' : undefined}
            >
              {task.title}
            </WordAction>
            <span className={css.answers}>{answersWords(task, page)}</span>
            {isEarlier(task, page) && <Status kind="needs">Serves an earlier goal</Status>}
          </span>
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
      cell: ({ task, on, pastBy }) => (
        <When task={task} on={on} pastBy={pastBy} tried={triedFor(task, moving)} />
      ),
    },
    {
      key: 'who',
      head: 'Who',
      width: '7.5rem',
      look: 'quiet',
      cell: ({ task }) => ownerWords(task.owner, page.studentName),
    },
    {
      key: 'after',
      head: 'After',
      width: '10rem',
      look: 'quiet',
      cell: ({ task }) => task.afterIds.flatMap((id) => titles.get(id) ?? []).join('; '),
    },
    {
      key: 'hours',
      head: 'Hours a week',
      width: '6rem',
      look: 'end number',
      cell: ({ task }) => task.hoursAWeek,
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

/** ← and → on a step try another week for it. */
function byKey(event: KeyboardEvent, task: PlanTask, moving: Moving): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (event.key === 'Escape' && moving.moves.length > 0) moving.clear();
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
  event.preventDefault();
  moving.byWeeks(task, event.key === 'ArrowRight' ? 1 : -1);
}

function triedFor(task: PlanTask, moving: Moving): LocalDate | null {
  const { dueOn } = moving.daysOf(task);
  return dueOn === task.dueOn ? null : dueOn;
}

function When({
  task,
  on,
  pastBy,
  tried,
}: {
  task: PlanTask;
  on: LocalDate | null;
  pastBy: number;
  tried: LocalDate | null;
}) {
  const text = whenWords(on, pastBy, isOpen(task.state));
  const past = isOpen(task.state) && pastBy > 0;
  return (
    <>
      {past ? <Status kind="needs">{text}</Status> : text}
      {tried && <span className={css.moved}>tried: {dayInWords(tried, 'weekday')}</span>}
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
