export { FindingList } from './finding-list.tsx';
export { diagnosisOf } from './findings.queries.ts';
