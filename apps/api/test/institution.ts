import { randomUUID } from 'node:crypto';
import type { CaseId, CohortId, Id, InstitutionId, PersonId } from '@onward/core/shared';
import { newId } from '../src/platform/ids.ts';
import type { Statement } from '../src/platform/tenancy/index.ts';
import type { SignedIn } from './as.ts';
import { testServer } from './server.ts';

/** A person of a test institution, signed in. */
export interface TestPerson extends SignedIn {
  readonly institutionId: InstitutionId;
  readonly id: PersonId;
  readonly personId: PersonId;
  readonly role: 'dean' | 'advisor' | 'student';
  readonly name: string;
  readonly email: string;
}

/** A student with an open case. */
export interface TestStudent extends TestPerson {
  readonly caseId: CaseId;
}

/** An institution with its people: `advisor` is assigned to `student`, `otherAdvisor` to `otherStudent`. */
export interface TestInstitution {
  readonly institutionId: InstitutionId;
  readonly slug: string;
  readonly cycleId: Id<'cycle'>;
  readonly cohortId: CohortId;
  readonly dean: TestPerson;
  readonly advisor: TestPerson;
  readonly otherAdvisor: TestPerson;
  readonly student: TestStudent;
  readonly otherStudent: TestStudent;
  /** Everybody's students, `student` and `otherStudent` first; the rest have no advisor. */
  readonly students: readonly TestStudent[];
}

/** Two institutions that must never see each other. */
export type TwoInstitutions = TestInstitution & { readonly elsewhere: TestInstitution };

export interface Scenario {
  /** How many students; at least 2. */
  readonly students?: number;
  /** The cycle in which they did not match. */
  readonly failedYear?: number;
  readonly practice?: boolean;
}

/** Makes an institution of its own for a test, and a second one beside it. */
export async function newInstitution(scenario: Scenario = {}): Promise<TwoInstitutions> {
  const elsewhere = await makeInstitution({});
  return { ...(await makeInstitution(scenario)), elsewhere };
}

async function makeInstitution(scenario: Scenario): Promise<TestInstitution> {
  const { owner } = await testServer();
  const { createInstitution } = await import('../src/institutions/index.ts');
  const { inInstitution, systemScope } = await import('../src/platform/tenancy/index.ts');
  const slug = `test-${randomUUID().slice(0, 18)}`;
  const institutionId = await createInstitution(owner, {
    name: `Test ${slug}`,
    slug,
    timeZone: 'America/New_York',
    practice: scenario.practice ?? false,
  });
  return inInstitution(systemScope(institutionId), () => people(institutionId, slug, scenario));
}

async function people(
  institutionId: InstitutionId,
  slug: string,
  scenario: Scenario,
): Promise<TestInstitution> {
  const failedYear = scenario.failedYear ?? 2027;
  const person = (role: TestPerson['role'], name: string) =>
    addPerson(institutionId, slug, role, name);
  const dean = await person('dean', 'Dana Dean');
  const advisor = await person('advisor', 'Ada Advisor');
  const otherAdvisor = await person('advisor', 'Omar Other');
  const cycleId = newId<'cycle'>();
  const cohortId = newId<'cohort'>();
  await insert('cycle', { institution_id: institutionId, id: cycleId, match_year: failedYear });
  await insert('cohort', {
    institution_id: institutionId,
    id: cohortId,
    cycle_id: cycleId,
    name: `Class of ${failedYear}`,
    type: 'did_not_match',
  });
  const students: TestStudent[] = [];
  for (let n = 0; n < Math.max(scenario.students ?? 2, 2); n += 1) {
    const student = await person('student', `Student ${String(n + 1).padStart(2, '0')}`);
    const caseId = await addCase({
      institutionId,
      cohortId,
      failedYear,
      student,
      advisor: [advisor, otherAdvisor][n],
    });
    students.push({ ...student, caseId });
  }
  const [student, otherStudent] = students as [TestStudent, TestStudent];
  return {
    institutionId,
    slug,
    cycleId,
    cohortId,
    dean,
    advisor,
    otherAdvisor,
    student,
    otherStudent,
    students,
  };
}

async function addPerson(
  institutionId: InstitutionId,
  slug: string,
  role: TestPerson['role'],
  name: string,
): Promise<TestPerson> {
  const { newToken, hashOfToken } = await import('../src/accounts/tokens.ts');
  const id = newId<'person'>() as PersonId;
  const email = `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@${slug}.example.edu`;
  const token = newToken();
  await insert('person', {
    institution_id: institutionId,
    id,
    role,
    full_name: name,
    sort_name: name.toLowerCase(),
    school_email: email,
  });
  await insert('session', {
    institution_id: institutionId,
    id: newId(),
    person_id: id,
    token_hash: Buffer.from(hashOfToken(token), 'hex'),
    expires_at: new Date(Date.now() + 3_600_000).toISOString(),
    device: 'Test',
  });
  return {
    institutionId,
    id,
    personId: id,
    role,
    name,
    email,
    cookie: `${institutionId}.${token}`,
  };
}

interface NewCase {
  readonly institutionId: InstitutionId;
  readonly cohortId: CohortId;
  readonly failedYear: number;
  readonly student: TestPerson;
  readonly advisor: TestPerson | undefined;
}

async function addCase({
  institutionId,
  cohortId,
  failedYear,
  student,
  advisor,
}: NewCase): Promise<CaseId> {
  const caseId = newId<'case'>() as CaseId;
  const base = { institution_id: institutionId };
  await insert('student', { ...base, id: student.id });
  await insert('cohort_member', {
    ...base,
    id: newId(),
    cohort_id: cohortId,
    student_id: student.id,
    joined_on: '2027-03-15',
  });
  await insert('recovery_case', {
    ...base,
    id: caseId,
    student_id: student.id,
    cohort_id: cohortId,
    failed_year: failedYear,
    target_year: failedYear + 1,
  });
  await insert('portal_case', {
    ...base,
    id: caseId,
    case_id: caseId,
    student_id: student.id,
    failed_year: failedYear,
    target_year: failedYear + 1,
    opened_at: new Date().toISOString(),
  });
  if (advisor)
    await insert('portal_helper', {
      ...base,
      id: newId(),
      case_id: caseId,
      student_id: student.id,
      person_id: advisor.id,
      name: advisor.name,
      since: new Date().toISOString(),
    });
  if (advisor)
    await insert('case_assignment', {
      ...base,
      id: newId(),
      case_id: caseId,
      student_id: student.id,
      person_id: advisor.id,
      part: 'advisor',
    });
  await insert('case_goal', { ...base, id: caseId, case_id: caseId, goal: 'A place to train.' });
  const { refreshDigest } = await import('../src/cases/index.ts');
  await refreshDigest(caseId);
  return caseId;
}

/** Puts one row into a table of schema app, in the running unit of work. */
export async function insert(table: string, row: Record<string, unknown>): Promise<void> {
  const { current } = await import('../src/platform/tenancy/index.ts');
  const columns = Object.keys(row);
  const text = `insert into app.${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`;
  const statement: Statement = {
    name: `test.${table}.${columns.length}`,
    text,
    values: Object.values(row),
  };
  await current().write(statement);
}
