import type { PlanTaskType } from './plans.types.ts';
import type { TaskRow } from './plans.reads.ts';
import { stateOf } from './load-plan.ts';

/** A task's row as GraphQL shows it: its columns and where it stands. */
export function asTask(row: TaskRow): PlanTaskType {
  return { ...row, factors: [...row.factors], state: stateOf(row) };
}
