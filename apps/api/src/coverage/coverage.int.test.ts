import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf, type TestInstitution } from '../../test/index.ts';

const page = `query ($caseId: ID!) { coveragePage(caseId: $caseId) {
  planned closed findings { id words state taskIds evidence leaving { reason byName } }
  steps { id title owner state answers { says cameFrom { words debriefId } } guide pastBy } stalled { id says } burnDown { says points { on scope left } }
  news { taskId kind title byName } } }`;
const leave = `mutation ($key: ID!, $id: ID!, $reason: String!) {
  leaveFinding(idempotencyKey: $key, id: $id, reason: $reason) }`;
const takeBack = `mutation ($key: ID!, $id: ID!) { takeBackLeaving(idempotencyKey: $key, id: $id) }`;
const look = `mutation ($key: ID!, $caseId: ID!) { rememberPlanLook(idempotencyKey: $key, caseId: $caseId) }`;
const myLook = `mutation ($key: ID!) { rememberMyPlanLook(idempotencyKey: $key) }`;
const myNews = `query { myPlanNews { kind title byName words } }`;
const planPage = `query ($caseId: ID!) { planPage(caseId: $caseId) { plan { version } tasks { id title owner version evidenceAsked } } }`;
const lay = `mutation ($key: ID!, $caseId: ID!) {
  layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology", targetYear: null) { id } }`;
const release = `mutation ($key: ID!, $caseId: ID!, $v: Int!) {
  releasePlan(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v) { planVersion } }`;
const add = `mutation ($key: ID!, $caseId: ID!, $task: TaskInput!) {
  addTask(idempotencyKey: $key, caseId: $caseId, task: $task) { id } }`;
const begin = `mutation ($key: ID!, $id: ID!) { beginTask(idempotencyKey: $key, id: $id, expectedVersion: 0) { state } }`;
const recordFinding = `mutation ($key: ID!, $caseId: ID!, $entry: FindingEntry!) {
  recordFinding(idempotencyKey: $key, caseId: $caseId, entry: $entry) { id } }`;
const home = `query { deanHome { officePromises { title studentName owner dueOn } officePromisesInAll } }`;

const step = {
  category: 'letters',
  title: 'Introduce her to Dr. Holm',
  studentTitle: '',
  why: '',
  owner: 'office',
  earliestOn: null,
  latestOn: null,
  dueOn: '2026-01-12',
  evidenceAsked: 'The mail',
  factors: [] as string[],
  minutes: null,
};

async function addFinding(
  here: TestInstitution,
  domain: string,
  factor: string,
  severity: number,
): Promise<string> {
  const weighed = { severity, confidence: 'documented', horizon: 'lt6m', agrees: 'yes' };
  const entry = { domain, factor, ...weighed, evidence: 'Score report', reason: '' };
  const { caseId } = here.student;
  return (await as(here.advisor).do(recordFinding, { caseId, entry })).recordFinding.id;
}

async function released(here: TestInstitution) {
  const { caseId } = here.student;
  await as(here.advisor).do(lay, { caseId });
  const found = (await as(here.advisor).do(planPage, { caseId })).planPage;
  await as(here.advisor).do(release, { caseId, v: found.plan.version });
  return found.tasks as { id: string; owner: string; title: string }[];
}

test('a major finding without a step is said until there is a step, or a decision with its reason', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const gap = await addFinding(here, 'rank_list', 'couple_constraints', 2);
  await addFinding(here, 'narrative', 'cv_presentation', 1);
  await as(here.advisor).do(lay, { caseId });
  const states = async () =>
    (await as(here.advisor).do(page, { caseId })).coveragePage.findings.map(
      (one: { state: string }) => one.state,
    );
  const seen = (await as(here.advisor).do(page, { caseId })).coveragePage;
  expect(seen.findings).toHaveLength(1);
  const before = seen.findings[0].state as string;

  expect(await as(here.advisor).refused(leave, { id: gap, reason: '' })).toMatchObject({
    code: 'REASON_REQUIRED',
  });
  await as(here.advisor).do(leave, { id: gap, reason: 'She explains it well herself' });
  await as(here.dean).do(leave, { id: gap, reason: 'Seen by the committee' });
  const [left] = (await as(here.advisor).do(page, { caseId })).coveragePage.findings;
  expect(left.leaving).toMatchObject({ reason: 'Seen by the committee' });
  await as(here.advisor).do(takeBack, { id: gap });
  expect(await states()).toEqual([before]);

  const task = {
    ...step,
    owner: 'student',
    factors: ['rank_list.couple_constraints'],
    goalId: caseId,
  };
  const { id } = (await as(here.advisor).do(add, { caseId, task })).addTask;
  const after = (await as(here.advisor).do(page, { caseId })).coveragePage;
  expect(after.findings[0].state).toBe('answered');
  const why = after.steps.find((one: { id: string }) => one.id === id);
  expect(why.answers[0].says).toContain('Score report');
});

test('what the student did is new to each of her helpers until they have looked', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const tasks = await released(here);
  const mine = tasks.find((one) => one.owner === 'student');
  await as(here.student).do(begin, { id: mine?.id });
  const newsOf = async (who: TestInstitution['advisor']) =>
    (await as(who).do(page, { caseId })).coveragePage.news;
  expect(await newsOf(here.advisor)).toMatchObject([{ taskId: mine?.id, kind: 'begun' }]);
  await as(here.advisor).do(look, { caseId });
  expect(await newsOf(here.advisor)).toEqual([]);
  expect(await newsOf(here.dean)).toHaveLength(1);
});

test('what a release changed is new to the student until she has looked, and nothing before her first look', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  await released(here);
  expect((await as(here.student).do(myNews)).myPlanNews).toEqual([]);
  await as(here.student).do(myLook);
  expect((await as(here.student).do(myNews)).myPlanNews).toEqual([]);
  await as(here.advisor).do(add, { caseId, task: { ...step, goalId: caseId } });
  const { plan } = (await as(here.advisor).do(planPage, { caseId })).planPage;
  await as(here.advisor).do(release, { caseId, v: plan.version });
  expect((await as(here.student).do(myNews)).myPlanNews).toMatchObject([
    { kind: 'added', title: step.title, byName: 'Ada Advisor' },
  ]);
  await as(here.student).do(myLook);
  expect((await as(here.student).do(myNews)).myPlanNews).toEqual([]);
});

test('what the office owes and is past its day stands on the dean’s home, once the student has it', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  await as(here.advisor).do(lay, { caseId });
  await as(here.advisor).do(add, { caseId, task: { ...step, goalId: caseId } });
  const mine = async () =>
    (await as(here.dean).do(home)).deanHome.officePromises.filter(
      (one: { title: string }) => one.title === step.title,
    );
  expect(await mine()).toEqual([]);
  const { plan } = (await as(here.advisor).do(planPage, { caseId })).planPage;
  await as(here.advisor).do(release, { caseId, v: plan.version });
  expect(await mine()).toMatchObject([{ owner: 'office', dueOn: '2026-01-12' }]);
  expect((await as(here.elsewhere.dean).do(home)).deanHome.officePromises).toEqual([]);
});

test('strangers find nothing, and a student reads nothing of it', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const id = await addFinding(here, 'letters', 'generic', 3);
  for (const stranger of [here.otherAdvisor, here.elsewhere.advisor]) {
    expect(await as(stranger).refused(page, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(stranger).refused(look, { caseId })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(stranger).refused(leave, { id, reason: 'Because' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  expect(await as(here.student).refused(page, { caseId })).toMatchObject({ class: 'FORBIDDEN' });
  const { roundTrips } = await statementsOf(() => as(here.advisor).do(page, { caseId }));
  expect(roundTrips).toBeLessThanOrEqual(4);
});
