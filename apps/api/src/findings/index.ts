export { FindingsModule } from './findings.module.ts';
export { touchDebrief } from './finding-statements.ts';
export { findingsOfDebrief, type FindingRow } from './findings.reads.ts';
export { FindingEntryType, FindingType } from './findings.types.ts';
export { FindingsService } from './findings.service.ts';
