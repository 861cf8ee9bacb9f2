export * from './vocabulary.ts';
export * from './interim-role.ts';
export * from './role.ts';
export * from './role-test.ts';
