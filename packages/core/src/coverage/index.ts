export * from './coverage.ts';
export * from './stalled.ts';
export * from './burn-down.ts';
export * from './words.ts';
