export { createInstitution, type NewInstitution } from './create-institution.ts';
