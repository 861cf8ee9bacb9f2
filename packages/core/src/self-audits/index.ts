export * from './questions.ts';
export * from './answer.ts';
export * from './words.ts';
export * from './compare.ts';
export * from './held.ts';
export * from './share.ts';
