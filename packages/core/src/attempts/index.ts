export * from './vocabulary.ts';
export * as factWords from './fact-words.ts';
export * from './fact-bodies.ts';
export * from './fact-fields.ts';
export * from './check-fact.ts';
export * from './fact.ts';
export * from './fact-line.ts';
export * from './attempt.ts';
export * from './rank-consent.ts';
