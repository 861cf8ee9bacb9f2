import { registerEnumType } from '@nestjs/graphql';
import {
  activityKinds,
  counterCodes,
  settings,
  workStates,
  type ActivityKind,
  type CheckState,
  type CounterCode,
  type Setting,
  type WorkState,
} from '@onward/core/activities';

const asEnum = <T extends string>(values: readonly T[]): Record<T, T> =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

const checkStates = ['not_looked_at', 'verified', 'sent_back', 'changed_since'] as const;

/** Enumerations of activities as GraphQL sees them. */
export const ActivityKindEnum: Record<ActivityKind, ActivityKind> = asEnum(activityKinds);
export const WorkStateEnum: Record<WorkState, WorkState> = asEnum(workStates);
export const SettingEnum: Record<Setting, Setting> = asEnum(settings);
export const CheckStateEnum: Record<CheckState, CheckState> = asEnum(checkStates);
export const CounterCodeEnum: Record<CounterCode, CounterCode> = asEnum(counterCodes);

registerEnumType(ActivityKindEnum, { name: 'ActivityKind', description: 'What an activity is.' });
registerEnumType(WorkStateEnum, {
  name: 'WorkState',
  description: 'How far a work has come; published means presented for what is presented.',
});
registerEnumType(SettingEnum, {
  name: 'ClinicalSetting',
  description: 'Where clinical work happens.',
});
registerEnumType(CheckStateEnum, {
  name: 'CheckState',
  description: 'Where an activity stands with the advisor.',
});
registerEnumType(CounterCodeEnum, { name: 'CounterCode', description: 'Lines of the counters.' });
