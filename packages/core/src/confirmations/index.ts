export * from './confirmation.ts';
