export * from './finding.ts';
export * from './taxonomy.ts';
export * from './words.ts';
