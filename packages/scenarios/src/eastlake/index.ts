export * from './eastlake.ts';
