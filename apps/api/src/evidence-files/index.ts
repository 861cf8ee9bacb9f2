export { EvidenceFilesModule } from './evidence-files.module.ts';
