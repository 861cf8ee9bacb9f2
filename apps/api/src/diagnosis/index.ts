export { DiagnosisModule } from './diagnosis.module.ts';
export { DiagnosisService } from './diagnosis.service.ts';
