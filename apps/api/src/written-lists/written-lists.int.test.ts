import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';

const parts = `caseId studentName version waiting changedByName lines { id findingId hurt withinYear longer }
  releases { horizon authorName withdrawnAt lines { hurt } }`;
const page = `query ($caseId: ID!) { writtenList(caseId: $caseId) { ${parts} } }`;
const mutation = (verb: string, args: string, values: string) =>
  `mutation ($key: ID!, $caseId: ID!, ${args}) { ${verb}(idempotencyKey: $key, caseId: $caseId, ${values}) { ${parts} } }`;
const propose = mutation('proposeWrittenList', '$v: Int!', 'expectedVersion: $v');
const change = mutation(
  'changeWrittenList',
  '$v: Int!, $lines: [WrittenListEntry!]!',
  'expectedVersion: $v, lines: $lines',
);
const release = mutation(
  'releaseWrittenList',
  '$v: Int!, $quiet: Boolean!',
  'expectedVersion: $v, quietTimeConfirmed: $quiet',
);
const withdraw = mutation('withdrawWrittenList', '$reason: String!', 'reason: $reason');
const mine = `query { myWrittenList { lines { hurt withinYear longer } horizon authorName } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: FindingEntry!) { recordFinding(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;

const finding = (factor: string, horizon: string) => ({
  domain: factor.split('.')[0],
  factor: factor.split('.')[1],
  severity: 2,
  confidence: 'documented',
  horizon,
  agrees: 'yes',
  evidence: '',
  reason: '',
});

async function diagnosed() {
  const here = await newInstitution();
  const staff = as(here.advisor);
  const { caseId } = here.student;
  await staff.do(record, { caseId, entry: finding('letters.generic', 'lt6m') });
  await staff.do(record, { caseId, entry: finding('scholarship.none', 'gt12m') });
  return { ...here, staff, caseId };
}

const entries = (lines: { id: string; hurt: string; withinYear: string; longer: string }[]) =>
  lines.map(({ id, hurt, withinYear, longer }) => ({ id, hurt, withinYear, longer }));

test('three columns from accepted findings, edited, put in another order, given to the student (IR-23)', async () => {
  const { staff, student, caseId } = await diagnosed();
  expect((await staff.do(page, { caseId })).writtenList).toMatchObject({
    version: 0,
    waiting: 2,
    lines: [],
  });
  expect((await staff.refused(release, { caseId, v: 0, quiet: true })).code).toBe(
    'WRITTEN_LIST_EMPTY',
  );
  const { proposeWrittenList: made } = await staff.do(propose, { caseId, v: 0 });
  expect(made).toMatchObject({ version: 1, waiting: 0 });
  const [first, second] = made.lines;
  expect(
    [first, second].map(({ withinYear, longer }) => [withinYear !== '', longer !== '']),
  ).toEqual([
    [true, false],
    [false, true],
  ]);
  const own = { id: randomUUID(), hurt: 'One city only', withinYear: 'Look wider', longer: '' };
  const { changeWrittenList: kept } = await staff.do(change, {
    caseId,
    v: 1,
    lines: [own, ...entries([second, { ...first, hurt: 'Letters that say little' }])],
  });
  expect(
    kept.lines.map(({ findingId, hurt }: { findingId: string; hurt: string }) => [
      findingId !== null,
      hurt,
    ]),
  ).toEqual([
    [false, 'One city only'],
    [true, second.hurt],
    [true, 'Letters that say little'],
  ]);
  expect(kept.waiting).toBe(0);
  expect((await as(student).do(mine)).myWrittenList).toBeNull();
  await staff.do(release, { caseId, v: 2, quiet: true });
  expect((await as(student).do(mine)).myWrittenList).toMatchObject({
    horizon: 'longer',
    authorName: 'Ada Advisor',
    lines: [{ hurt: 'One city only' }, {}, { hurt: 'Letters that say little' }],
  });
  await staff.do(change, { caseId, v: 2, lines: [own] });
  expect((await as(student).do(mine)).myWrittenList.lines).toHaveLength(3);
  await staff.do(withdraw, { caseId, reason: 'One line was wrong' });
  expect((await as(student).do(mine)).myWrittenList).toBeNull();
});

test('two editors meet with both versions; a retried change is one change; a bad line is refused in words', async () => {
  const { staff, dean, caseId } = await diagnosed();
  const line = { id: randomUUID(), hurt: 'Few programs', withinYear: '', longer: '' };
  const key = randomUUID();
  const asked = { key, caseId, v: 0, lines: [line] };
  expect(await staff.do(change, asked)).toEqual(await staff.do(change, asked));
  expect(await as(dean).refused(change, { caseId, v: 0, lines: [] })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: {
      currentVersion: 1,
      changedBy: 'Ada Advisor',
      current: { lines: [{ hurt: 'Few programs' }] },
    },
  });
  for (const lines of [[{ ...line, id: 'x' }], [line, line], [{ ...line, hurt: 'x'.repeat(501) }]])
    expect((await staff.refused(change, { caseId, v: 1, lines })).code).toBe('INPUT_NOT_VALID');
});

test('who is not on the case finds no list; a student changes none', async () => {
  const { staff, otherAdvisor, student, otherStudent, elsewhere, caseId } = await diagnosed();
  await staff.do(propose, { caseId, v: 0 });
  await staff.do(release, { caseId, v: 1, quiet: true });
  for (const other of [otherAdvisor, elsewhere.dean, elsewhere.advisor])
    for (const [document, values] of [
      [page, {}],
      [propose, { v: 1 }],
      [release, { v: 1, quiet: true }],
      [withdraw, { reason: 'x' }],
    ] as const)
      expect((await as(other).refused(document, { caseId, ...values })).code).toBe('NOT_FOUND');
  expect((await as(student).refused(page, { caseId })).class).toBe('FORBIDDEN');
  expect((await as(otherStudent).do(mine)).myWrittenList).toBeNull();
});
