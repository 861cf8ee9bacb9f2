export { FindingDialog } from './finding-dialog.tsx';
export { FindingList } from './finding-list.tsx';
export { diagnosisOf, type FindingWords } from './findings.queries.ts';
