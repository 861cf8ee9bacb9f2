export { RolesPart } from './roles-part.tsx';
export { rolesOf } from './roles.queries.ts';
