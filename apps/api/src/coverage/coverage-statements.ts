import { sql } from '../platform/tenancy/index.ts';

/** $1 institution, $2 finding, $3 when. */
export const endLeaving = sql(
  'coverage.endLeaving',
  'update app.finding_leaving set ended_at = $3 where institution_id = $1 and finding_id = $2 and ended_at is null',
);

/** $1 institution, $2 decision as json. */
export const addLeaving = sql(
  'coverage.addLeaving',
  `insert into app.finding_leaving (institution_id, id, case_id, finding_id, reason, by_id, by_name, at)
   select $1, x.id, x."caseId", x."findingId", x.reason, x."byId", x."byName", x.at
   from json_to_record($2::json) as x (id uuid, "caseId" uuid, "findingId" uuid, reason text, "byId" uuid, "byName" text,
     at timestamptz)`,
);

/** $1 institution, $2 id, $3 reader, $4 case, $5 when. */
export const keepLook = sql(
  'coverage.keepLook',
  `insert into app.plan_look (institution_id, id, person_id, case_id, seen_at) values ($1, $2, $3, $4, $5)
   on conflict (institution_id, person_id, case_id) do update set seen_at = greatest(plan_look.seen_at, excluded.seen_at)`,
);
