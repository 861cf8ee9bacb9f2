export * from './name.ts';
export * from './fact.ts';
export * from './person.ts';
