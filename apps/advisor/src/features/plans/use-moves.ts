import { isOpen } from '@onward/core/plans';
import { addDays, daysBetween, type LocalDate } from '@onward/core/shared';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { MovedStepData, PlanData, PlanPageData, PlanTask } from './plans.graphql.ts';
import { movePreviewOf, type Moves } from './season.queries.ts';

/** Moves somebody is trying out; nothing of them is saved yet. */
export interface Moving {
  readonly moves: Moves;
  /** Everything that would move with them, as far as it is known. */
  readonly moved: readonly MovedStepData[];
  readonly error: unknown;
  readonly waiting: boolean;
  readonly may: (task: PlanTask) => boolean;
  readonly byWeeks: (task: PlanTask, weeks: number) => void;
  readonly take: (moves: Moves) => void;
  readonly clear: () => void;
  /** The days of a step with the moves that are tried out. */
  readonly daysOf: (task: PlanTask) => Days;
}

interface Days {
  readonly startsOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

/** Trying out moves by week, with what follows them. */
export function useMoves(page: PlanPageData): Moving {
  const plan = page.plan as PlanData;
  const [moves, take] = useState<Moves>([]);
  const preview = useQuery({
    ...movePreviewOf(page.caseId, plan, moves),
    enabled: moves.length > 0,
  });
  const moved = moves.length > 0 && !preview.error ? (preview.data ?? []) : [];
  const may = (task: PlanTask) => page.closedAt === null && isOpen(task.state) && !!task.dueOn;
  const byWeeks = (task: PlanTask, weeks: number) => {
    if (!may(task) || !task.dueOn || weeks === 0) return;
    const now = moves.length === 1 && moves[0]?.id === task.id ? moves[0].dueOn : task.dueOn;
    const dueOn = addDays(now, weeks * 7);
    take(dueOn === task.dueOn ? [] : [{ id: task.id, dueOn }]);
  };
  const daysOf = (task: PlanTask) => daysWith(task, moves, moved);
  const { error, isFetching: waiting } = preview;
  const clear = () => take([]);
  return {
    moves,
    moved,
    error: moves.length > 0 ? error : null,
    waiting,
    may,
    byWeeks,
    take,
    clear,
    daysOf,
  };
}

function daysWith(task: PlanTask, moves: Moves, moved: readonly MovedStepData[]): Days {
  const found = moved.find((one) => one.id === task.id);
  if (found) return found;
  const { startsOn, dueOn } = task;
  const wanted = moves.find((one) => one.id === task.id)?.dueOn;
  if (!wanted || !dueOn) return { startsOn, dueOn };
  return { startsOn: startsOn && addDays(startsOn, daysBetween(dueOn, wanted)), dueOn: wanted };
}
