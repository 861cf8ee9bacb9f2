import { expect, test } from 'vitest';
import { as, insert, newInstitution, type TestInstitution } from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const phases = `query ($caseId: ID!) { firstPhases(caseId: $caseId) { template figure from to running steps { owner } } }`;
const offers = `query ($caseId: ID!, $codes: [String!]!) { seasonOffers(caseId: $caseId, templates: $codes) {
  spans { code from to } } }`;
const layBoth = `mutation ($key: ID!, $caseId: ID!, $codes: [String!]!) {
  laySeasonPlans(idempotencyKey: $key, caseId: $caseId, templates: $codes) { id templates } }`;
const page = `query ($caseId: ID!) { planPage(caseId: $caseId) {
  plan { provisional } tasks { templateCode serves dueOn merged { title } } } }`;
const choices = `query ($caseId: ID!) { casePage(caseId: $caseId) {
  moveChoices { to unmet unconfirmed { kind on } } } }`;
const reading = `query { firstDaysReading { lists { code title lines { says } } } }`;

async function applied(here: TestInstitution, specialty: string, applicantType: string) {
  const { institutionId, student } = here;
  await inInstitution(systemScope(institutionId), () =>
    insert('attempt', {
      institution_id: institutionId,
      id: newId(),
      case_id: student.caseId,
      match_year: 2027,
      specialty,
      track: specialty === 'interventional_radiology' ? 'integrated' : 'categorical',
      aimed_region: 'other',
      system: 'nrmp_main',
      service: 'eras',
      applicant_type: applicantType,
      visa_need: 'none',
      outcome: 'unmatched_full',
      interviews_read: 'not_said',
      source: 'Test',
      as_of: '2027-03-20',
    }),
  );
}

test('phase 0 opens with a case of IR by itself, is read by the student, and goes into whatever is laid (IR-02)', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  expect((await as(here.advisor).do(phases, { caseId })).firstPhases).toEqual([]);
  await applied(here, 'interventional_radiology', 'us_md_senior');
  const [zero] = (await as(here.advisor).do(phases, { caseId })).firstPhases;
  expect(zero).toMatchObject({
    template: 'interventional_radiology.first_days',
    figure: '7 to 10 days',
    running: true,
  });
  expect((Date.parse(zero.to) - Date.parse(zero.from)) / 86_400_000).toBe(9);
  const { lists } = (await as(here.student).do(reading)).firstDaysReading;
  expect(lists[0].title).toMatch(/^Your first days, until /);
  expect(lists[0].lines).toHaveLength(zero.steps.length);

  const codes = ['interventional_radiology.route_research_year'];
  const { seasonOffers } = await as(here.advisor).do(offers, { caseId, codes });
  const span = seasonOffers[0].spans.find(
    (one: { code: string }) => one.code === 'phase.first_days',
  );
  expect(span).toMatchObject({ from: zero.from, to: zero.to });
  const { laySeasonPlans } = await as(here.advisor).do(layBoth, { caseId, codes });
  expect(laySeasonPlans[0].templates).toEqual([...codes, zero.template]);
  const { planPage } = await as(here.advisor).do(page, { caseId });
  const first = planPage.tasks.filter((one: { templateCode: string }) =>
    ['task.trusted_people', 'task.contact_director'].includes(one.templateCode),
  );
  expect(first).toHaveLength(2);
  expect(first.every((one: { dueOn: string }) => one.dueOn <= zero.to)).toBe(true);
  expect(first.every((one: { serves: string }) => one.serves === 'A place to train.')).toBe(true);
  for (const nobody of [here.otherAdvisor, here.elsewhere.advisor])
    expect(await as(nobody).refused(phases, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
});

test('an IMG’s triage has the length its own guide gives: 2 to 4 weeks (IMG-02)', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  await applied(here, 'other', 'non_us_img');
  const [triage] = (await as(here.advisor).do(phases, { caseId })).firstPhases;
  expect(triage).toMatchObject({ template: 'img_friendly.triage', figure: '2 to 4 weeks' });
  expect((Date.parse(triage.to) - Date.parse(triage.from)) / 86_400_000).toBe(27);
});

test('an official day nobody confirmed holds no stage back and closes no plan; it is said, and the plan is provisional', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { institutionId } = here;
  const cycle = newId();
  const day = {
    institution_id: institutionId,
    cycle_id: cycle,
    standing: 'official',
    source: 'AAMC',
  };
  await inInstitution(systemScope(institutionId), async () => {
    await insert('cycle', { institution_id: institutionId, id: cycle, match_year: 2028 });
    await insert('cycle_date', {
      ...day,
      id: newId(),
      kind: 'submissions_open',
      on_date: '2099-09-24',
    });
  });
  const toApplied = async () => {
    const { moveChoices } = (await as(here.advisor).do(choices, { caseId })).casePage;
    return moveChoices.find((one: { to: string }) => one.to === 'applied');
  };
  const open = await toApplied();
  expect(open.unconfirmed).toEqual([{ kind: 'submissions_open', on: '2099-09-24' }]);
  expect(open.unmet).not.toContain('submissions_open');
  const confirm = `mutation ($key: ID!) { setCycleDate(idempotencyKey: $key, matchYear: 2028, kind: submissions_open,
    expectedVersion: 1, date: { onDate: "2099-09-24", source: "AAMC, read today", standing: official, verified: true }) { matchYear } }`;
  await as(here.dean).do(confirm);
  const held = await toApplied();
  expect(held.unconfirmed).toEqual([]);
  expect(held.unmet).toContain('submissions_open');
});
