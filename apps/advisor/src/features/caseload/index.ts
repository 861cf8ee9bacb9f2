export { AssignDialog } from './assign-dialog.tsx';
export { Caseload } from './caseload.tsx';
export { readCaseload, writeCaseload, type CaseloadAddress } from './caseload-address.ts';
export { caseloadOf } from './caseload.queries.ts';
export { RequestAccessDialog } from './request-access-dialog.tsx';
export { UnassignDialog } from './unassign-dialog.tsx';
