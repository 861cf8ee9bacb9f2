export * from './feed-events.ts';
