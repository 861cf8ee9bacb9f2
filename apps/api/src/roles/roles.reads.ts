import type { InterimRole } from '@onward/core/roles';
import type { Instant } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';

/** A role with who changed it last. */
export interface RoleRow extends InterimRole {
  readonly changedByName: string | null;
  readonly changedAt: Instant;
}

type Kept = Pick<
  RoleRow,
  | 'id'
  | 'caseId'
  | 'title'
  | 'kind'
  | 'state'
  | 'stateReason'
  | 'version'
  | 'changedByName'
  | 'changedAt'
> & {
  readonly body: Omit<
    InterimRole,
    'id' | 'caseId' | 'title' | 'kind' | 'state' | 'stateReason' | 'version'
  >;
};

const columns = `r.id, r.case_id as "caseId", r.title, r.kind, r.state, r.state_reason as "stateReason", r.body, r.version,
   r.changed_at as "changedAt", p.full_name as "changedByName"`;
const tables = `app.interim_role r left join app.person p on p.institution_id = $1 and p.id = r.changed_by`;

/** $1 institution, $2 case. In the order they were added. */
export const rolesOfCase = sql<Kept>(
  'roles.ofCase',
  `select ${columns} from ${tables} where r.institution_id = $1 and r.case_id = $2 order by r.id limit 100`,
);

/** $1 institution, $2 role. */
export const roleById = sql<Kept>(
  'roles.byId',
  `select ${columns} from ${tables} where r.institution_id = $1 and r.id = $2`,
);

/** A role as core knows it. */
export function roleOf({ body, ...row }: Kept): RoleRow {
  return { ...body, ...row };
}
