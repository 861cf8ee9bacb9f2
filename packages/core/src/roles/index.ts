export * from './vocabulary.ts';
export * from './interim-role.ts';
export * from './role.ts';
export { strengthens, yearValue, type YearValue } from './added-year.ts';
export * from './role-test.ts';
export * from './research-year.ts';
export * from './for-student.ts';
