export { caseDiagnosisOf } from './diagnosis.queries.ts';
export { DiagnosisPage } from './diagnosis-page.tsx';
export type { DiagnosisLinks } from './diagnosis-links.ts';
