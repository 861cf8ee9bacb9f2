import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const parts = `{ facts { code group cycle says link asOf mark confirmation { byName source readOn note } day { onDate here hereVerified hereStanding version } rule { actor verdict phase } } conflicts { item guideSays ruleSays stricter link } }`;
const page = `{ guideFacts ${parts} }`;
const confirm = `mutation ($key: ID!, $code: ID!, $entry: FactConfirmationEntry!) { confirmGuideFact(idempotencyKey: $key, code: $code, entry: $entry) ${parts} }`;
const take = `mutation ($key: ID!, $code: ID!, $v: Int!, $source: String!) { takeCycleDay(idempotencyKey: $key, code: $code, expectedVersion: $v, source: $source) ${parts} }`;
const cycles = `{ cycles { matchYear dates { kind onDate standing verified verifiedByName } } }`;

const entry = { confirmed: true, source: 'nrmp.org, SOAP page', readOn: '2026-01-05', note: '' };
interface Fact {
  code: string;
  confirmation: { byName: string } | null;
}
const factIn = (facts: { facts: Fact[] }, code: string) =>
  facts.facts.find((one) => one.code === code);

test('every fact comes with its source, and as shipped nobody has confirmed any', async () => {
  const { advisor, student } = await newInstitution();
  const { guideFacts } = await as(advisor).do(page);
  expect(guideFacts.facts.filter((one: Fact) => one.confirmation)).toEqual([]);
  expect(factIn(guideFacts, 'limit.soap_applications')).toMatchObject({
    says: 'SOAP: up to 45 applications in ERAS.',
    mark: 'S',
    asOf: '2026-11-23',
  });
  expect(factIn(guideFacts, 'program.no_rank_questions')).toMatchObject({
    group: 'conduct',
    rule: { actor: 'program', verdict: 'not_allowed', phase: 'always' },
  });
  expect(guideFacts.conflicts).toHaveLength(5);
  expect(
    guideFacts.conflicts.every(({ stricter }: { stricter: string }) => stricter === 'rule'),
  ).toBe(true);
  expect(await as(student).refused(page)).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('a dean confirms a fact with what was read; taken back it is unconfirmed again', async () => {
  const { dean, advisor, elsewhere } = await newInstitution();
  const code = 'limit.soap_applications';
  expect(await as(advisor).refused(confirm, { code, entry })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect(await as(dean).refused(confirm, { code, entry: { ...entry, source: '' } })).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'source' }] },
  });
  expect(await as(dean).refused(confirm, { code: 'limit.none', entry })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const { confirmGuideFact } = await as(dean).do(confirm, { code, entry });
  expect(factIn(confirmGuideFact, code)?.confirmation).toEqual({
    byName: 'Dana Dean',
    source: 'nrmp.org, SOAP page',
    readOn: '2026-01-05',
    note: '',
  });
  expect(factIn((await as(elsewhere.advisor).do(page)).guideFacts, code)?.confirmation).toBeNull();
  const back = await as(dean).do(confirm, {
    code,
    entry: { ...entry, confirmed: false, note: 'It changed' },
  });
  expect(factIn(back.confirmGuideFact, code)?.confirmation).toBeNull();
});

test('a day is kept and confirmed by its cycle, once', async () => {
  const { dean, advisor } = await newInstitution();
  const code = 'date.2026.match_week';
  const { takeCycleDay } = await as(dean).do(take, { code, v: 0, source: 'nrmp.org calendar' });
  expect(factIn(takeCycleDay, code)).toMatchObject({
    confirmation: { byName: 'Dana Dean', source: 'nrmp.org calendar' },
    day: {
      onDate: '2026-03-16',
      here: '2026-03-16',
      hereVerified: true,
      hereStanding: 'official',
      version: 1,
    },
  });
  const found = (await as(advisor).do(cycles)).cycles.find(
    ({ matchYear }: { matchYear: number }) => matchYear === 2026,
  );
  expect(found.dates).toContainEqual({
    kind: 'match_week',
    onDate: '2026-03-16',
    standing: 'official',
    verified: true,
    verifiedByName: 'Dana Dean',
  });
  expect(await as(dean).refused(take, { code, v: 0, source: 'Again' })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect(
    await as(dean).refused(take, { code: 'date.2026.match_day', v: 0, source: '' }),
  ).toMatchObject({
    code: 'DATE_NOT_SOURCED',
  });
});

test('the page is one flight', async () => {
  const { advisor } = await newInstitution();
  const { sent, roundTrips } = await statementsOf(() => as(advisor).do(page));
  expect([roundTrips, sent.length]).toEqual([1, 2]);
});
