export { cycleDates, matchWeekSteps } from './dates.ts';
export { passMarks, serviceLimits } from './limits.ts';
export { lettersPerProgram, letterWatermark } from './letter-facts.ts';
export { signalCounts } from './signals.ts';
export type {
  CycleDate,
  CycleFact,
  MatchWeekStep,
  PassMark,
  ServiceLimit,
  SignalCount,
} from './cycle-fact.ts';
