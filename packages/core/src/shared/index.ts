export * from './ids.ts';
export * from './decision.ts';
export * from './refusals.ts';
export * from './calendar.ts';
export * from './machine.ts';
export * from './check.ts';
export * from './export-table.ts';
