export * from './practice.ts';
export * from './calendar.ts';
