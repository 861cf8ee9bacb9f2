export * from './certificate.ts';
export * from './visa-record.ts';
export * from './assets.ts';
export * from './forecast.ts';
export * from './for-student.ts';
