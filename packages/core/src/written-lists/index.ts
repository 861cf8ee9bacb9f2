export * from './written-list.ts';
