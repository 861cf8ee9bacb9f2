export * from './applicant.ts';
export { awkward } from './awkward.ts';
export { guides } from './guides.ts';
export { radiology } from './radiology.ts';
export { readApplicant } from './read-applicant.ts';
