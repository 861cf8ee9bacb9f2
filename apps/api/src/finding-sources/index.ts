export { FindingSourcesModule } from './finding-sources.module.ts';
