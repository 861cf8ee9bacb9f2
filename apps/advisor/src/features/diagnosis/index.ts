export { caseDiagnosisOf } from './diagnosis.queries.ts';
export { DiagnosisPage } from './diagnosis-page.tsx';
