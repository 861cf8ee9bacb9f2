import type { KnownPerson } from '@onward/core/imports';
import { sql } from '../platform/tenancy/index.ts';

/**
 * Everybody who shares an identifier with a batch of rows. $2 AAMC IDs, $3 school IDs, $4 e-mail addresses in lower
 * case, $5 the cohort, $6 its match year. Facts are those that stand now; season facts only of that year.
 */
export const knownPeople = sql<KnownPerson>(
  'imports.knownPeople',
  `with found as (
     select id from app.student where institution_id = $1 and aamc_id = any ($2::text[])
     union select id from app.student where institution_id = $1 and school_id = any ($3::text[])
     union select id from app.person where institution_id = $1 and lower(school_email) = any ($4::text[])
     union select id from app.person where institution_id = $1 and lower(personal_email) = any ($4::text[])
   )
   select p.id, p.role = 'student' as "isStudent", p.full_name, p.preferred_name, p.phone,
     coalesce(s.aamc_id, '') as aamc_id, coalesce(s.school_id, '') as school_id,
     coalesce(p.school_email, '') as school_email, coalesce(p.personal_email, '') as personal_email,
     exists (select 1 from app.cohort_member m where m.institution_id = $1 and m.cohort_id = $5 and m.student_id = p.id and m.left_on is null) as "isMember",
     exists (select 1 from app.recovery_case c where c.institution_id = $1 and c.student_id = p.id and c.failed_year = $6::int and c.closed_at is null) as "hasOpenCase",
     (select max(c.closed_at)::date from app.recovery_case c where c.institution_id = $1 and c.student_id = p.id and c.failed_year = $6::int) as "caseClosedOn",
     coalesce(max(f.value) filter (where f.kind = 'school'), '') as school,
     coalesce(max(f.value) filter (where f.kind = 'graduation_on'), '') as graduation_on,
     coalesce(max(f.value) filter (where f.kind = 'degree'), '') as degree,
     coalesce(max(f.value) filter (where f.kind = 'applicant_type'), '') as applicant_type,
     coalesce(max(f.value) filter (where f.kind = 'specialty'), '') as specialty,
     coalesce(max(f.value) filter (where f.kind = 'outcome'), '') as outcome
   from found
   join app.person p on p.institution_id = $1 and p.id = found.id
   left join app.student s on s.institution_id = $1 and s.id = p.id
   left join app.fact f on f.institution_id = $1 and f.student_id = p.id and f.replaced_at is null
     and (f.match_year is null or f.match_year = $6::int)
   group by p.institution_id, p.id, s.institution_id, s.id`,
);
