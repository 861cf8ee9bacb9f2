export { FirstDaysModule } from './first-days.module.ts';
export { firstDaysOf, type FirstDays } from './first-days.ts';
