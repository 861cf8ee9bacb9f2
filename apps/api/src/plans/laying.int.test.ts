import { expect, test } from 'vitest';
import { awkward } from '@onward/scenarios/applicants';
import { as, insert, newInstitution } from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const choices = `query ($caseId: ID!) { layingChoices(caseId: $caseId) { option why templates { code fit why } } }`;
const offers = `query ($caseId: ID!, $codes: [String!]!) { seasonOffers(caseId: $caseId, templates: $codes) { option targetYear } }`;
const record = `mutation ($key: ID!, $caseId: ID!, $entry: AttemptEntry!) {
  recordAttempt(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const list = `mutation ($key: ID!, $caseId: ID!, $lines: [WrittenListEntry!]!) {
  changeWrittenList(idempotencyKey: $key, caseId: $caseId, expectedVersion: 0, lines: $lines) { version } }`;
const dr = 'diagnostic_radiology.five_phases';
const [season] = awkward.tenYearsSinceGraduation.seasons;

interface Fitted {
  readonly code: string;
  readonly fit: string;
  readonly why: string;
}

/** A case whose newest season aimed at internal medicine. */
async function inMedicine() {
  const here = await newInstitution({ failedYear: 2026 });
  const { caseId } = here.student;
  const entry = {
    ...season?.attempt,
    specialty: 'other',
    specialtyName: 'Internal medicine',
    track: 'none',
    applicantType: 'us_img',
  };
  await as(here.advisor).do(record, { caseId, entry });
  const look = async () => (await as(here.advisor).do(choices, { caseId })).layingChoices;
  return { ...here, caseId, look };
}

/** As a decided way leaves it. */
async function decided(here: Awaited<ReturnType<typeof inMedicine>>, specialty: string) {
  const { institutionId, caseId } = here;
  const [id, optionId] = [newId(), newId()];
  const of = { institution_id: institutionId, case_id: caseId };
  await inInstitution(systemScope(institutionId), async () => {
    await insert('decision', {
      ...of,
      id,
      kind: 'path',
      state: 'decided',
      option_id: optionId,
      decided_at: '2026-05-01T12:00:00Z',
    });
    await insert('decision_option', {
      ...of,
      id: optionId,
      decision_id: id,
      code: 'switch_specialty',
      body: JSON.stringify({ specialty }),
    });
  });
}

test('timelines that fit come first; one of another specialty comes last, with why', async () => {
  const { look } = await inMedicine();
  const { templates } = (await look()) as { templates: Fitted[] };
  expect(templates[0]).toEqual({ code: 'img_friendly.twelve_months', fit: 'fits', why: '' });
  expect(templates.find(({ code }) => code === dr)).toEqual({
    code: dr,
    fit: 'other_specialty',
    why: 'Written for diagnostic radiology; the newest season aimed at Internal medicine.',
  });
  expect(templates.at(-1)?.fit).toBe('other_specialty');
});

test('a specialty switcher lays the new specialty’s timeline once the way is decided, before any season of it', async () => {
  const here = await inMedicine();
  const { caseId, look, advisor } = here;
  const refused = await as(advisor).refused(offers, { caseId, codes: [dr] });
  expect(refused).toMatchObject({ code: 'TEMPLATE_OF_ANOTHER_SPECIALTY' });
  await decided(here, 'Diagnostic radiology');
  expect((await look()).templates[0]).toEqual({ code: dr, fit: 'fits', why: '' });
  expect((await as(advisor).do(offers, { caseId, codes: [dr] })).seasonOffers).toHaveLength(2);
});

test('the season follows what the written list proposes, with why (IR-23)', async () => {
  const { advisor, caseId, look } = await inMedicine();
  expect(await look()).toMatchObject({ option: 'A' });
  const line = { id: newId(), hurt: 'No work in the country', withinYear: '', longer: 'Two years' };
  await as(advisor).do(list, { caseId, lines: [line] });
  expect(await look()).toMatchObject({
    option: 'B',
    why: expect.stringContaining('may need more than one year') as string,
  });
});
