import { sql } from '../platform/tenancy/index.ts';

const shape = `x (id uuid, "caseId" uuid, title text, kind text, state text, "stateReason" text, body jsonb)`;

/** $1 institution, $2 role as JSON, $3 actor. */
export const addRoleRow = sql(
  'roles.add',
  `insert into app.interim_role (institution_id, id, case_id, title, kind, state, state_reason, body, created_by, changed_by)
   select $1, x.id, x."caseId", x.title, x.kind, x.state, x."stateReason", x.body, $3, $3
   from json_to_record($2::json) as ${shape}`,
);

/** $1 institution, $2 role as JSON, $3 actor, $4 expected version. */
export const keepRoleRow = sql(
  'roles.keep',
  `update app.interim_role r set title = x.title, kind = x.kind, state = x.state, state_reason = x."stateReason",
     body = x.body, changed_by = $3, changed_at = now(), version = r.version + 1
   from json_to_record($2::json) as ${shape}
   where r.institution_id = $1 and r.id = x.id and r.version = $4`,
);
