export * from './stages.ts';
export * from './gates.ts';
export * from './move.ts';
export * from './stage-words.ts';
