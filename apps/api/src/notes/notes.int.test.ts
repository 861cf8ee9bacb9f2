import { expect, test } from 'vitest';
import { as, newInstitution, statementsOf, type TestInstitution } from '../../test/index.ts';

const parts = 'id class body draft version authorName releasedVersion releasedAt';
const start = `mutation ($key: ID!, $caseId: ID!, $class: NoteClass!, $body: String!) {
  startNote(idempotencyKey: $key, caseId: $caseId, class: $class, body: $body) { ${parts} } }`;
const write = `mutation ($key: ID!, $id: ID!, $v: Int!, $body: String!) {
  writeNote(idempotencyKey: $key, id: $id, expectedVersion: $v, body: $body) { ${parts} } }`;
const finish = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  finishNote(idempotencyKey: $key, id: $id, expectedVersion: $v) { ${parts} } }`;
const release = `mutation ($key: ID!, $id: ID!, $v: Int!) {
  releaseNote(idempotencyKey: $key, id: $id, expectedVersion: $v) { ${parts} } }`;
const withdraw = `mutation ($key: ID!, $id: ID!) {
  withdrawNote(idempotencyKey: $key, id: $id, reason: "It named a colleague.") { ${parts} } }`;
const ofCase = `query ($caseId: ID!) { notesOfCase(caseId: $caseId) { ${parts} } }`;
const thread = `query ($id: ID!) { noteThread(id: $id) {
  note { ${parts} } revisions { body version } releases { id noteVersion body withdrawnAt withdrawnReason } replies { body authorName } } }`;
const reply = `mutation ($key: ID!, $id: ID!) {
  replyToNote(idempotencyKey: $key, portalNoteId: $id, body: "Thank you. Friday works for me.") }`;

async function draft(
  here: TestInstitution,
  noteClass: 'office' | 'shared',
  body = 'She would move for two years.',
) {
  const { caseId } = here.student;
  const { startNote } = await as(here.advisor).do(start, { caseId, class: noteClass, body });
  return startNote as { id: string; version: number };
}

async function onRecord(here: TestInstitution, noteClass: 'office' | 'shared') {
  const { id, version } = await draft(here, noteClass);
  const { finishNote } = await as(here.advisor).do(finish, { id, v: version });
  return finishNote as { id: string; version: number };
}

test('a draft is its author’s alone; on the record, the staff of the case read it', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const { id, version } = await draft(here, 'office');
  expect((await as(here.dean).do(ofCase, { caseId })).notesOfCase).toEqual([]);
  expect(await as(here.dean).refused(thread, { id })).toMatchObject({ code: 'NOT_FOUND' });
  await as(here.advisor).do(finish, { id, v: version });
  const seen = (await as(here.dean).do(ofCase, { caseId })).notesOfCase;
  expect(seen).toMatchObject([{ id, draft: false, authorName: 'Ada Advisor' }]);
});

test('to the wrong people a note is the same as no note', async () => {
  const here = await newInstitution();
  const { id, version } = await onRecord(here, 'shared');
  const absent = '019ab000-0000-7000-8000-00000000dead';
  for (const stranger of [here.otherAdvisor, here.elsewhere.dean, here.elsewhere.advisor]) {
    const found = await as(stranger).refused(thread, { id });
    expect(found).toEqual(await as(stranger).refused(thread, { id: absent }));
    expect(found.code).toBe('NOT_FOUND');
    expect(await as(stranger).refused(write, { id, v: version, body: 'x' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await as(stranger).refused(release, { id, v: version })).toMatchObject({
      code: 'NOT_FOUND',
    });
  }
  for (const student of [here.student, here.otherStudent])
    expect((await as(student).refused(thread, { id })).class).toBe('FORBIDDEN');
});

test('only its author changes a note; the earlier text stays in the history', async () => {
  const here = await newInstitution();
  const { id, version } = await onRecord(here, 'office');
  expect(await as(here.dean).refused(write, { id, v: version, body: 'x' })).toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const { writeNote } = await as(here.advisor).do(write, {
    id,
    v: version,
    body: 'She would move for one year.',
  });
  expect(writeNote.version).toBe(version + 1);
  const { noteThread } = await as(here.dean).do(thread, { id });
  expect(noteThread.revisions).toEqual([{ body: 'She would move for two years.', version }]);
});

test('the second of two tabs sees both versions and loses nothing', async () => {
  const here = await newInstitution();
  const { id, version } = await draft(here, 'office');
  await as(here.advisor).do(write, { id, v: version, body: 'first tab' });
  const refusal = await as(here.advisor).refused(write, { id, v: version, body: 'second tab' });
  expect(refusal).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    class: 'CONFLICT',
    facts: {
      expectedVersion: version,
      currentVersion: version + 1,
      current: { body: 'first tab' },
    },
  });
});

test('a release is a copy: later edits do not reach the student until the next release', async () => {
  const here = await newInstitution();
  const { id, version } = await onRecord(here, 'shared');
  const { releaseNote } = await as(here.advisor).do(release, { id, v: version });
  expect(releaseNote.releasedVersion).toBe(version);
  expect(await as(here.advisor).refused(release, { id, v: version })).toMatchObject({
    code: 'NOTE_ALREADY_RELEASED',
  });
  await as(here.advisor).do(write, { id, v: version, body: 'Changed afterwards.' });
  const { noteThread } = await as(here.advisor).do(thread, { id });
  expect(noteThread.releases).toMatchObject([
    { noteVersion: version, body: 'She would move for two years.' },
  ]);
  await as(here.advisor).do(release, { id, v: version + 1 });
  const again = (await as(here.advisor).do(thread, { id })).noteThread.releases;
  expect(again).toMatchObject([
    { noteVersion: version + 1, body: 'Changed afterwards.', withdrawnAt: null },
    { noteVersion: version, withdrawnReason: 'Replaced by a newer version' },
  ]);
});

test('an office note cannot be released, an empty one cannot be finished', async () => {
  const here = await newInstitution();
  const office = await onRecord(here, 'office');
  expect(
    await as(here.advisor).refused(release, { id: office.id, v: office.version }),
  ).toMatchObject({
    code: 'NOTE_NOT_SHARED_CLASS',
  });
  const empty = await draft(here, 'office', '   ');
  expect(await as(here.advisor).refused(finish, { id: empty.id, v: empty.version })).toMatchObject({
    code: 'NOTE_EMPTY',
  });
});

test('the student answers what she was given, until it is taken back', async () => {
  const here = await newInstitution();
  const { id, version } = await onRecord(here, 'shared');
  await as(here.advisor).do(release, { id, v: version });
  const released = (await as(here.advisor).do(thread, { id })).noteThread.releases[0].id as string;
  await as(here.student).do(reply, { id: released });
  expect(await as(here.otherStudent).refused(reply, { id: released })).toMatchObject({
    code: 'NOT_FOUND',
  });
  const { noteThread } = await as(here.advisor).do(thread, { id });
  expect(noteThread.replies).toEqual([
    { body: 'Thank you. Friday works for me.', authorName: 'Student 01' },
  ]);
  await as(here.advisor).do(withdraw, { id });
  expect(await as(here.student).refused(reply, { id: released })).toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(await as(here.advisor).refused(withdraw, { id })).toMatchObject({
    code: 'NOTE_NOT_RELEASED',
  });
});

test('the same key sent twice keeps one note', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const again = {
    key: 'a1b2c3d4-0000-4000-8000-000000000001',
    caseId,
    class: 'office',
    body: 'Called at noon.',
  };
  const [one, two] = [
    await as(here.advisor).do(start, again),
    await as(here.advisor).do(start, again),
  ];
  expect(two).toEqual(one);
  expect((await as(here.advisor).do(ofCase, { caseId })).notesOfCase).toHaveLength(1);
  expect(await as(here.advisor).refused(start, { ...again, body: 'Other words.' })).toMatchObject({
    code: 'IDEMPOTENCY_MISMATCH',
  });
});

test('text too long or unkeepable is refused with its size, and nothing is half-written', async () => {
  const here = await newInstitution();
  const { caseId } = here.student;
  const refusal = await as(here.advisor).refused(start, {
    caseId,
    class: 'office',
    body: 'a\u0000b',
  });
  expect(refusal).toMatchObject({
    code: 'INPUT_NOT_VALID',
    facts: { issues: [{ field: 'body', code: 'unreadable_characters' }] },
  });
  expect((await as(here.advisor).do(ofCase, { caseId })).notesOfCase).toEqual([]);
});

test('reading the notes of a case is one flight of two statements', async () => {
  const here = await newInstitution();
  await onRecord(here, 'office');
  const { caseId } = here.student;
  const { sent, roundTrips } = await statementsOf(() => as(here.advisor).do(ofCase, { caseId }));
  expect(sent.map((s) => s.name).filter((name) => name.startsWith('notes.'))).toEqual([
    'notes.case',
    'notes.ofCase',
  ]);
  expect(roundTrips).toBeLessThanOrEqual(2);
});
