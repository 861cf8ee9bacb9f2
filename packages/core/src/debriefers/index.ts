export * from './answers.ts';
export * from './consensus.ts';
export * from './consent.ts';
export * from './debriefer.ts';
export * from './source.ts';
