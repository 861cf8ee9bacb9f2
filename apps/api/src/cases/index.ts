export { CasesModule } from './cases.module.ts';
export { CasesService, type NewCase } from './cases.service.ts';
export { AssignmentsService } from './assignments.service.ts';
export {
  refreshDigest,
  refreshDigestAtCommit,
  refreshDigests,
  refreshDigestsOfInstitution,
  refreshDigestsOfStudent,
} from './digest.ts';
export { clockOf, loadCase, subjectOf } from './load-case.ts';
export { missingPanel, panelStanding, type PanelStanding } from './panel.ts';
export { loadOwnCase, type OwnCase } from './own-case.ts';
export type { CaseRow } from './case-statements.ts';
export { CaseMeetingType, CaseStandingType, ClosingArgs } from './cases.types.ts';
