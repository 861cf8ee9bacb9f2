import { isOpen } from '@onward/core/plans';
import { addDays, type LocalDate } from '@onward/core/shared';
import { useRef, type CSSProperties, type PointerEvent } from 'react';
import type { Scale } from './chart-scale.ts';
import type { PlanTask } from './plans.graphql.ts';
import type { Moving } from './use-moves.ts';
import css from './plan-chart.module.css';

interface Given {
  task: PlanTask;
  scale: Scale;
  moving: Moving;
  baseline: { readonly startsOn: LocalDate | null; readonly dueOn: LocalDate | null } | null;
  next: boolean;
  onOpen: (task: PlanTask) => void;
}

/** One step as a bar: a press opens it, dragging it moves it week by week. */
export function ChartBar({ task, scale, moving, baseline, next, onOpen }: Given) {
  const drag = useDrag(task, scale, moving);
  const days = moving.daysOf(task);
  const to = (days.dueOn === task.dueOn ? (task.movedTo ?? task.dueOn) : days.dueOn) as LocalDate;
  const from = beginning(task, days.startsOn, to);
  return (
    <span className={css.place}>
      {baseline?.dueOn && (
        <i
          className={css.baseline}
          style={{
            insetInlineStart: scale.at(baseline.startsOn ?? baseline.dueOn),
            width: scale.wide(baseline.startsOn ?? baseline.dueOn, baseline.dueOn),
          }}
        />
      )}
      <button
        type="button"
        tabIndex={-1}
        className={css.bar}
        data-next={next || undefined}
        data-done={!isOpen(task.state) || undefined}
        data-moved={days.dueOn !== task.dueOn || undefined}
        data-late={scale.share(from) > 0.62 || undefined}
        data-movable={moving.may(task) || undefined}
        title={task.title}
        {...drag.handlers}
        onClick={() => drag.wasPress() && onOpen(task)}
        style={
          { marginInlineStart: scale.at(from), '--wide': scale.wide(from, to) } as CSSProperties
        }
      >
        <span>{task.title}</span>
      </button>
    </span>
  );
}

function beginning(task: PlanTask, startsOn: LocalDate | null, to: LocalDate): LocalDate {
  if (startsOn && startsOn < to) return startsOn;
  if (startsOn) return to;
  return task.earliestOn && task.earliestOn < to ? task.earliestOn : to;
}

/** Weeks by dragging, counted from where the pointer went down. */
function useDrag(task: PlanTask, scale: Scale, moving: Moving) {
  const held = useRef<{ x: number; due: LocalDate; week: number } | null>(null);
  const moved = useRef(false);
  const down = (event: PointerEvent<HTMLButtonElement>) => {
    moved.current = false;
    const due = moving.daysOf(task).dueOn;
    const track = event.currentTarget.parentElement?.clientWidth ?? 0;
    if (!due || !moving.may(task) || track === 0 || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, due, week: (track / scale.days) * 7 };
  };
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const at = held.current;
    if (!at) return;
    const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
    const weeks = Math.round((event.clientX - at.x) / at.week) * (rightToLeft ? -1 : 1);
    if (weeks === 0 && !moved.current) return;
    moved.current = true;
    const dueOn = addDays(at.due, weeks * 7);
    moving.take(dueOn === task.dueOn ? [] : [{ id: task.id, dueOn }]);
  };
  const up = () => {
    held.current = null;
  };
  return {
    handlers: { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: up },
    wasPress: () => !moved.current,
  };
}
