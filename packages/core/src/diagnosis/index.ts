export * from './finding.ts';
export * from './taxonomy.ts';
export * from './words.ts';
export * from './evidence.ts';
export * from './answer.ts';
