import { sql } from '../platform/tenancy/index.ts';

/** A new member of staff. */
export const addStaff = sql(
  'people.addStaff',
  `insert into app.person (institution_id, id, role, full_name, sort_name, title, school_email, personal_email, phone, time_zone)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Details of a person whose version was $3. */
export const changePerson = sql(
  'people.change',
  `update app.person set full_name = $4, sort_name = $5, preferred_name = $6, pronouns = $7, title = $8, school_email = $9,
     personal_email = $10, phone = $11, time_zone = $12, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 returning id`,
);

/** Another role for a member of staff whose version was $3. */
export const changeRole = sql(
  'people.changeRole',
  `update app.person set role = $4, version = version + 1
   where institution_id = $1 and id = $2 and version = $3 and role <> 'student' returning id`,
);

/** Facts that stand and are replaced by a new one of the same kind and season. */
export const replaceFact = sql(
  'people.replaceFact',
  `update app.fact set replaced_at = $5 where institution_id = $1 and student_id = $2 and kind = $3
     and match_year is not distinct from $4::int and replaced_at is null`,
);

/** A fact with its source and date. */
export const addFact = sql(
  'people.addFact',
  `insert into app.fact (institution_id, id, student_id, kind, match_year, value, source, as_of, recorded_by, recorded_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
);

/** Cases of somebody who should not be here. */
export const removeCasesOf = sql(
  'people.removeCases',
  'delete from app.recovery_case where institution_id = $1 and student_id = $2',
);

/** Somebody who should not be here; the audit trail stays. */
export const removePerson = sql(
  'people.remove',
  `delete from app.person where institution_id = $1 and id = $2 and role = 'student'`,
);
