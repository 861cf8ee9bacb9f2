import { expect, test } from 'vitest';
import { strengthens, yearValue } from './added-year.ts';
import { changeRole, considerRole, moveRole } from './role.ts';
import { researchYearProposed } from './research-year.ts';
import { testRole } from './role-test.ts';
import type { InterimRole, InterimRoleEntry } from './interim-role.ts';

const blank: InterimRoleEntry = {
  title: 'Research fellow',
  kind: 'research_year',
  place: 'Westbrook Medicine',
  field: 'diagnostic_radiology',
  fromOn: null,
  toOn: null,
  improves: [],
  measure: '',
  clarifies: '',
  expectedLetters: 0,
  letterWriters: '',
  expectedOutputs: 0,
  outputs: '',
  clinicalContact: 'unknown',
  cost: '',
  funding: '',
  post: 'unknown',
  affordable: 'unknown',
  mentor: '',
  activePart: 'unknown',
  nameOnWork: 'unknown',
  conferences: 'unknown',
  structured: 'unknown',
  facultyContact: 'unknown',
  hospitalLink: 'unknown',
  departmentContact: 'unknown',
  milestones: [],
};

function roleOf(over: Partial<InterimRoleEntry>): InterimRole {
  const decision = considerRole({ ...blank, ...over }, { id: 'r' as never, caseId: 'c' as never });
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}
const says = (reasons: readonly { says: string }[]) => reasons.map((one) => one.says).join(' ');

test('an MPH without a tie to a hospital is drift, with reasons, whatever it is said to improve', () => {
  const mph = roleOf({
    title: 'MPH',
    kind: 'degree',
    hospitalLink: 'no',
    clinicalContact: 'none',
    improves: ['research'],
    expectedOutputs: 1,
  });
  const { verdict, against } = testRole(mph);
  expect(verdict).toBe('drift');
  expect(against.map(({ item }) => item)).toContain('IMG-41');
  expect(says(against)).toContain('without a tie to the clinics');
});

test('the same degree tied to a hospital improves; one that shows another path clarifies; unknown stays open', () => {
  const degree = { kind: 'degree', improves: ['research'], expectedOutputs: 2 } as const;
  expect(testRole(roleOf({ ...degree, hospitalLink: 'yes' })).verdict).toBe('improve');
  expect(
    testRole(roleOf({ ...degree, hospitalLink: 'no', clarifies: 'Public health' })).verdict,
  ).toBe('clarify');
  const open = testRole(roleOf(degree));
  expect(open.verdict).toBe('open');
  expect(says(open.ask)).toContain('teaching hospital?');
});

test('what is said to improve and cannot be counted is not yet an improvement', () => {
  const { verdict, against } = testRole(roleOf({ improves: ['research', 'letters'] }));
  expect(verdict).toBe('open');
  expect(says(against)).toContain('Nothing yet to measure it by: letters, research.');
  expect(testRole(roleOf({})).verdict).toBe('drift');
});

test('the three pitfalls of a research role are named (IR-29)', () => {
  const { against } = testRole(
    roleOf({ structured: 'no', facultyContact: 'no', field: 'medicine' }),
  );
  expect(against.filter(({ item }) => item === 'IR-29')).toHaveLength(3);
});

test('a research role without milestones cannot be active, and keeps one once it is (IR-30)', () => {
  const strong = { improves: ['letters'], expectedLetters: 1 } as const;
  expect(moveRole(roleOf(strong), 'active', '')).toMatchObject({
    refusal: { code: 'ROLE_NEEDS_MILESTONES' },
  });
  const milestones = [{ title: 'First abstract', dueOn: '2027-03-01' }];
  const moved = moveRole(roleOf({ ...strong, milestones }), 'active', '');
  if (!moved.accepted) throw new Error('not active');
  expect(changeRole(moved.value, { ...moved.value, milestones: [] })).toMatchObject({
    refusal: { code: 'ROLE_NEEDS_MILESTONES' },
  });
});

test('a role the test calls drift is taken only with a reason; an ended one stays ended', () => {
  const drift = roleOf({ kind: 'other' });
  expect(moveRole(drift, 'active', 'why')).toMatchObject({ refusal: { code: 'REASON_REQUIRED' } });
  const taken = moveRole(drift, 'active', 'It pays the rent while she prepares.');
  if (!taken.accepted) throw new Error('not taken');
  const ended = moveRole(taken.value, 'ended', '');
  if (!ended.accepted) throw new Error('not ended');
  expect(moveRole(ended.value, 'active', '')).toMatchObject({
    refusal: { code: 'ROLE_STATE', facts: { state: 'ended', allowed: [] } },
  });
});

test('an end before the beginning, an unknown improvement and a milestone without words are refused', () => {
  const wrong = {
    ...blank,
    fromOn: '2027-07-01',
    toOn: '2027-01-01',
    improves: ['luck'],
    milestones: [{ title: '', dueOn: null }],
    expectedLetters: -1,
  };
  expect(considerRole(wrong, { id: 'r' as never, caseId: 'c' as never })).toMatchObject({
    refusal: {
      facts: {
        issues: [
          { field: 'improves' },
          { field: 'expectedLetters' },
          { field: 'milestones', code: 'required' },
          { field: 'toOn', code: 'before_start' },
        ],
      },
    },
  });
});

test('a further year is asked the same questions as a whole, and opens a cycle only when it strengthens or clarifies (LA-37)', () => {
  const year = (over: Partial<InterimRoleEntry>) =>
    yearValue(roleOf({ ...over, kind: 'added_year' }));
  expect(yearValue(null)).toEqual({ verdict: 'none', says: [] });
  expect(year({})).toMatchObject({ verdict: 'drift' });
  expect(year({}).says.join(' ')).toContain('longer without strengthening');
  expect(year({ improves: ['letters'] }).verdict).toBe('open');
  expect(strengthens(year({ improves: ['letters'] }))).toBe(false);
  expect(strengthens(year({ improves: ['letters'], expectedLetters: 2 }))).toBe(true);
  expect(strengthens(year({ clarifies: 'Internal medicine' }))).toBe(true);
  expect(strengthens(yearValue(null))).toBe(false);
});

test('an unpaid post asks about the money first, and one that cannot be afforded says so (DR-23)', () => {
  const asked = testRole(roleOf({ post: 'part_paid' }));
  expect(asked.ask).toContainEqual({
    item: 'DR-23',
    says: 'Can it be afforded? Look at the money together first.',
  });
  const dear = testRole(roleOf({ post: 'part_paid', affordable: 'no' }));
  expect(dear.against.map(({ item }) => item)).toContain('DR-23');
  expect(testRole(roleOf({ post: 'fellowship' })).speaksFor).toContainEqual({
    item: 'DR-23',
    says: 'A formal fellowship in a department.',
  });
});

test('without a clinical place, and no research role on the table, the IR guide’s year is proposed (IR-28)', () => {
  const ir = ['interventional_radiology'];
  expect(researchYearProposed(ir, false, [])).toMatchObject({ item: 'IR-28' });
  expect(researchYearProposed(ir, true, [])).toBeNull();
  expect(researchYearProposed(['diagnostic_radiology'], false, [])).toBeNull();
  expect(researchYearProposed(ir, false, [roleOf({})])).toBeNull();
  const clinic = roleOf({ kind: 'clinical_employment', clinicalContact: 'regular' });
  expect(researchYearProposed(ir, false, [clinic])).not.toBeNull();
  expect(researchYearProposed(ir, false, [{ ...clinic, state: 'active' }])).toBeNull();
});
