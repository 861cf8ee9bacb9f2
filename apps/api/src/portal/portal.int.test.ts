import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';

const today = `query { today { kind name firstVisit total helpers { name } notices { id kind } } }`;
const visit = `mutation ($key: ID!) { rememberFirstVisit(idempotencyKey: $key) }`;
const lay = `mutation ($key: ID!, $caseId: ID!) { layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology", targetYear: null) { version } }`;
const release = `mutation ($key: ID!, $caseId: ID!, $v: Int!) {
  releasePlan(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v) { planVersion } }`;
const notices = `query { notices { id kind readAt } }`;
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
  const [mine] = (await as(here.student).do(notices)).notices as { id: string; readAt: null }[];
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
