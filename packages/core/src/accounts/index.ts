export * from './password.ts';
export * from './standing.ts';
