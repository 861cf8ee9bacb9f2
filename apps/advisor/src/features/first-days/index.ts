export { caseFirstDaysOf } from './first-days.queries.ts';
export { FirstDaysPart } from './first-days-part.tsx';
