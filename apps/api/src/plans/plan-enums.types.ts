import { registerEnumType } from '@nestjs/graphql';
import {
  planStates,
  spanKinds,
  taskCategories,
  taskOwners,
  taskStates,
  type PlanState,
  type Span,
  type TaskCategory,
  type TaskOwner,
  type TaskState,
} from '@onward/core/plans';

const asEnum = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

/** Enumerations of plans as GraphQL sees them. */
export const TaskCategoryEnum: Record<TaskCategory, TaskCategory> = asEnum(taskCategories);
export const TaskOwnerEnum: Record<TaskOwner, TaskOwner> = asEnum(taskOwners);
export const TaskStateEnum: Record<TaskState, TaskState> = asEnum(taskStates);
export const SpanKindEnum: Record<Span['kind'], Span['kind']> = asEnum(spanKinds);
export const PlanStateEnum: Record<PlanState, PlanState> = asEnum(planStates);

registerEnumType(TaskCategoryEnum, {
  name: 'TaskCategory',
  description: 'What kind of work a task is.',
});
registerEnumType(TaskOwnerEnum, {
  name: 'TaskOwner',
  description: 'Who carries a task: the student, an advisor, or the office.',
});
registerEnumType(TaskStateEnum, {
  name: 'TaskState',
  description:
    'Where a task stands. proposed: not given to the student yet. dropped: taken out, with a reason.',
});
registerEnumType(PlanStateEnum, {
  name: 'PlanState',
  description: 'draft until the first release; retired made room for another plan.',
});
registerEnumType(SpanKindEnum, {
  name: 'PlanSpanKind',
  description: 'phase: of the guide. gap: months it leaves open. bridge: before its first month.',
});
