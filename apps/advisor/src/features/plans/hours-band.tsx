import { isOpen } from '@onward/core/plans';
import {
  hoursByMonth,
  overloadOf,
  overloadWords,
  type HoursStep,
  type MonthHours,
} from '@onward/core/season-clock';
import { Meta, Notice, WordAction } from '@onward/ui';
import { counted, dayInWords, instantDay } from '../../shared/format.ts';
import type { Scale } from './chart-scale.ts';
import type { Asked } from './asked.ts';
import type { PlanPageData, PlanTask } from './plans.graphql.ts';
import { RestLine } from './rest-line.tsx';
import type { Moving } from './use-moves.ts';
import css from './plan-chart.module.css';

interface Given {
  page: PlanPageData;
  scale: Scale;
  tasks: readonly PlanTask[];
  moving: Moving;
}

/** Hours a week, month by month, beside the limit she named. */
export function HoursBand({ page, scale, tasks, moving }: Given) {
  const limit = page.weeklyLimit?.hours ?? null;
  const months = monthsOf({ page, scale, tasks, moving });
  const most = Math.max(limit ?? 0, 1, ...months.map(({ hours }) => hours));
  return (
    <div className={css.hours}>
      <span className={css.hoursName}>
        Hours a week
        <small>{limit === null ? 'no limit named' : `limit ${limit}, ${whose(page)}`}</small>
      </span>
      <div className={css.hoursTrack}>
        {limit !== null && (
          <i
            className={css.limit}
            style={{ insetBlockEnd: `calc(1.25rem + ${(limit / most) * 2.5}rem)` }}
          />
        )}
        {months.map(({ month, hours, over }) => (
          <span key={month} data-over={over || undefined}>
            <i style={{ height: `${(hours / most) * 2.5}rem` }} />
            {hours}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The same in a sentence, with what could wait; and what the thin lines are. */
export function HoursWords({
  page,
  scale,
  tasks,
  moving,
  onAsk,
}: Given & { onAsk: (asked: Asked) => void }) {
  const limit = page.weeklyLimit?.hours ?? null;
  const steps = stepsOf(tasks, moving);
  const over = overloadOf(steps, monthsOf({ page, scale, tasks, moving }), {
    limit,
    today: page.today,
  });
  const { waits = [] } = over ?? {};
  return (
    <div className={css.below} data-screen-only="">
      {over && (
        <Notice kind="needs">
          {overloadWords(over, page.studentName)}{' '}
          {waits.length > 0 && page.closedAt === null && (
            <WordAction onClick={() => moving.take(waits as Parameters<Moving['take']>[0])}>
              {waitWords(waits)}
            </WordAction>
          )}
        </Notice>
      )}
      <RestLine page={page} scale={scale} steps={steps} />
      {limit === null && page.closedAt === null && (
        <WordAction onClick={() => onAsk({ limit: true })}>
          Say how many hours a week {page.studentName} has
        </WordAction>
      )}
      <Meta>
        Drag a step, or press ← and → on it in the list, to try another week.
        {page.baseline &&
          ` Thin line: baseline of ${instantDay(page.baseline.keptAt, page.zone)}, ${page.baseline.keptByName}.`}{' '}
        Hours and lengths are our estimates until you change them.
      </Meta>
    </div>
  );
}

function waitWords(waits: readonly { dueOn: string }[]): string {
  const month = dayInWords(waits[0]?.dueOn as Parameters<typeof dayInWords>[0], 'month').split(
    ' ',
  )[0];
  return `Move ${counted(waits.length, 'step')} to ${month}`;
}

function whose({ weeklyLimit, studentName }: PlanPageData): string {
  return weeklyLimit?.saidByRole === 'student' ? `from ${studentName}` : 'written down by staff';
}

function monthsOf({ page, scale, tasks, moving }: Given): readonly MonthHours[] {
  const limit = page.weeklyLimit?.hours ?? null;
  const last = scale.months.at(-1)?.key ?? scale.to;
  return hoursByMonth(stepsOf(tasks, moving), { from: scale.from, to: last }, limit);
}

function stepsOf(tasks: readonly PlanTask[], moving: Moving): readonly HoursStep[] {
  return tasks.map((task) => ({
    id: task.id,
    ...moving.daysOf(task),
    latestOn: task.latestOn,
    hoursAWeek: task.hoursAWeek,
    owner: task.owner,
    settled: !isOpen(task.state),
  }));
}
