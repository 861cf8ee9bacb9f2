import { isOpen, laneOf, lanes, plannedOn, type Lane, type PlanTimeline } from '@onward/core/plans';
import { daysBetween, type LocalDate } from '@onward/core/shared';
import type { CSSProperties } from 'react';
import { laneWords, phaseName } from './plan-words.ts';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import css from './plan-chart.module.css';

interface Scale {
  readonly at: (day: LocalDate) => string;
  readonly wide: (from: LocalDate, to: LocalDate) => string;
  readonly months: readonly { readonly key: LocalDate; readonly label: string }[];
}

/** Months, phases and lanes on one date scale. The list below says the same in words, so this is drawn for the eye only. */
export function PlanChart({
  page,
  timeline,
  onOpen,
}: {
  page: PlanPageData;
  timeline: PlanTimeline<PlanTask>;
  onOpen: (task: PlanTask) => void;
}) {
  const plan = page.plan as PlanData;
  const scale = scaleOf(plan);
  if (!scale) return null;
  const tasks = page.tasks.filter((task) => task.state !== 'dropped' && plannedOn(task));
  const used = lanes.filter((lane) => tasks.some((task) => laneOf(task.category) === lane));
  return (
    <div className={css.scroll} aria-hidden="true" data-screen-only="">
      <div className={css.chart} style={{ '--months': scale.months.length } as CSSProperties}>
        <Heads plan={plan} scale={scale} today={page.today} />
        {used.map((lane) => (
          <LaneRow
            key={lane}
            lane={lane}
            scale={scale}
            tasks={tasks.filter((task) => laneOf(task.category) === lane)}
            nextId={timeline.next?.id}
            onOpen={onOpen}
          />
        ))}
        <Gaps plan={plan} scale={scale} />
        <Today scale={scale} today={page.today} />
      </div>
    </div>
  );
}

function Heads({ plan, scale, today }: { plan: PlanData; scale: Scale; today: LocalDate }) {
  return (
    <>
      <div className={css.phases}>
        {plan.spans.map((span) => (
          <span
            key={span.code}
            className={css.phase}
            data-now={(span.from <= today && today <= span.to) || undefined}
            style={{ insetInlineStart: scale.at(span.from), width: scale.wide(span.from, span.to) }}
          >
            {span.kind === 'gap' ? 'Open' : phaseName(span.staff)}
          </span>
        ))}
      </div>
      <div className={css.months}>
        {scale.months.map((month) => (
          <span key={month.key}>{month.label}</span>
        ))}
      </div>
    </>
  );
}

function LaneRow({
  lane,
  scale,
  tasks,
  nextId,
  onOpen,
}: {
  lane: Lane;
  scale: Scale;
  tasks: readonly PlanTask[];
  nextId: string | undefined;
  onOpen: (task: PlanTask) => void;
}) {
  return (
    <div className={css.lane} data-lane={lane}>
      <span className={css.laneName}>{laneWords[lane]}</span>
      <div className={css.bars}>
        {tasks.map((task) => (
          <Bar key={task.id} task={task} scale={scale} next={task.id === nextId} onOpen={onOpen} />
        ))}
      </div>
    </div>
  );
}

function Bar({
  task,
  scale,
  next,
  onOpen,
}: {
  task: PlanTask;
  scale: Scale;
  next: boolean;
  onOpen: (task: PlanTask) => void;
}) {
  const to = plannedOn(task) as LocalDate;
  const from = task.earliestOn && task.earliestOn < to ? task.earliestOn : to;
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.bar}
      data-next={next || undefined}
      data-done={!isOpen(task.state) || undefined}
      title={task.title}
      onClick={() => onOpen(task)}
      style={{ marginInlineStart: scale.at(from), '--wide': scale.wide(from, to) } as CSSProperties}
    >
      <span>{task.title}</span>
    </button>
  );
}

function Gaps({ plan, scale }: { plan: PlanData; scale: Scale }) {
  return (
    <div className={css.over}>
      {plan.spans
        .filter((span) => span.kind === 'gap')
        .map((span) => (
          <div
            key={span.code}
            className={css.gap}
            style={{ insetInlineStart: scale.at(span.from), width: scale.wide(span.from, span.to) }}
          />
        ))}
    </div>
  );
}

function Today({ scale, today }: { scale: Scale; today: LocalDate }) {
  const first = scale.months[0]?.key;
  const last = scale.months.at(-1)?.key;
  if (!first || !last || today < first || today > last) return null;
  return (
    <div className={css.over}>
      <div className={css.today} style={{ insetInlineStart: scale.at(today) }}>
        <span>Today</span>
      </div>
    </div>
  );
}

function scaleOf(plan: PlanData): Scale | null {
  const first = plan.spans[0]?.from;
  const last = plan.spans.at(-1)?.to;
  if (!first || !last) return null;
  const days = daysBetween(first, last) + 1;
  const share = (n: number) => `${((Math.min(Math.max(n, 0), days) / days) * 100).toFixed(3)}%`;
  const months: { key: LocalDate; label: string }[] = [];
  for (
    let day = Temporal.PlainDate.from(first);
    day.toString() <= last;
    day = day.add({ months: 1 })
  )
    months.push({ key: day.toString() as LocalDate, label: monthLabel(day, months.length === 0) });
  return {
    at: (day) => share(daysBetween(first, day)),
    wide: (from, to) => share(daysBetween(from, to) + 1),
    months,
  };
}

function monthLabel(day: Temporal.PlainDate, first: boolean): string {
  const name = day.toLocaleString(undefined, { month: 'short' });
  return first || day.month === 1 ? `${name} ’${String(day.year).slice(2)}` : name;
}
