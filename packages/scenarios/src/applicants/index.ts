export * from './applicant.ts';
export { awkward } from './awkward.ts';
export { radiology } from './radiology.ts';
export { readApplicant } from './read-applicant.ts';
