import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  as,
  insert,
  newInstitution,
  testServer,
  type TestInstitution,
  type TestPerson,
} from '../../test/index.ts';

const record = `mutation ($key: ID!, $activity: ActivityInput!) {
  recordActivity(idempotencyKey: $key, activity: $activity) { id version } }`;
const verify = `mutation ($key: ID!, $id: ID!) {
  verifyActivity(idempotencyKey: $key, id: $id, expectedVersion: 1) { checkState files } }`;
const list = `query ($kind: String!, $id: ID!) {
  evidenceFiles(kind: $kind, id: $id) { canAdd files { id name size mediaType addedByName removable } } }`;
const remove = `mutation ($key: ID!, $id: ID!) { removeEvidenceFile(idempotencyKey: $key, id: $id) }`;
const complete = `mutation ($key: ID!, $id: ID!, $v: Int!) { completeTask(idempotencyKey: $key, id: $id, expectedVersion: $v,
  evidence: { text: "", link: "", on: null }) { state } }`;

const pdf = Buffer.from('%PDF-1.7 what shows it');
const activity = {
  kind: 'manuscript',
  title: 'Missed wrist fractures',
  place: '',
  withWhom: '',
  state: 'submitted',
  setting: null,
  specialty: 'other',
  contacts: [],
  halfDays: null,
  startedOn: null,
  endedOn: null,
  role: '',
  cases: '',
  learned: '',
  evidence: '',
  evidenceLink: '',
  evidenceOn: null,
};

/** The test server on a real socket: uploads behave differently there than when injected. */
async function call(who: TestPerson | null, path: string, file?: { name: string; bytes: Buffer }) {
  const { fastify } = await testServer();
  const address = fastify.server.address();
  const origin =
    address && typeof address === 'object'
      ? `http://127.0.0.1:${address.port}`
      : await fastify.listen({ port: 0, host: '127.0.0.1' });
  const body = new FormData();
  if (file) body.append('file', new Blob([new Uint8Array(file.bytes)]), file.name);
  return fetch(`${origin}${path}`, {
    method: file ? 'POST' : 'GET',
    headers: {
      'x-onward-csrf': '1',
      ...(who ? { cookie: `onward=${who.cookie}` } : {}),
    },
    ...(file ? { body } : {}),
  });
}

const codeOf = async (reply: Response): Promise<string> =>
  ((await reply.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions
    .code ?? '';

const recorded = async (who: TestPerson): Promise<string> =>
  (await as(who).do(record, { activity }))['recordActivity'].id;

const added = async (who: TestPerson, kind: string, id: string, bytes = pdf): Promise<string> => {
  const reply = await call(who, `/evidence/${kind}/${id}`, { name: 'Receipt.pdf', bytes });
  expect(reply.status).toBe(201);
  return ((await reply.json()) as { fileId: string }).fileId;
};

/** A released step of the student that asks for evidence, and one of the office. */
async function steps({ institutionId, student, advisor }: TestInstitution) {
  const { inInstitution, systemScope } = await import('../platform/tenancy/index.ts');
  const own = { institution_id: institutionId, case_id: student.caseId, student_id: student.id };
  const [hers, promise, planId, releaseId] = [1, 2, 3, 4].map(() => randomUUID());
  await inInstitution(systemScope(institutionId), async () => {
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
    await insert('portal_plan', {
      ...own,
      id: releaseId,
      plan_id: planId,
      release: 1,
      title: 'Plan',
      target_year: 2029,
      released_by: advisor.id,
      released_by_name: 'Ada Advisor',
    });
    for (const [task_id, owner] of [
      [hers, 'student'],
      [promise, 'office'],
    ])
      await insert('portal_task', {
        ...own,
        id: randomUUID(),
        portal_plan_id: releaseId,
        task_id,
        owner,
        phase: 'one',
        category: 'research',
        title: 'Send it in',
        evidence_asked: 'The receipt.',
        sort: 1,
      });
  });
  return { hers: String(hers), promise: String(promise) };
}

test('a file shows an activity: added once however often it is sent, read by both, kept once it is verified', async () => {
  const { student, advisor } = await newInstitution();
  const id = await recorded(student);
  const refusal = await as(advisor).refused(verify, { id });
  expect(refusal.code).toBe('EVIDENCE_REQUIRED');
  const fileId = await added(student, 'activity', id);
  expect(await added(student, 'activity', id)).toBe(fileId);
  const mine = (await as(student).do(list, { kind: 'activity', id }))['evidenceFiles'];
  expect(mine).toMatchObject({
    canAdd: true,
    files: [{ name: 'Receipt.pdf', size: pdf.length, removable: true }],
  });
  const opened = await call(advisor, `/evidence/${fileId}`);
  expect(Buffer.from(await opened.arrayBuffer())).toEqual(pdf);
  expect(opened.headers.get('content-type')).toBe('application/pdf');
  expect(opened.headers.get('content-disposition')).toContain('attachment; filename="Receipt.pdf"');
  expect(opened.headers.get('content-security-policy')).toContain('sandbox');
  expect(opened.headers.get('cache-control')).toBe('no-store');

  const { verifyActivity } = await as(advisor).do(verify, { id });
  expect(verifyActivity).toEqual({ checkState: 'verified', files: 1 });
  expect((await as(student).refused(remove, { id: fileId })).code).toBe('EVIDENCE_SEEN');
  const late = await call(student, `/evidence/activity/${id}`, {
    name: 'late.pdf',
    bytes: Buffer.from('%PDF-1.7 other'),
  });
  expect(await codeOf(late)).toBe('EVIDENCE_SEEN');

  const { owner } = await testServer();
  const told = await owner.query(
    `select action, kind, facts from app.audit_event where subject_id = $1 order by at, id`,
    [fileId],
  );
  expect(told.slice(0, 2)).toEqual([
    { action: 'evidence.attach', kind: 'done', facts: { of: 'activity', size: pdf.length } },
    { action: 'evidence.read', kind: 'read', facts: { of: 'activity', size: pdf.length } },
  ]);
});

test('a file is enough for a step that asks for evidence; what the office owes is shown by the office', async () => {
  const here = await newInstitution();
  const { hers, promise } = await steps(here);
  const { student, advisor } = here;
  expect((await as(student).refused(complete, { id: hers, v: 0 })).code).toBe('EVIDENCE_REQUIRED');
  await added(student, 'task', hers);
  expect((await as(student).do(complete, { id: hers, v: 0 }))['completeTask'].state).toBe('done');
  const notHers = await call(student, `/evidence/task/${promise}`, { name: 'a.pdf', bytes: pdf });
  expect(await codeOf(notHers)).toBe('NOT_ALLOWED');
  const fileId = await added(advisor, 'task', promise);
  expect((await call(student, `/evidence/${fileId}`)).status).toBe(200);
  expect((await as(student).refused(remove, { id: fileId })).code).toBe('NOT_ALLOWED');
});

test('what is no PDF or picture, too large, or too many is refused in words, and what is there stays', async () => {
  const { student } = await newInstitution();
  const id = await recorded(student);
  const send = async (name: string, bytes: Buffer) =>
    call(student, `/evidence/activity/${id}`, { name, bytes });
  const page = await send('page.pdf', Buffer.from('<html><script>alert(1)</script>'));
  expect([page.status, await codeOf(page)]).toEqual([400, 'EVIDENCE_FILE_KIND']);
  const large = await send('big.pdf', Buffer.concat([pdf, Buffer.alloc(5 * 1024 * 1024)]));
  expect([large.status, await codeOf(large)]).toEqual([400, 'TOO_LARGE']);
  for (const n of [1, 2, 3, 4, 5])
    await added(student, 'activity', id, Buffer.from(`%PDF-1.7 page ${n}`));
  const sixth = await send('six.pdf', Buffer.from('%PDF-1.7 page 6'));
  expect([sixth.status, await codeOf(sixth)]).toEqual([409, 'EVIDENCE_FILES_FULL']);
  const { files } = (await as(student).do(list, { kind: 'activity', id }))['evidenceFiles'];
  expect(files).toHaveLength(5);

  await as(student).do(remove, { id: files[0].id });
  expect((await call(student, `/evidence/${files[0].id}`)).status).toBe(404);
  const { owner } = await testServer();
  const [gone] = await owner.query('select content from app.evidence_file where id = $1', [
    files[0].id,
  ]);
  expect(gone).toEqual({ content: null });
});

test('nobody without need to know finds a file, in this institution or another', async () => {
  const here = await newInstitution();
  const id = await recorded(here.student);
  const fileId = await added(here.student, 'activity', id);
  for (const who of [here.otherAdvisor, here.otherStudent, here.elsewhere.dean]) {
    expect((await call(who, `/evidence/${fileId}`)).status).toBe(404);
    expect((await as(who).refused(list, { kind: 'activity', id })).code).toBe('NOT_FOUND');
    const put = await call(who, `/evidence/activity/${id}`, { name: 'a.pdf', bytes: pdf });
    expect(put.status).toBe(404);
  }
  expect((await call(null, `/evidence/${fileId}`)).status).toBe(401);
  expect((await call(here.dean, `/evidence/${fileId}`)).status).toBe(200);
  expect((await call(here.dean, '/evidence/nothing')).status).toBe(404);
});
