export * from './proposal.ts';
export * from './funnel.ts';
export { examine, rules } from './examine.ts';
export { rangeOf } from './evidence.ts';
export * from './case-diagnosis.ts';
export * from './measures.ts';
export * from './for-student.ts';
export * from './guidance.ts';
export { signsByProgram, type ProgramSigns } from './rules-signs.ts';
