export * from './proposal.ts';
export * from './funnel.ts';
export { examine, rules } from './examine.ts';
export { rangeOf } from './evidence.ts';
export * from './case-diagnosis.ts';
