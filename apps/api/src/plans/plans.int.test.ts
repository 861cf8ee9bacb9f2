import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf, type TestInstitution } from '../../test/index.ts';

const lay = `mutation ($key: ID!, $caseId: ID!, $year: Int) {
  layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology", targetYear: $year) {
    id targetYear failedYear says studentSays state version spans { code kind from to } passed { code until } } }`;
const task = `id title studentTitle why owner phase dueOn earliestOn latestOn evidenceAsked factors minutes category state given
  version progressVersion droppedReason movedTo evidence evidenceLink evidenceOn goalId serves`;
const page = `query ($caseId: ID!) { planPage(caseId: $caseId) {
  today caseTargetYear goal { id goal } plan { id version state releasedVersion targetYear } tasks { ${task} findingIds templateCode }
  ownTasks { id title state } findings { id domain factor answered } help { id words seenByName seenAt answer taskId }
  given { release releasedByName } changes { taskId kind } } }`;
const release = `mutation ($key: ID!, $caseId: ID!, $v: Int!) {
  releasePlan(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v) { planVersion release { release tasks { taskId title } } } }`;
const preview = `query ($caseId: ID!) { planReleasePreview(caseId: $caseId) {
  planVersion release { tasks { taskId title why answers } spans { staff student } } changes { kind } } }`;
const move = `mutation ($key: ID!, $id: ID!, $v: Int!, $to: LocalDate!, $widen: Boolean!) {
  moveTask(idempotencyKey: $key, id: $id, expectedVersion: $v, dueOn: $to, widen: $widen) { ${task} } }`;
const drop = `mutation ($key: ID!, $id: ID!, $v: Int!, $reason: String!) {
  dropTask(idempotencyKey: $key, id: $id, expectedVersion: $v, reason: $reason) { ${task} } }`;
const edit = `mutation ($key: ID!, $id: ID!, $v: Int!, $task: TaskInput!) {
  editTask(idempotencyKey: $key, id: $id, expectedVersion: $v, task: $task) { ${task} } }`;
const add = `mutation ($key: ID!, $caseId: ID!, $task: TaskInput!) {
  addTask(idempotencyKey: $key, caseId: $caseId, task: $task) { ${task} } }`;
const complete = `mutation ($key: ID!, $id: ID!, $v: Int!, $evidence: EvidenceInput!) {
  completeTask(idempotencyKey: $key, id: $id, expectedVersion: $v, evidence: $evidence) { taskId state version evidence evidenceOn } }`;
const verify = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  verifyTask(idempotencyKey: $key, id: $id, expectedVersion: $v) { state version } }`;
const moveMine = `mutation ($key: ID!, $id: ID!, $v: Int!, $to: LocalDate!) {
  moveMyTask(idempotencyKey: $key, id: $id, expectedVersion: $v, to: $to) { movedTo version } }`;
const addOwn = `mutation ($key: ID!, $title: String!) {
  addOwnTask(idempotencyKey: $key, title: $title, why: "", dueOn: null) }`;
const ask = `mutation ($key: ID!, $taskId: ID) {
  askForHelp(idempotencyKey: $key, taskId: $taskId, words: "I do not know whom to ask.") { id seenByName } }`;
const see = `mutation ($key: ID!, $id: ID!) { seeHelp(idempotencyKey: $key, id: $id) { seenByName seenAt } }`;
const answer = `mutation ($key: ID!, $id: ID!) {
  answerHelp(idempotencyKey: $key, id: $id, answer: "Ask Dr. Holm. I will write to him today.") { answer seenByName } }`;
const today = `query { today { kind name done total firstVisit tasks { id title state own } helpers { name }
  notices { id kind actorName } meetings { title } support { label } } }`;
const myPlan = `query { myPlan { plan { release spans { code kind student staff } releasedByName } tasks { id title own state progressVersion movedTo } } }`;
const myTask = `query ($id: ID!) { myTask(id: $id) { task { title evidence state progressVersion } events { kind byName } help { seenByName answer } } }`;

async function laid(here: TestInstitution) {
  const { caseId } = here.student;
  const { layPlan } = await as(here.advisor).do(lay, { caseId });
  const { planPage } = await as(here.advisor).do(page, { caseId });
  return {
    caseId,
    plan: layPlan,
    tasks: planPage.tasks as {
      id: string;
      version: number;
      owner: string;
      evidenceAsked: string;
      title: string;
      studentTitle: string;
      dueOn: string;
      latestOn: string;
    }[],
    page: planPage,
  };
}

async function released(here: TestInstitution) {
  const made = await laid(here);
  await as(here.advisor).do(release, { caseId: made.caseId, v: made.page.plan.version });
  const mine = made.tasks.find((one) => one.owner === 'student' && one.evidenceAsked !== '');
  return { ...made, mine: mine! };
}

const dayAfter = (on: string) => new Date(Date.parse(on) + 86_400_000).toISOString().slice(0, 10);

const evidence = { text: 'Dr. Holm, on Friday.', link: '', on: null };

test('a plan is laid from the guide onto Y+2, with the open months and every step', async () => {
  const here = await newInstitution({ failedYear: 2027 });
  const { plan, tasks, caseId, page: found } = await laid(here);
  expect(plan).toMatchObject({ targetYear: 2029, failedYear: 2027, state: 'draft' });
  expect(plan.says).toContain('Y+2');
  expect(plan.spans.filter((span: { kind: string }) => span.kind === 'gap')).toEqual([
    { code: 'gap.april_may', kind: 'gap', from: '2028-04-01', to: '2028-05-31' },
  ]);
  expect(found.caseTargetYear).toBe(2028);
  expect(tasks.length + plan.passed.length).toBeGreaterThan(15);
  expect(await as(here.advisor).refused(lay, { caseId })).toMatchObject({ code: 'PLAN_EXISTS' });
});

test('accepted findings attach through their factors; a finding without a step is said', async () => {
  const here = await newInstitution();
  const { owner } = await (await import('../../test/server.ts')).testServer();
  const finding = (factor: string) =>
    owner.query(
      `insert into app.finding (institution_id, id, case_id, domain, factor, severity, confidence, horizon)
       values ($1, $2, $3, 'letters', $4, 2, 'documented', 'lt6m')`,
      [here.institutionId, randomUUID(), here.student.caseId, factor],
    );
  await finding('generic');
  const { page: found, caseId } = await laid(here);
  expect(found.findings).toMatchObject([{ factor: 'generic', answered: true }]);
  const answering = found.tasks.filter(
    (one: { findingIds: string[] }) => one.findingIds.length > 0,
  );
  expect(answering.length).toBeGreaterThan(0);
  const { planReleasePreview } = await as(here.advisor).do(preview, { caseId });
  const copy = planReleasePreview.release.tasks.find(
    (one: { taskId: string }) => one.taskId === answering[0].id,
  );
  expect(copy.answers).toEqual(['letters']);
  expect(
    planReleasePreview.release.spans.every((span: { staff: string }) => span.staff === ''),
  ).toBe(true);
});

test('a draft is invisible to the student; a release is a copy; a second release is a new one', async () => {
  const here = await newInstitution();
  const { caseId, tasks, page: found } = await laid(here);
  expect((await as(here.student).do(myPlan)).myPlan).toEqual({ plan: null, tasks: [] });
  const first = tasks[0]!;
  expect(await as(here.student).refused(myTask, { id: first.id })).toMatchObject({
    code: 'NOT_FOUND',
  });
  await as(here.advisor).do(release, { caseId, v: found.plan.version });
  const given = (await as(here.student).do(myPlan)).myPlan;
  expect(given.plan).toMatchObject({ release: 1, releasedByName: 'Ada Advisor' });
  expect(given.tasks).toHaveLength(tasks.length);
  expect(JSON.stringify(given.plan.spans)).toContain('gap.april_may');
  const seen = (await as(here.student).do(today)).today;
  expect(seen.notices).toMatchObject([{ kind: 'plan_released', actorName: 'Ada Advisor' }]);

  await as(here.advisor).do(drop, { id: first.id, v: first.version, reason: 'Done long ago' });
  expect((await as(here.student).do(myPlan)).myPlan.tasks).toHaveLength(tasks.length);
  const again = (await as(here.advisor).do(page, { caseId })).planPage;
  expect(again.changes).toEqual([{ taskId: first.id, kind: 'removed' }]);
  await as(here.advisor).do(release, { caseId, v: again.plan.version });
  const after = (await as(here.student).do(myPlan)).myPlan;
  expect(after.plan.release).toBe(2);
  expect(after.tasks).toHaveLength(tasks.length - 1);
});

test('a release of a plan that changed after the preview is refused, and nothing of it is kept', async () => {
  const here = await newInstitution();
  const { caseId, tasks, page: found } = await laid(here);
  const first = tasks[0]!;
  await as(here.advisor).do(move, {
    id: first.id,
    v: first.version,
    to: first.latestOn,
    widen: false,
  });
  expect(await as(here.advisor).refused(release, { caseId, v: found.plan.version })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  expect((await as(here.student).do(myPlan)).myPlan.plan).toBe(null);
});

test('edit, add, move and drop: each says what is wrong, and nobody overwrites anybody', async () => {
  const here = await newInstitution();
  const { caseId, tasks } = await laid(here);
  const one = tasks[0]!;
  expect(
    await as(here.advisor).refused(move, {
      id: one.id,
      v: one.version,
      to: dayAfter(one.latestOn),
      widen: false,
    }),
  ).toMatchObject({ code: 'TASK_OUTSIDE_WINDOW' });
  const content = {
    category: 'letters',
    title: 'Ask Dr. Holm',
    studentTitle: '',
    why: '',
    owner: 'student',
    earliestOn: null,
    latestOn: null,
    dueOn: '2028-04-20',
    evidenceAsked: '',
    factors: ['letters.generic'],
    minutes: 20,
    goalId: caseId,
  };
  const { editTask } = await as(here.advisor).do(edit, {
    id: one.id,
    v: one.version,
    task: content,
  });
  expect(editTask).toMatchObject({ title: 'Ask Dr. Holm', version: one.version + 1 });
  expect(
    await as(here.dean).refused(edit, { id: one.id, v: one.version, task: content }),
  ).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { current: { title: 'Ask Dr. Holm' } },
  });
  const { addTask } = await as(here.advisor).do(add, { caseId, task: content });
  expect(addTask.phase).toBe('gap.april_may');
  expect(
    await as(here.advisor).refused(add, { caseId, task: { ...content, title: '' } }),
  ).toMatchObject({ code: 'INPUT_NOT_VALID' });
  expect(
    await as(here.advisor).refused(drop, { id: one.id, v: one.version + 1, reason: '' }),
  ).toMatchObject({ code: 'REASON_REQUIRED' });
});

test('every step serves the goal: laid, merged and taken up alike; one that serves none is refused in words (LA-16)', async () => {
  const here = await newInstitution();
  const { caseId, page: first } = await laid(here);
  const { goalId, serves } = first.tasks[0];
  expect([goalId, serves]).toEqual([caseId, 'A place to train.']);
  expect(new Set(first.tasks.map((one: { goalId: string }) => one.goalId))).toEqual(
    new Set([caseId]),
  );
  const content = {
    category: 'letters',
    title: 'Ask Dr. Holm',
    studentTitle: '',
    why: '',
    owner: 'student',
    earliestOn: null,
    latestOn: null,
    dueOn: null,
    evidenceAsked: '',
    factors: [],
    minutes: null,
  };
  const nothing = { code: 'INPUT_NOT_VALID', facts: { issues: [{ code: 'serves_no_goal' }] } };
  const refusedFor = (wrong: string | null) =>
    as(here.advisor).refused(add, { caseId, task: { ...content, goalId: wrong } });
  expect(await refusedFor(null)).toMatchObject(nothing);
  expect(await refusedFor(here.otherStudent.caseId)).toMatchObject(nothing);
  await as(here.advisor).do(add, { caseId, task: { ...content, goalId: caseId } });

  const setGoal = `mutation ($key: ID!, $caseId: ID!) {
    setCaseGoal(idempotencyKey: $key, caseId: $caseId, expectedVersion: 1, goal: "A place in Ohio.") { goal } }`;
  await as(here.advisor).do(setGoal, { caseId });
  const changed = (await as(here.advisor).do(page, { caseId })).planPage;
  expect(changed.goal).toEqual({ id: caseId, goal: 'A place in Ohio.' });
  expect(changed.tasks[0].serves).toBe('A place to train.');
  const serve = `mutation ($key: ID!, $planId: ID!, $v: Int!) {
    serveGoal(idempotencyKey: $key, planId: $planId, expectedVersion: $v) { version } }`;
  const { id: planId, version: v } = changed.plan;
  expect(await as(here.otherAdvisor).refused(serve, { planId, v })).toMatchObject({
    code: 'NOT_FOUND',
  });
  await as(here.advisor).do(serve, { planId, v });
  expect(await as(here.dean).refused(serve, { planId, v })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  await as(here.advisor).do(release, { caseId, v: v + 1 });
  const mine = `query { myPlan { plan { goal } tasks { id own serves } } }`;
  const { plan, tasks } = (await as(here.student).do(mine)).myPlan;
  expect(plan.goal).toBe('A place in Ohio.');
  expect(new Set(tasks.map((one: { serves: string }) => one.serves))).toEqual(
    new Set(['A place in Ohio.']),
  );
  await as(here.student).do(addOwn, { title: 'Call Mina' });
  const own = (await as(here.student).do(mine)).myPlan.tasks.find(
    (one: { own: boolean }) => one.own,
  );
  expect(own.serves).toBe('A place in Ohio.');
});

test('the student completes a step with evidence; the advisor is told, sees it, and verifies', async () => {
  const here = await newInstitution();
  const { caseId, mine } = await released(here);
  expect(
    await as(here.student).refused(complete, {
      id: mine.id,
      v: 0,
      evidence: { text: '', link: '', on: null },
    }),
  ).toMatchObject({ code: 'EVIDENCE_REQUIRED' });
  const key = randomUUID();
  const once = await as(here.student).do(complete, { key, id: mine.id, v: 0, evidence });
  const twice = await as(here.student).do(complete, { key, id: mine.id, v: 0, evidence });
  expect(twice).toEqual(once);
  expect(once.completeTask).toMatchObject({ state: 'done', version: 1 });
  expect(await as(here.student).refused(complete, { id: mine.id, v: 0, evidence })).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
  });
  const seen = (await as(here.advisor).do(page, { caseId })).planPage.tasks.find(
    (one: { id: string }) => one.id === mine.id,
  );
  expect(seen).toMatchObject({
    state: 'done',
    evidence: 'Dr. Holm, on Friday.',
    progressVersion: 1,
  });
  expect(await as(here.student).refused(verify, { id: mine.id, v: 1 })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  await as(here.advisor).do(verify, { id: mine.id, v: 1 });
  const { myTask: read } = await as(here.student).do(myTask, { id: mine.id });
  expect(read.events.map((one: { kind: string }) => one.kind)).toEqual([
    'verified',
    'completed',
    'added',
  ]);
});

test('she moves a date, adds a step, asks for help, and sees who saw it', async () => {
  const here = await newInstitution();
  const { caseId, mine } = await released(here);
  expect(
    (await as(here.student).do(moveMine, { id: mine.id, v: 0, to: '2028-01-15' })).moveMyTask,
  ).toEqual({ movedTo: '2028-01-15', version: 1 });
  await as(here.student).do(addOwn, { title: 'Call Mina' });
  const plan = (await as(here.student).do(myPlan)).myPlan;
  expect(plan.tasks.filter((one: { own: boolean }) => one.own)).toMatchObject([
    { title: 'Call Mina', state: 'agreed' },
  ]);
  const { askForHelp } = await as(here.student).do(ask, { taskId: mine.id });
  expect(askForHelp.seenByName).toBe(null);
  const staff = (await as(here.advisor).do(page, { caseId })).planPage;
  expect(staff.ownTasks).toMatchObject([{ title: 'Call Mina' }]);
  expect(staff.help).toMatchObject([{ words: 'I do not know whom to ask.', seenAt: null }]);
  await as(here.advisor).do(see, { id: staff.help[0].id });
  await as(here.dean).do(answer, { id: staff.help[0].id });
  const { myTask: read } = await as(here.student).do(myTask, { id: mine.id });
  expect(read.help).toEqual([
    { seenByName: 'Ada Advisor', answer: 'Ask Dr. Holm. I will write to him today.' },
  ]);
});

test('to the wrong people a plan, a step and a request are the same as nothing', async () => {
  const here = await newInstitution();
  const { caseId, mine } = await released(here);
  const { askForHelp } = await as(here.student).do(ask, { taskId: mine.id });
  const absent = '019ab000-0000-7000-8000-00000000dead';
  for (const stranger of [here.otherAdvisor, here.elsewhere.dean, here.elsewhere.advisor]) {
    const nothing = await as(stranger).refused(page, { caseId: absent });
    expect(nothing.code).toBe('NOT_FOUND');
    expect(await as(stranger).refused(page, { caseId })).toEqual(nothing);
    expect(await as(stranger).refused(release, { caseId, v: 1 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(stranger).refused(verify, { id: mine.id, v: 0 })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(stranger).refused(see, { id: askForHelp.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  for (const student of [here.otherStudent, here.elsewhere.student]) {
    expect(await as(student).refused(myTask, { id: mine.id })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await as(student).refused(complete, { id: mine.id, v: 0, evidence })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(student).refused(ask, { taskId: mine.id })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect((await as(student).do(myPlan)).myPlan.plan).toBe(null);
  }
  expect((await as(here.student).refused(page, { caseId })).class).toBe('FORBIDDEN');
});

test('the list and the single step agree, whichever way they are read', async () => {
  const here = await newInstitution();
  const { caseId, mine, tasks } = await released(here);
  await as(here.student).do(complete, { id: mine.id, v: 0, evidence });
  const plan = (await as(here.student).do(myPlan)).myPlan;
  const seen = (await as(here.student).do(today)).today;
  expect(plan.tasks).toHaveLength(tasks.length);
  expect([seen.done, seen.total, seen.tasks.length]).toEqual([1, tasks.length, tasks.length - 1]);
  for (const one of plan.tasks as { id: string; title: string; state: string }[]) {
    const node = (await as(here.student).do(myTask, { id: one.id })).myTask.task;
    expect([node.title, node.state]).toEqual([one.title, one.state]);
  }
  const staff = (await as(here.advisor).do(page, { caseId })).planPage;
  expect(staff.tasks.filter((one: { state: string }) => one.state === 'done')).toHaveLength(1);
});

test('pages cost one flight, and a completed step few', async () => {
  const here = await newInstitution();
  const { caseId, mine } = await released(here);
  const staff = await statementsOf(() => as(here.advisor).do(page, { caseId }));
  const student = await statementsOf(() => as(here.student).do(today));
  const done = await statementsOf(() =>
    as(here.student).do(complete, { id: mine.id, v: 0, evidence }),
  );
  expect([staff.roundTrips, staff.sent.length]).toEqual([1, 12]);
  expect([student.roundTrips, student.sent.length]).toEqual([1, 7]);
  expect(done.sent.length).toBeLessThanOrEqual(8);
  for (const one of [...staff.sent, ...student.sent, ...done.sent]) expect(one.name).not.toBe('');
  await expect(staff.sql).toMatchFileSnapshot('plans.int.test.ts.plan-page.sql');
  await expect(student.sql).toMatchFileSnapshot('plans.int.test.ts.today.sql');
  await expect(done.sql).toMatchFileSnapshot('plans.int.test.ts.complete.sql');
});
