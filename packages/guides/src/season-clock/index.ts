export { clockChoices, type ClockChoice } from './templates.ts';
