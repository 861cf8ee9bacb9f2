import { sql } from '../platform/tenancy/index.ts';

/** A cycle, if the year has none yet. */
export const addCycle = sql(
  'cycles.add',
  `insert into app.cycle (institution_id, id, match_year) values ($1, $2, $3)
   on conflict (institution_id, match_year) do nothing`,
);

/** A cohort. */
export const addCohort = sql(
  'cohorts.add',
  'insert into app.cohort (institution_id, id, cycle_id, name, type) values ($1, $2, $3, $4, $5)',
);

/** Another name for a cohort. */
export const renameCohort = sql(
  'cohorts.rename',
  `update app.cohort set name = $4, version = version + 1 where institution_id = $1 and id = $2 and version = $3 returning id`,
);

/** A student joins. */
export const addMember = sql(
  'cohorts.addMember',
  `insert into app.cohort_member (institution_id, id, cohort_id, student_id, joined_on, joined_by) values ($1, $2, $3, $4, $5, $6)
   on conflict (institution_id, cohort_id, student_id) where left_on is null do nothing`,
);

/** A student leaves; the stay remains. */
export const endStay = sql(
  'cohorts.endStay',
  'update app.cohort_member set left_on = $3, left_reason = $4 where institution_id = $1 and id = $2',
);

/** Enters a day of a cycle for the first time. */
export const addCycleDate = sql(
  'cycles.addDate',
  `insert into app.cycle_date (institution_id, id, cycle_id, kind, on_date, source, standing, verified, verified_by, verified_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
   on conflict (institution_id, cycle_id, kind) do nothing returning id`,
);

/** Changes a day of a cycle whose version was $4. */
export const changeCycleDate = sql(
  'cycles.changeDate',
  `update app.cycle_date set on_date = $5, source = $6, standing = $7, verified = $8, verified_by = $9, verified_at = $10, version = version + 1
   where institution_id = $1 and cycle_id = $2 and kind = $3 and version = $4 returning id`,
);
