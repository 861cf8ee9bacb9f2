export * from './case.ts';
export * from './outcomes.ts';
export * from './clocks.ts';
export * from './digest-row.ts';
export * from './digest.ts';
export * from './needs.ts';
