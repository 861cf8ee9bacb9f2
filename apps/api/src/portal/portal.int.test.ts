import { expect, test } from 'vitest';
import { as, insert, newInstitution } from '../../test/index.ts';
import { newId } from '../platform/ids.ts';
import { inInstitution, systemScope } from '../platform/tenancy/index.ts';

const today = `query { today { kind name firstVisit total helpers { name } notices { id kind } } }`;
const visit = `mutation ($key: ID!) { rememberFirstVisit(idempotencyKey: $key) }`;
const lay = `mutation ($key: ID!, $caseId: ID!) { layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology", targetYear: null) { version } }`;
const release = `mutation ($key: ID!, $caseId: ID!, $v: Int!) {
  releasePlan(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v) { planVersion } }`;
const notices = `query { notices { nodes { id kind readAt } } }`;
const markRead = `mutation ($key: ID!, $ids: [ID!]!) { markNoticesRead(idempotencyKey: $key, ids: $ids) }`;
const decided = `query { decided { debriefs { id } notes { id } } }`;
const talk = `query { talk { helpers { name } support { label } help { id } } }`;

test('on the first days Today asks nothing and names who helps', async () => {
  const here = await newInstitution();
  const { today: seen } = await as(here.student).do(today);
  expect(seen).toMatchObject({
    kind: 'first_days',
    name: 'Student',
    total: 0,
    helpers: [{ name: 'Ada Advisor' }],
    notices: [],
  });
});

test('the first days end with the figures of the guides that apply, and SOAP is said beside them', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const quiet = `query { today { kind quietUntil quietFigures ownZone soapOpen firstContactBy } }`;
  expect((await as(here.student).do(quiet)).today).toMatchObject({
    quietFigures: '',
    soapOpen: false,
    ownZone: 'America/New_York',
  });
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  await inInstitution(systemScope(here.institutionId), async () => {
    const base = { institution_id: here.institutionId };
    await insert('attempt', {
      ...base,
      id: newId(),
      case_id: caseId,
      match_year: 2027,
      specialty: 'interventional_radiology',
      track: 'integrated',
      aimed_region: 'los_angeles',
      system: 'nrmp_main',
      service: 'eras',
      applicant_type: 'us_md_senior',
      visa_need: 'none',
      outcome: 'unmatched_full',
      interviews_read: 'not_said',
      source: 'Test',
      as_of: '2027-03-20',
    });
    await insert('cycle_date', {
      ...base,
      id: newId(),
      cycle_id: here.cycleId,
      kind: 'soap_ends',
      on_date: day(2),
      source: 'Test',
    });
  });
  const { today: seen } = await as(here.student).do(quiet);
  expect(seen).toMatchObject({
    kind: 'first_days',
    quietFigures: 'Interventional Radiology: 24 to 48 hours; Los Angeles: 24 to 72 hours',
    soapOpen: true,
  });
  const hours = (Date.parse(seen.quietUntil) - Date.now()) / 3_600_000;
  expect(Math.round(hours)).toBe(72);
  const reading = `query { firstDaysReading { lists { code packTitle } scripts { title } waits } }`;
  const { firstDaysReading } = await as(here.student).do(reading);
  expect(firstDaysReading.scripts).toEqual([{ title: 'Three facts to say when you call' }]);
  expect(firstDaysReading.lists.map((one: { packTitle: string }) => one.packTitle)).toContain(
    'Los Angeles',
  );
});

test('the first visit is remembered once, and staff see that the portal was opened', async () => {
  const here = await newInstitution();
  expect((await as(here.student).do(today)).today.firstVisit).toBe(true);
  await as(here.student).do(visit);
  expect((await as(here.student).do(today)).today.firstVisit).toBe(false);
  expect((await as(here.otherStudent).do(today)).today.firstVisit).toBe(true);
});

test('a notice is read by the person it is for, and by nobody else', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { layPlan } = await as(here.advisor).do(lay, { caseId });
  await as(here.advisor).do(release, { caseId, v: layPlan.version });
  const [mine] = (await as(here.student).do(notices)).notices.nodes as {
    id: string;
    readAt: null;
  }[];
  expect(mine).toMatchObject({ kind: 'plan_released', readAt: null });
  await as(here.otherStudent).do(markRead, { ids: [mine!.id] });
  expect((await as(here.student).do(today)).today.notices).toHaveLength(1);
  await as(here.student).do(markRead, { ids: [mine!.id] });
  expect((await as(here.student).do(today)).today).toMatchObject({ kind: 'plan', notices: [] });
});

test('what was decided and who to talk to are there before anything else is', async () => {
  const here = await newInstitution();
  expect((await as(here.student).do(decided)).decided).toEqual({ debriefs: [], notes: [] });
  expect((await as(here.student).do(talk)).talk).toMatchObject({
    helpers: [{ name: 'Ada Advisor' }],
    help: [],
  });
  for (const staff of [here.advisor, here.dean])
    expect((await as(staff).refused(today)).class).toBe('FORBIDDEN');
});
