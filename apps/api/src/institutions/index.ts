export { createInstitution, type NewInstitution } from './create-institution.ts';
export { InstitutionsModule } from './institutions.module.ts';
