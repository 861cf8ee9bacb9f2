export { as, Refused, type SignedIn } from './as.ts';
export {
  insert,
  newInstitution,
  type TestInstitution,
  type TestPerson,
  type TestStudent,
} from './institution.ts';
export { testServer } from './server.ts';
export { statementsOf } from './statements.ts';
