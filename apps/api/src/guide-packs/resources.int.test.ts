import { expect, test } from 'vitest';
import { radiology } from '@onward/scenarios/applicants';
import { as, newInstitution, statementsOf } from '../../test/index.ts';

const mine = `{ myResources { guides groups { situation resources { code pack packTitle item kind title paragraphs lines text } } rules { code says link } } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) { recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const change = `mutation ($key: ID!, $edit: PackEntryEdit!) { changePackEntry(idempotencyKey: $key, code: "diagnostic_radiology", expectedVersion: 1, edit: $edit) { pack { version } } }`;

interface Group {
  situation: string;
  resources: { code: string; title: string; pack: string }[];
}

async function withSeason() {
  const house = await newInstitution({ failedYear: 2026 });
  const [{ attempt }] = radiology.drSixInterviews.seasons;
  await as(house.advisor).do(record, { caseId: house.student.caseId, entry: attempt });
  return house;
}

test('a student reads the guides that apply to her season, in her voice, by situation', async () => {
  const { student } = await withSeason();
  const { myResources } = await as(student).do(mine);
  expect(myResources.guides).toEqual(['Diagnostic Radiology', 'Communication before the Match']);
  expect(myResources.groups.map(({ situation }: Group) => situation)).toEqual(
    expect.arrayContaining(['first_days', 'soap', 'the_year', 'messages', 'questions']),
  );
  expect(myResources.rules.map(({ code }: { code: string }) => code)).toContain(
    'school.no_pressure_for_list',
  );
});

test('what the office changed is what she reads', async () => {
  const { dean, student } = await withSeason();
  const edit = {
    entry: 'article.first_page',
    fields: [{ field: 'title', value: 'What this one result says' }],
    reason: 'Softer',
  };
  await as(dean).do(change, { edit });
  const { myResources } = await as(student).do(mine);
  const first = myResources.groups
    .flatMap(({ resources }: Group) => resources)
    .find(({ code }: { code: string }) => code === 'article.first_page');
  expect(first.title).toBe('What this one result says');
});

test('without a season there are the guides for everybody; staff have the library instead', async () => {
  const { otherStudent, advisor } = await withSeason();
  const { myResources } = await as(otherStudent).do(mine);
  expect(myResources.guides).toContain('Communication before the Match');
  expect(await as(advisor).refused(mine)).toMatchObject({ code: 'NOT_ALLOWED' });
});

test('it is one flight', async () => {
  const { student } = await withSeason();
  const { sent, roundTrips } = await statementsOf(() => as(student).do(mine));
  expect([roundTrips, sent.length]).toEqual([1, 2]);
});
