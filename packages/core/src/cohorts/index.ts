export * from './cycle.ts';
export * from './cohort.ts';
export * from './hold.ts';
