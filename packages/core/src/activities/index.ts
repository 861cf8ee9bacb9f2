export * from './activity.ts';
export * from './record.ts';
export * from './months.ts';
export * from './counters.ts';
export * from './words.ts';
export * from './cv.ts';
export { patientWords } from './patient-words.ts';
