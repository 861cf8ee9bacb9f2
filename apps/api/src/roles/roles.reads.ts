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
  return { ...neverAsked, ...body, ...row };
}

/** What was not asked yet when an older role was written down. */
const neverAsked = { post: 'unknown', affordable: 'unknown' } as const;

/** $1 institution, $2 case. Whether clinical work runs, as the student or the office wrote it down. */
export const clinicalRuns = sql<{ runs: boolean }>(
  'roles.clinicalRuns',
  `select exists (select 1 from app.activity a where a.institution_id = $1 and a.case_id = $2 and a.kind = 'clinical'
     and a.withdrawn_at is null and (a.ended_on is null or a.ended_on >= current_date)) as runs`,
);
