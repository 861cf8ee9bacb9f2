import { plannedOn, type PlanTimeline } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import type { CSSProperties } from 'react';
import { ChartBar } from './chart-bar.tsx';
import { heightsOf, lanesOf, scaleOf, type LaneTasks, type Scale } from './chart-scale.ts';
import { HoursBand, HoursWords } from './hours-band.tsx';
import type { Asked } from './asked.ts';
import { laneWords, spanName } from './plan-words.ts';
import type { PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import type { Moving } from './use-moves.ts';
import css from './plan-chart.module.css';

interface Given {
  page: PlanPageData;
  timeline: PlanTimeline<PlanTask>;
  moving: Moving;
  onOpen: (task: PlanTask) => void;
  onAsk: (asked: Asked) => void;
}

/** Months, phases, lanes and hours on one date scale. The list below says the same in words, so this is drawn for the eye only. */
export function PlanChart({ page, timeline, moving, onOpen, onAsk }: Given) {
  const plan = page.plan as PlanData;
  const tasks = page.tasks.filter((task) => task.state !== 'dropped' && plannedOn(task));
  const scale = scaleOf(plan, tasks);
  if (!scale) return null;
  const rows = lanesOf(tasks);
  return (
    <>
      <div className={css.scroll} aria-hidden="true" data-screen-only="">
        <div className={css.chart} style={{ '--months': scale.months.length } as CSSProperties}>
          <Heads plan={plan} scale={scale} today={page.today} />
          {rows.map(({ lane, tasks: inLane }) => (
            <div key={lane} className={css.lane} data-lane={lane}>
              <span className={css.laneName}>{laneWords[lane]}</span>
              <div className={css.bars}>
                {inLane.map((task) => (
                  <ChartBar
                    key={task.id}
                    task={task}
                    scale={scale}
                    moving={moving}
                    baseline={page.baseline?.days.find((one) => one.taskId === task.id) ?? null}
                    next={task.id === timeline.next?.id}
                    onOpen={onOpen}
                  />
                ))}
              </div>
            </div>
          ))}
          <Lines rows={rows} scale={scale} moving={moving} />
          <HoursBand page={page} scale={scale} tasks={tasks} moving={moving} />
          <Gaps plan={plan} scale={scale} />
          <Today scale={scale} today={page.today} />
        </div>
      </div>
      <HoursWords page={page} scale={scale} tasks={tasks} moving={moving} onAsk={onAsk} />
    </>
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
            {spanName(span)}
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

/** From the end of a step to the beginning of the one that follows it. */
function Lines({
  rows,
  scale,
  moving,
}: {
  rows: readonly LaneTasks[];
  scale: Scale;
  moving: Moving;
}) {
  const heights = heightsOf(rows);
  const byId = new Map(rows.flatMap(({ tasks }) => tasks).map((task) => [task.id, task]));
  const lines = [...byId.values()].flatMap((task) =>
    task.afterIds.flatMap((id) => {
      const before = byId.get(id);
      return before ? [{ before, task }] : [];
    }),
  );
  return (
    <div className={css.lines}>
      {lines.map(({ before, task }) => {
        const from = moving.daysOf(before).dueOn;
        const { startsOn, dueOn } = moving.daysOf(task);
        const to = startsOn ?? dueOn;
        if (!from || !to) return null;
        const [a, b] = [heights.get(before.id) ?? 0, heights.get(task.id) ?? 0];
        const [x, end] = [scale.share(from), scale.share(to)];
        return (
          <i
            key={`${before.id} ${task.id}`}
            data-up={b < a || undefined}
            style={{
              insetInlineStart: `${x * 100}%`,
              width: `max(6px, ${Math.max(0, end - x) * 100}%)`,
              insetBlockStart: `${Math.min(a, b)}rem`,
              height: `${Math.abs(b - a)}rem`,
            }}
          />
        );
      })}
    </div>
  );
}

function Gaps({ plan, scale }: { plan: PlanData; scale: Scale }) {
  return (
    <div className={css.over}>
      {plan.spans
        .filter((span) => span.kind !== 'phase')
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
  if (today < scale.from || today > scale.to) return null;
  return (
    <div className={css.over}>
      <div className={css.today} style={{ insetInlineStart: scale.at(today) }}>
        <span>Today</span>
      </div>
    </div>
  );
}
