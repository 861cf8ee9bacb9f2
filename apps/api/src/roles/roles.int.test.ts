import { expect, test } from 'vitest';
import { as, insert, newInstitution } from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const shape = `roles { id title state stateReason verdict version against { item says } ask { item } milestones { title dueOn } }`;
const page = `query ($caseId: ID!) { rolesOfCase(caseId: $caseId) { ${shape} } }`;
const consider = `mutation ($key: ID!, $caseId: ID!, $entry: InterimRoleEntry!) {
  considerRole(idempotencyKey: $key, caseId: $caseId, entry: $entry) { ${shape} } }`;
const change = `mutation ($key: ID!, $id: ID!, $v: Int!, $entry: InterimRoleEntry!) {
  changeRole(idempotencyKey: $key, id: $id, expectedVersion: $v, entry: $entry) { ${shape} } }`;
const move = `mutation ($key: ID!, $id: ID!, $v: Int!, $to: String!, $reason: String!) {
  moveRole(idempotencyKey: $key, id: $id, expectedVersion: $v, to: $to, reason: $reason) { ${shape} } }`;

const mph = {
  title: 'MPH, evening program',
  kind: 'degree',
  place: 'Northgate University',
  field: 'other',
  fromOn: '2027-09-01',
  toOn: '2029-06-30',
  improves: ['research'],
  measure: '',
  clarifies: '',
  expectedLetters: 0,
  letterWriters: '',
  expectedOutputs: 0,
  outputs: '',
  clinicalContact: 'none',
  cost: '48,000 dollars',
  funding: 'Loan',
  post: 'unknown',
  affordable: 'unknown',
  mentor: '',
  activePart: 'unknown',
  nameOnWork: 'unknown',
  conferences: 'unknown',
  structured: 'unknown',
  facultyContact: 'unknown',
  hospitalLink: 'no',
  departmentContact: 'no',
  milestones: [] as { title: string; dueOn: string | null }[],
};
const fellow = {
  ...mph,
  title: 'Research fellow',
  kind: 'research_year',
  improves: ['research', 'letters'],
  expectedOutputs: 2,
  expectedLetters: 1,
  field: 'diagnostic_radiology',
};

async function withRole(entry: typeof mph) {
  const made = await newInstitution();
  const staff = as(made.advisor);
  const { caseId } = made.student;
  const { considerRole } = await staff.do(consider, { caseId, entry });
  return { ...made, staff, caseId, role: considerRole.roles[0] };
}

test('an MPH without a tie to a hospital is drift, with reasons, and is taken only with a reason of its own', async () => {
  const { staff, role } = await withRole(mph);
  expect(role).toMatchObject({ verdict: 'drift', state: 'considered' });
  expect(role.against.map((one: { item: string }) => one.item)).toContain('IMG-41');
  const input = { id: role.id, v: 1, to: 'active' };
  expect(await staff.refused(move, { ...input, reason: '' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  const { moveRole } = await staff.do(move, {
    ...input,
    reason: 'She wants public health for itself.',
  });
  expect(moveRole.roles[0]).toMatchObject({ state: 'active', version: 2 });
});

test('a research role without milestones cannot be active (IR-30)', async () => {
  const { staff, role } = await withRole(fellow);
  const input = { id: role.id, v: 1, to: 'active', reason: '' };
  expect(await staff.refused(move, input)).toMatchObject({ code: 'ROLE_NEEDS_MILESTONES' });
  const milestones = [{ title: 'Abstract to RSNA', dueOn: '2027-04-01' }];
  await staff.do(change, { id: role.id, v: 1, entry: { ...fellow, milestones } });
  const { moveRole } = await staff.do(move, { ...input, v: 2 });
  expect(moveRole.roles[0]).toMatchObject({ state: 'active', verdict: 'improve', milestones });
});

test('a role is refused in words when it ends before it begins, and nothing is kept', async () => {
  const { staff, caseId } = await withRole(mph);
  const wrong = { ...mph, toOn: '2027-01-01', milestones: [{ title: '', dueOn: null }] };
  expect(await staff.refused(consider, { caseId, entry: wrong })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'milestones' }, { field: 'toOn', code: 'before_start' }] },
  });
  expect((await staff.do(page, { caseId })).rolesOfCase.roles).toHaveLength(1);
});

test('strangers, other institutions and the student cannot tell a role from nothing', async () => {
  const { otherAdvisor, elsewhere, student, caseId, role } = await withRole(mph);
  for (const stranger of [otherAdvisor, elsewhere.advisor, elsewhere.dean]) {
    expect(await as(stranger).refused(page, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    const input = { id: role.id, v: 1, entry: mph };
    expect(await as(stranger).refused(change, input)).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await as(student).refused(page, { caseId })).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('two people at one role: the second sees both versions; a retried one is considered once', async () => {
  const { staff, dean, caseId, role } = await withRole(mph);
  await as(dean).do(change, { id: role.id, v: 1, entry: { ...mph, title: 'MPH' } });
  expect(await staff.refused(change, { id: role.id, v: 1, entry: mph })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 2, changedBy: 'Dana Dean', current: { title: 'MPH' } },
  });
  const input = { caseId, entry: fellow, key: crypto.randomUUID() };
  const first = await staff.do(consider, input);
  expect(await staff.do(consider, input)).toEqual(first);
});

test('the student reads a role in her own words, without what the office weighed', async () => {
  const { student, otherStudent, advisor } = await withRole({ ...fellow, post: 'part_paid' });
  const mine = 'query { myRoles { title stands says ask } }';
  const { myRoles } = await as(student).do(mine);
  expect(myRoles).toMatchObject([
    { title: 'Research fellow', stands: 'You are thinking about it' },
  ]);
  expect(myRoles[0].ask).toContain('Can it be afforded? Look at the money together first.');
  expect((await as(otherStudent).do(mine)).myRoles).toEqual([]);
  expect(await as(advisor).refused(mine)).toMatchObject({ class: 'FORBIDDEN' });
});

test('beside each kind stands what the guides that apply say, and the IR year is proposed without a clinical place', async () => {
  const { advisor, student, institutionId } = await newInstitution();
  const { caseId } = student;
  const asked = `query ($caseId: ID!) { rolesOfCase(caseId: $caseId) { proposed { item } guides { kind lists { item } } } }`;
  expect((await as(advisor).do(asked, { caseId })).rolesOfCase.proposed).toBeNull();
  await inInstitution(systemScope(institutionId), () =>
    insert('attempt', { ...irSeason, institution_id: institutionId, id: newId(), case_id: caseId }),
  );
  const { rolesOfCase } = await as(advisor).do(asked, { caseId });
  expect(rolesOfCase.proposed).toEqual({ item: 'IR-28' });
  const research = rolesOfCase.guides.find(
    ({ kind }: { kind: string }) => kind === 'research_year',
  );
  expect(research.lists.map(({ item }: { item: string }) => item)).toEqual([
    'IR-28',
    'IR-28',
    'IR-29',
  ]);
});

const irSeason = {
  match_year: 2027,
  specialty: 'interventional_radiology',
  track: 'integrated',
  aimed_region: 'anywhere',
  system: 'nrmp_main',
  service: 'eras',
  applicant_type: 'us_md_senior',
  visa_need: 'none',
  outcome: 'unmatched_full',
  interviews_read: 'not_said',
  source: 'Test',
  as_of: '2027-03-20',
};
