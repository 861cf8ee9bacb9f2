import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { as, insert, newInstitution, testServer, type TestInstitution } from '../../test/index.ts';

const make = `mutation ($key: ID!) { makeCalendarFeed(idempotencyKey: $key) { url madeAt } }`;
const end = `mutation ($key: ID!) { endCalendarFeed(idempotencyKey: $key) }`;
const mine = `{ myCalendarFeed { madeAt lastReadAt } }`;
const moveMine = `mutation ($key: ID!, $id: ID!, $v: Int!, $to: LocalDate!) {
  moveMyTask(idempotencyKey: $key, id: $id, expectedVersion: $v, to: $to) { version } }`;
const addOwn = `mutation ($key: ID!, $on: LocalDate) {
  addOwnTask(idempotencyKey: $key, title: "Call the visa lawyer", why: "", dueOn: $on) }`;

const secret = 'Retake the exam after the failed attempt';

/** A plan as the student has it: one step of hers, one that the office owes, one that was replaced. */
async function given(here: TestInstitution) {
  const { institutionId, student, advisor } = here;
  const { inInstitution, systemScope } = await import('../platform/tenancy/index.ts');
  const own = { institution_id: institutionId, case_id: student.caseId, student_id: student.id };
  const [step, promise, old] = [randomUUID(), randomUUID(), randomUUID()];
  await inInstitution(systemScope(institutionId), async () => {
    const planId = randomUUID();
    await insert('plan', {
      institution_id: institutionId,
      id: planId,
      case_id: student.caseId,
      title: 'Plan',
      target_year: 2029,
      failed_year: 2027,
      guide: 'diagnostic_radiology',
      guide_version: 1,
      created_by: advisor.id,
    });
    const releases = [randomUUID(), randomUUID()];
    for (const [n, id] of releases.entries())
      await insert('portal_plan', {
        ...own,
        id,
        plan_id: planId,
        release: n + 1,
        title: 'Plan',
        target_year: 2029,
        released_by: advisor.id,
        released_by_name: 'Ada Advisor',
        ...(n === 0 ? { replaced_at: new Date().toISOString() } : {}),
      });
    const tasks = [
      [old, 'student', releases[0]],
      [step, 'student', releases[1]],
      [promise, 'office', releases[1]],
    ];
    for (const [task_id, owner, portal_plan_id] of tasks)
      await insert('portal_task', {
        ...own,
        id: randomUUID(),
        portal_plan_id,
        task_id,
        owner,
        phase: 'one',
        category: 'exam_step',
        title: secret,
        due_on: '2029-01-31',
        sort: 1,
      });
  });
  return { step, promise, old };
}

async function ask(url: string, headers: Record<string, string> = {}) {
  const { fastify } = await testServer();
  return fastify.inject({ url: new URL(url).pathname, headers });
}

const urlOf = async (who: Parameters<typeof as>[0]): Promise<string> =>
  (await as(who).do(make))['makeCalendarFeed'].url;

test('a student’s calendar reads her released steps, with neutral titles, and says 304 until one moves', async () => {
  const here = await newInstitution();
  const { step, promise, old } = await given(here);
  const { student } = here;
  expect((await as(student).do(mine))['myCalendarFeed']).toBeNull();
  const url = await urlOf(student);
  const first = await ask(url);
  expect(first.statusCode).toBe(200);
  expect(first.headers).toMatchObject({
    'content-type': 'text/calendar; charset=utf-8',
    'cache-control': 'private, no-cache',
  });
  const text = first.body;
  expect(text).toContain(`UID:${step}@onward\r\nSEQUENCE:2\r\n`);
  expect(text).toContain('DTSTART;VALUE=DATE:20290131\r\nDTEND;VALUE=DATE:20290201\r\n');
  expect(text).toMatch(/LAST-MODIFIED:\d{8}T\d{6}Z/);
  expect(text).toContain('SUMMARY:Onward: a step of yours');
  for (const hidden of [secret, promise, old, student.name]) expect(text).not.toContain(hidden);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

  const tag = String(first.headers['etag']);
  const again = await ask(url, { 'if-none-match': tag });
  expect([again.statusCode, again.body]).toEqual([304, '']);

  await as(student).do(moveMine, { id: step, v: 0, to: '2029-02-28' });
  const moved = await ask(url, { 'if-none-match': tag });
  expect(moved.statusCode).toBe(200);
  expect(moved.body).toContain('DTSTART;VALUE=DATE:20290228');
  expect(moved.body).toContain(`UID:${step}@onward\r\nSEQUENCE:3\r\n`);

  await as(student).do(addOwn, { on: '2029-03-01' });
  expect((await ask(url)).body.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect((await as(student).do(mine))['myCalendarFeed'].lastReadAt).not.toBeNull();
});

test('staff read what they promised to those they advise, and nothing of others', async () => {
  const here = await newInstitution();
  const { promise } = await given(here);
  const own = (await ask(await urlOf(here.advisor))).body;
  expect(own).toContain(`UID:${promise}@onward`);
  expect(own.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(own).not.toContain(secret);
  for (const who of [here.otherAdvisor, here.elsewhere.advisor, here.otherStudent])
    expect((await ask(await urlOf(who))).body).not.toContain('BEGIN:VEVENT');
});

test('an address ends when it is taken back, made anew, or its owner may not come in any more', async () => {
  const here = await newInstitution();
  await given(here);
  const first = await urlOf(here.student);
  const second = await urlOf(here.student);
  expect((await ask(first)).statusCode).toBe(404);
  expect((await ask(second)).statusCode).toBe(200);
  const { owner } = await testServer();
  const stands = (status: string) =>
    owner.query('update app.person set status = $2 where id = $1', [here.student.id, status]);
  await stands('deactivated');
  expect((await ask(second)).statusCode).toBe(404);
  await stands('active');
  expect((await as(here.student).do(end))['endCalendarFeed']).toBe(true);
  const gone = await ask(second);
  expect(gone.statusCode).toBe(404);
  expect(gone.json().errors[0].extensions.code).toBe('NOT_FOUND');
});

test('an address is good in its own institution only, and its secret is kept nowhere', async () => {
  const here = await newInstitution();
  const url = await urlOf(here.student);
  const token = url.split('/').at(-1)?.replace('.ics', '') ?? '';
  expect((await ask(url.replace(here.slug, here.elsewhere.slug))).statusCode).toBe(404);
  expect((await ask(url.replace(here.slug, 'nobody'))).statusCode).toBe(404);
  expect((await ask(url.replace(token, 'short'))).statusCode).toBe(404);
  const { owner } = await testServer();
  const kept = await owner.query(
    `select (select count(*)::int from app.audit_event where facts::text like $1) as told,
       (select count(*)::int from app.idempotency k where k::text like $1) as replayed`,
    [`%${token}%`],
  );
  expect(kept).toEqual([{ told: 0, replayed: 0 }]);
});

test('nothing is due in a closed case', async () => {
  const here = await newInstitution();
  await given(here);
  const url = await urlOf(here.student);
  const { owner } = await testServer();
  await owner.query('update app.portal_case set closed_at = now() where case_id = $1', [
    here.student.caseId,
  ]);
  expect((await ask(url)).body).not.toContain('BEGIN:VEVENT');
});
