export { DiagnosisModule } from './diagnosis.module.ts';
export { DiagnosisService } from './diagnosis.service.ts';
export { DiagnosisReleaseService } from './diagnosis-release.service.ts';
export { EvidenceService } from './evidence.service.ts';
export { addEvidenceRow } from './diagnosis-statements.ts';
export { packsOf, targetOf, untouched } from './load-diagnosis.ts';
export { cycleDays, diagnosisRow } from './diagnosis.reads.ts';
