export { clockChoices, type ClockChoice } from './templates.ts';
export { firstPhasesOf, type FirstPhase } from './first-phases.ts';
