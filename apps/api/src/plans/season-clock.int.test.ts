import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf, type TestInstitution } from '../../test/index.ts';

const words = `words { target pace unfit bridge horizon }`;
const offers = `query ($caseId: ID!, $codes: [String!]!) { seasonOffers(caseId: $caseId, templates: $codes) {
  option targetYear pace steps ${words} unfit { code needed available } merged { title intoTitle } spans { code kind } } }`;
const layBoth = `mutation ($key: ID!, $caseId: ID!, $codes: [String!]!) {
  laySeasonPlans(idempotencyKey: $key, caseId: $caseId, templates: $codes) { id option chosen version targetYear } }`;
const lay = `mutation ($key: ID!, $caseId: ID!, $guide: String!, $pace: String) {
  layPlan(idempotencyKey: $key, caseId: $caseId, guide: $guide, pace: $pace) { id option chosen version } }`;
const page = `query ($caseId: ID!, $planId: ID) { planPage(caseId: $caseId, planId: $planId) {
  today plan { id option chosen version pace template templates ${words} unfit { code } merged { title } }
  options { id option chosen version ${words} } weeklyLimit { hours saidByName version } baseline { keptByName days { taskId dueOn } }
  tasks { id title template templateCode startsOn dueOn earliestOn latestOn afterIds hoursAWeek version state merged { title } } } }`.replace(
  'template templateCode',
  'templateCode',
);
const apply = `mutation ($key: ID!, $planId: ID!, $template: String!, $v: Int!) {
  applyTemplate(idempotencyKey: $key, planId: $planId, template: $template, expectedVersion: $v) {
    added merged { title intoTitle } plan { version templates } } }`;
const choose = `mutation ($key: ID!, $planId: ID!, $v: Int!) {
  choosePlan(idempotencyKey: $key, planId: $planId, expectedVersion: $v) { id chosen version } }`;
const preview = `query ($planId: ID!, $moves: [StepMoveInput!]!) { movePreview(planId: $planId, moves: $moves) {
  id title fromOn startsOn dueOn leavesWindow asked } }`;
const move = `mutation ($key: ID!, $planId: ID!, $v: Int!, $moves: [StepMoveInput!]!, $widen: Boolean!) {
  moveSteps(idempotencyKey: $key, planId: $planId, expectedVersion: $v, moves: $moves, widen: $widen) { id dueOn } }`;
const follow = `mutation ($key: ID!, $id: ID!, $v: Int!, $after: [ID!]!) {
  followTasks(idempotencyKey: $key, id: $id, expectedVersion: $v, after: $after) { id afterIds } }`;
const baseline = `mutation ($key: ID!, $planId: ID!) { keepBaseline(idempotencyKey: $key, planId: $planId) { id } }`;
const limit = `mutation ($key: ID!, $caseId: ID!, $hours: Int!, $v: Int!) {
  sayWeeklyLimit(idempotencyKey: $key, caseId: $caseId, hours: $hours, expectedVersion: $v) { hours saidByName version } }`;

const img = ['img_friendly.twelve_months'];

interface Step {
  readonly id: string;
  readonly title: string;
  readonly templateCode: string;
  readonly dueOn: string;
  readonly startsOn: string;
  readonly afterIds: readonly string[];
  readonly version: number;
}

async function both(here: TestInstitution) {
  const { caseId } = here.student;
  const { laySeasonPlans } = await as(here.advisor).do(layBoth, { caseId, codes: img });
  const [a, b] = laySeasonPlans as {
    id: string;
    option: string;
    chosen: boolean;
    version: number;
  }[];
  const { planPage } = await as(here.advisor).do(page, { caseId, planId: b!.id });
  return { caseId, a: a!, b: b!, page: planPage, steps: planPage.tasks as Step[] };
}

const later = (on: string, days: number) =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10);

test('two plans are offered, kept side by side, and neither is the plan of the case until somebody chooses', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { seasonOffers } = await as(here.advisor).do(offers, { caseId, codes: img });
  expect(
    seasonOffers.map((one: { option: string; pace: string }) => [one.option, one.pace]),
  ).toEqual([
    ['A', 'compressed'],
    ['B', 'full'],
  ]);
  expect(seasonOffers[1].targetYear).toBe(seasonOffers[0].targetYear + 1);
  for (const { words: said } of seasonOffers) expect(said.target).toContain('For the Match of');
  const { a, b, page: found } = await both(here);
  expect([a.option, a.chosen, b.option, b.chosen]).toEqual(['A', false, 'B', false]);
  expect(found.options).toHaveLength(2);
  expect(await as(here.advisor).refused(layBoth, { caseId, codes: img })).toMatchObject({
    code: 'PLAN_EXISTS',
  });
  const chosen = await as(here.advisor).do(choose, { planId: b.id, v: b.version });
  expect(chosen.choosePlan).toMatchObject({ id: b.id, chosen: true });
  const after = await as(here.advisor).do(page, { caseId });
  expect(after.planPage.plan).toMatchObject({ id: b.id, chosen: true });
});

test('one plan and its other option: what is laid later does not take the place of the plan of the case', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { layPlan } = await as(here.advisor).do(lay, { caseId, guide: img[0], pace: 'compressed' });
  expect(layPlan).toMatchObject({ option: 'A', chosen: true });
  const { laySeasonPlans } = await as(here.advisor).do(layBoth, { caseId, codes: img });
  expect(
    laySeasonPlans.map((one: { option: string; chosen: boolean }) => [one.option, one.chosen]),
  ).toEqual([
    ['A', true],
    ['B', false],
  ]);
});

test('a template that overlaps merges, a retried and a second application add nothing', async () => {
  const here = await newInstitution();
  const { caseId, b, steps } = await both(here);
  const key = crypto.randomUUID();
  const given = { planId: b.id, template: 'los_angeles.example_twelve_months', v: b.version };
  const first = await as(here.advisor).do(apply, { ...given, key });
  const retried = await as(here.advisor).do(apply, { ...given, key });
  expect(retried).toEqual(first);
  const { added, merged, plan } = first.applyTemplate;
  expect(merged.map((one: { title: string }) => one.title)).toContain(
    'Rigorous mock interviews with mentors and peers',
  );
  const once = await as(here.advisor).do(page, { caseId, planId: b.id });
  expect(once.planPage.tasks).toHaveLength(steps.length + added);
  const again = await as(here.advisor).do(apply, { ...given, v: plan.version });
  expect(again.applyTemplate.added).toBe(0);
  const twice = await as(here.advisor).do(page, { caseId, planId: b.id });
  expect(twice.planPage.tasks).toHaveLength(steps.length + added);
  expect(twice.planPage.tasks.some((task: { merged: object[] }) => task.merged.length > 0)).toBe(
    true,
  );
});

test('moving shows what follows before it is saved, moves it, and refuses what was computed on an older plan', async () => {
  const here = await newInstitution();
  const { caseId, b, steps } = await both(here);
  const list = steps.find(({ templateCode }) => templateCode === 'task.identify_programs')!;
  const sheet = steps.find(({ templateCode }) => templateCode === 'task.communication_sheet')!;
  expect(sheet.afterIds).toEqual([list.id]);
  const moves = [{ id: list.id, dueOn: later(sheet.startsOn, 2) }];
  const seen = await as(here.advisor).do(preview, { planId: b.id, moves });
  const moved = seen.movePreview as { id: string; dueOn: string; asked: boolean }[];
  expect(moved.map(({ id, asked }) => [id, asked])).toEqual([
    [list.id, true],
    [sheet.id, false],
  ]);
  await as(here.advisor).do(move, { planId: b.id, v: b.version, moves, widen: true });
  const after = await as(here.advisor).do(page, { caseId, planId: b.id });
  const now = new Map((after.planPage.tasks as Step[]).map((task) => [task.id, task.dueOn]));
  for (const { id, dueOn } of moved) expect(now.get(id)).toBe(dueOn);
  expect(
    await as(here.dean).refused(move, { planId: b.id, v: b.version, moves, widen: true }),
  ).toMatchObject({ code: 'CHANGED_BY_SOMEONE_ELSE' });
});

test('a circle, a day outside the season and a step before its turn are refused in words, and nothing is lost', async () => {
  const here = await newInstitution();
  const { caseId, b, steps } = await both(here);
  const list = steps.find(({ templateCode }) => templateCode === 'task.identify_programs')!;
  const sheet = steps.find(({ templateCode }) => templateCode === 'task.communication_sheet')!;
  const advisor = as(here.advisor);
  expect(
    await advisor.refused(follow, { id: list.id, v: list.version, after: [sheet.id] }),
  ).toMatchObject({ code: 'CIRCULAR_DEPENDENCY', facts: { steps: [list.title, sheet.title] } });
  const on = (id: string, dueOn: string) => ({
    planId: b.id,
    v: b.version,
    moves: [{ id, dueOn }],
    widen: true,
  });
  expect(await advisor.refused(move, on(sheet.id, '2099-01-01'))).toMatchObject({
    code: 'DATE_OUTSIDE_SEASON',
  });
  expect(await advisor.refused(move, on(sheet.id, list.startsOn))).toMatchObject({
    code: 'STEP_BEFORE_ITS_TURN',
  });
  const after = await advisor.do(page, { caseId, planId: b.id });
  expect(after.planPage.tasks).toEqual(
    steps.map((step) => expect.objectContaining({ id: step.id, dueOn: step.dueOn })),
  );
});

test('a template for another specialty is refused, once a season says what was aimed at', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { owner } = await (await import('../../test/server.ts')).testServer();
  const columns = await owner.query(
    `select column_name as name from information_schema.columns where table_schema = 'app' and table_name = 'attempt'
       and is_nullable = 'NO' and column_default is null`,
  );
  const known: Record<string, unknown> = {
    institution_id: here.institutionId,
    id: crypto.randomUUID(),
    case_id: caseId,
    match_year: 2026,
    specialty: 'other',
    specialty_name: 'Internal medicine',
    as_of: '2026-03-20',
    changed_by: here.advisor.id,
    confirmed_by: here.advisor.id,
  };
  const names = [
    ...new Set([
      ...Object.keys(known).filter((name) => name === 'specialty_name'),
      ...rowsOf(columns),
    ]),
  ];
  await owner.query(
    `insert into app.attempt (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
    names.map((name) => known[name] ?? 'none'),
  );
  const refusal = await as(here.advisor).refused(offers, {
    caseId,
    codes: ['diagnostic_radiology.five_phases'],
  });
  expect(refusal).toMatchObject({
    code: 'TEMPLATE_OF_ANOTHER_SPECIALTY',
    facts: { specialty: 'Internal medicine' },
  });
  await as(here.advisor).do(offers, { caseId, codes: img });
});

function rowsOf(found: unknown): string[] {
  const rows = (found as { rows?: { name: string }[] }).rows ?? (found as { name: string }[]);
  return rows.map(({ name }) => name);
}

test('a baseline keeps the days; her weekly limit is her word, and nobody overwrites anybody', async () => {
  const here = await newInstitution();
  const { caseId, b, steps } = await both(here);
  await as(here.advisor).do(baseline, { planId: b.id });
  const said = await as(here.student).do(limit, { caseId, hours: 12, v: 0 });
  expect(said.sayWeeklyLimit).toMatchObject({ hours: 12, version: 1 });
  expect(await as(here.advisor).refused(limit, { caseId, hours: 20, v: 0 })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect(await as(here.student).refused(limit, { caseId, hours: 0, v: 1 })).toMatchObject({
    code: 'INPUT_NOT_VALID',
  });
  const { planPage } = await as(here.advisor).do(page, { caseId, planId: b.id });
  expect(planPage.baseline.days).toHaveLength(steps.length);
  expect(planPage.weeklyLimit).toMatchObject({ hours: 12 });
});

test('to the wrong people an option is the same as nothing', async () => {
  const here = await newInstitution();
  const { caseId, b, steps } = await both(here);
  const moves = [{ id: steps[0]!.id, dueOn: steps[0]!.dueOn }];
  for (const person of [here.otherAdvisor, here.elsewhere.dean, here.elsewhere.advisor]) {
    for (const [asked, given] of [
      [choose, { planId: b.id, v: b.version }],
      [baseline, { planId: b.id }],
      [preview, { planId: b.id, moves }],
      [move, { planId: b.id, v: b.version, moves, widen: false }],
      [limit, { caseId, hours: 10, v: 0 }],
      [offers, { caseId, codes: img }],
    ] as const)
      expect(await as(person).refused(asked, given)).toMatchObject({ code: 'NOT_FOUND' });
  }
  expect(await as(here.otherStudent).refused(limit, { caseId, hours: 10, v: 0 })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await as(here.student).refused(choose, { planId: b.id, v: b.version })).toMatchObject({
    class: 'FORBIDDEN',
  });
});

test('opening and moving cost few statements', async () => {
  const here = await newInstitution();
  const { b, steps } = await both(here);
  const last = steps.at(-1)!;
  const moves = [{ id: last.id, dueOn: last.dueOn }];
  const opened = await statementsOf(() =>
    as(here.advisor).do(page, { caseId: here.student.caseId, planId: b.id }),
  );
  expect(opened.roundTrips).toBe(1);
  const moved = await statementsOf(() =>
    as(here.advisor).do(move, { planId: b.id, v: b.version, moves, widen: true }),
  );
  expect(moved.sent.length).toBeLessThanOrEqual(10);
});

const share = `mutation ($key: ID!, $caseId: ID!) { sharePlansForComment(idempotencyKey: $key, caseId: $caseId) { planId option } }`;
const shared = `query { mySharedPlans { options { planId option targetWords timeWords leftOut steps { month title } } comments { words byName byRole } } }`;
const comment = `mutation ($key: ID!, $planId: ID!, $words: String!) { commentOnPlan(idempotencyKey: $key, planId: $planId, words: $words) }`;
const talk = `query ($caseId: ID!) { sharedPlans(caseId: $caseId) { comments { words byRole } } }`;

test('the student looks at both only once they are shared, as they stood, and both sides say a word', async () => {
  const here = await newInstitution();
  const { caseId, b, steps } = await both(here);
  expect((await as(here.student).do(shared)).mySharedPlans.options).toEqual([]);
  expect(
    await as(here.student).refused(comment, { planId: b.id, words: 'I like it.' }),
  ).toMatchObject({ code: 'NOT_FOUND' });
  await as(here.advisor).do(share, { caseId });
  const seen = (await as(here.student).do(shared)).mySharedPlans.options;
  expect(seen.map((one: { option: string }) => one.option)).toEqual(['A', 'B']);
  expect(seen[1].steps).toHaveLength(steps.length);
  expect(JSON.stringify(seen)).not.toContain('guide');
  const last = steps.at(-1)!;
  const moves = [{ id: last.id, dueOn: later(last.dueOn, -1) }];
  await as(here.advisor).do(move, { planId: b.id, v: b.version, moves, widen: true });
  expect((await as(here.student).do(shared)).mySharedPlans.options).toEqual(seen);
  await as(here.student).do(comment, { planId: b.id, words: ' I like it. ' });
  await as(here.advisor).do(comment, { planId: b.id, words: 'Then let us take it.' });
  expect((await as(here.advisor).do(talk, { caseId })).sharedPlans.comments).toEqual([
    { words: 'I like it.', byRole: 'student' },
    { words: 'Then let us take it.', byRole: 'advisor' },
  ]);
  for (const person of [here.otherAdvisor, here.elsewhere.dean, here.otherStudent])
    expect(await as(person).refused(comment, { planId: b.id, words: 'No.' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  expect((await as(here.otherStudent).do(shared)).mySharedPlans).toEqual({
    options: [],
    comments: [],
  });
});
