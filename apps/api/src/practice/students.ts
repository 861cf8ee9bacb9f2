import { addDays, type CohortId } from '@onward/core/shared';
import { seasonOf, sortName } from '@onward/core/people';
import { daysSinceMatchWeek, practice, practiceFailedYear } from '@onward/scenarios/practice';
import { CasesService } from '../cases/index.ts';
import { CohortsService } from '../cohorts/index.ts';
import { newId } from '../platform/ids.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';
import { asOf, before, type PracticeGround } from './ground.ts';
import { staffMember } from './people.ts';

const addStudents = sql(
  'practice.addStudents',
  `with given as (
     select * from json_to_recordset($2::json) as s (id uuid, member_id uuid, full_name text, sort_name text, preferred_name text,
       pronouns text, school_email text, personal_email text, phone text, aamc_id text, school_id text)
   ), people as (
     insert into app.person (institution_id, id, role, full_name, sort_name, preferred_name, pronouns, school_email, personal_email, phone)
     select $1, id, 'student', full_name, sort_name, preferred_name, pronouns, school_email, personal_email, phone from given
   ), students as (
     insert into app.student (institution_id, id, aamc_id, school_id) select $1, id, aamc_id, school_id from given
   )
   insert into app.cohort_member (institution_id, id, cohort_id, student_id, joined_on)
   select $1, member_id, $3, id, $4 from given`,
);

const addFacts = sql(
  'practice.addFacts',
  `insert into app.fact (institution_id, id, student_id, kind, match_year, value, source, as_of)
   select $1, f.id, f.student_id, f.kind, f.match_year, f.value, f.source, f.as_of
   from json_to_recordset($2::json) as f (id uuid, student_id uuid, kind text, match_year int, value text, source text, as_of date)`,
);

/** The cohort, its students with their facts, and a case for each, opened in the invented Match Week. */
export async function practiceStudents(ground: PracticeGround): Promise<void> {
  const { institutionId, startedOn } = ground;
  const failedYear = practiceFailedYear(startedOn);
  const dean = await staffMember(ground, 'priya');
  const people = practice.students.map((one) => ({ ...one, id: newId<'person'>() }));
  await asOf(before(ground, daysSinceMatchWeek - 1), () =>
    inInstitution(dean, async () => {
      const opening = { matchYear: failedYear, name: null, type: 'did_not_match' } as const;
      const cohort = await new CohortsService().open(opening);
      await current().write(
        addStudents(
          institutionId,
          JSON.stringify(people.map(personRow)),
          cohort.id,
          addDays(startedOn, -daysSinceMatchWeek),
        ),
        addFacts(institutionId, JSON.stringify(people.flatMap((p) => factRows(p, ground)))),
      );
      await openCases(people, cohort.id, failedYear);
    }),
  );
}

type Invented = (typeof practice.students)[number] & { id: ReturnType<typeof newId<'person'>> };

async function openCases(
  people: readonly Invented[],
  cohortId: CohortId,
  failedYear: number,
): Promise<void> {
  await new CasesService().open(
    people.map(({ id }) => ({
      studentId: id,
      cohortId,
      failedYear,
      targetYear: failedYear + 1,
    })),
  );
}

function personRow(p: Invented): object {
  return {
    id: p.id,
    member_id: newId(),
    full_name: p.fullName,
    sort_name: sortName(p.fullName, p.familyName),
    preferred_name: p.preferredName,
    pronouns: p.pronouns,
    school_email: p.schoolEmail,
    personal_email: p.personalEmail,
    phone: p.phone,
    aamc_id: p.aamcId,
    school_id: p.schoolId,
  };
}

function factRows(p: Invented, { startedOn }: PracticeGround): object[] {
  const year = practiceFailedYear(startedOn);
  return p.facts.map((fact) => ({
    id: newId(),
    student_id: p.id,
    kind: fact.kind,
    match_year: seasonOf(fact.kind, year),
    value: fact.value,
    source: fact.source,
    as_of: addDays(startedOn, -fact.daysBefore),
  }));
}
