export * from './cycle.ts';
export * from './cohort.ts';
export * from './case-target.ts';
export * from './hold.ts';
