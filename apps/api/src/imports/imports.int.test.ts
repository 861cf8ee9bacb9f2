import { expect, test } from 'vitest';
import { as, newInstitution, testServer } from '../../test/index.ts';
import { check, commit, importPage, rowsOf, undo, upload } from '../../test/lists.ts';

const head = 'Name,AAMC ID,E-mail,Graduation date,Specialty,Outcome,Date of Birth\n';
const twoPeople = `${head}Samira Haddad,13480011,samira@school.example,2026-05-15,Diagnostic radiology,Did not match,1999-01-01
Kwame Boateng,13480012,kwame@school.example,May 2026,Interventional radiology,Did not match,1998-02-02
`;

/** Everything an import could touch in an institution, as the owner sees it. */
async function everything(institutionId: string): Promise<string> {
  const { owner } = await testServer();
  const tables = [
    'person',
    'student',
    'fact',
    'cohort_member',
    'recovery_case',
    'case_digest',
    'portal_case',
    'stage_move',
    'access_grant',
  ];
  const found = await Promise.all(
    tables.map((table) =>
      owner.query(
        `select '${table}' as t, coalesce(json_agg(to_jsonb(x) - 'version' order by x.id), '[]') as rows from app.${table} x where x.institution_id = $1`,
        [institutionId],
      ),
    ),
  );
  return JSON.stringify(found, null, 1);
}

test('a list comes in: people, facts, cohort, cases, and the forbidden column nowhere', async () => {
  const { dean, cohortId, institutionId } = await newInstitution();
  const { id } = await upload(dean, 'unmatched.csv', twoPeople);
  const page = await importPage(dean, id);
  expect(page).toMatchObject({ state: 'uploaded', headerLine: 1, missing: [], rowsTotal: 2 });
  expect(page.columns.at(-1)).toMatchObject({
    note: 'forbidden',
    topic: 'birth_date',
    field: null,
  });
  expect(JSON.stringify(page.sample)).not.toContain('1999');
  const checked = await check(dean, id, cohortId);
  expect(checked).toMatchObject({ state: 'checked', counts: { new: 2, refused: 0 }, rowsDone: 2 });
  expect(await commit(dean, id)).toMatchObject({ state: 'committed' });
  const { cohortMembers } = await as(dean).do(
    `query ($c: ID!) { cohortMembers(cohortId: $c) { nodes { name stage advisorName specialty caseId } } }`,
    { c: cohortId },
  );
  expect(cohortMembers.nodes.map((m: { name: string }) => m.name)).toEqual(
    expect.arrayContaining(['Samira Haddad', 'Kwame Boateng']),
  );
  const all = await everything(institutionId);
  expect(all).toContain('Imported list, unmatched.csv');
  expect(all).not.toContain('1999-01-01');
  const { owner } = await testServer();
  const kept = await owner.query('select content, sample from app.import where id = $1', [id]);
  expect(kept[0].content).toBeNull();
});

test('the same list again changes nothing', async () => {
  const { dean, cohortId, institutionId } = await newInstitution();
  const first = await upload(dean, 'unmatched.csv', twoPeople);
  await check(dean, first.id, cohortId);
  await commit(dean, first.id);
  const before = await everything(institutionId);
  const again = await upload(dean, 'unmatched.csv', twoPeople);
  expect(await check(dean, again.id, cohortId)).toMatchObject({
    counts: { new: 0, changed: 0, unchanged: 2 },
  });
  const { version } = await importPage(dean, again.id);
  const refusal = await as(dean).refused(
    `mutation ($key: ID!, $id: ID!, $v: Int!) { commitImport(idempotencyKey: $key, id: $id, expectedVersion: $v, hold: { heldFor: [] }) { id } }`,
    { id: again.id, v: version },
  );
  expect(refusal.code).toBe('IMPORT_NOTHING_TO_COMMIT');
  expect(await everything(institutionId)).toBe(before);
});

test('undo restores exactly what stood before, new and changed people alike', async () => {
  const { dean, cohortId, institutionId } = await newInstitution();
  const first = await upload(dean, 'first.csv', twoPeople);
  await check(dean, first.id, cohortId);
  await commit(dean, first.id);
  const before = await everything(institutionId);
  const changed = twoPeople
    .replace('Diagnostic radiology', 'Internal medicine')
    .replace('kwame@school.example', 'kwame.b@school.example')
    .concat('Hana Kobayashi,13480013,hana@school.example,2026,Orthopaedic surgery,,\n');
  const second = await upload(dean, 'second.csv', changed);
  expect(await check(dean, second.id, cohortId)).toMatchObject({ counts: { new: 1, changed: 2 } });
  const rows = await rowsOf(dean, second.id, 'changed');
  expect(rows.map((row) => row.changes)).toEqual([
    [{ field: 'specialty', from: 'Diagnostic radiology', to: 'Internal medicine' }],
    [{ field: 'school_email', from: 'kwame@school.example', to: 'kwame.b@school.example' }],
  ]);
  expect(await commit(dean, second.id)).toMatchObject({ undoUntil: expect.any(String) });
  expect(await everything(institutionId)).not.toBe(before);
  const { data } = await undo(dean, second.id);
  expect(data?.['undoImport']).toMatchObject({ state: 'undone' });
  expect(await everything(institutionId)).toBe(before);
});

test('what somebody has worked on is not undone', async () => {
  const { dean, cohortId } = await newInstitution();
  const { id } = await upload(dean, 'list.csv', twoPeople);
  await check(dean, id, cohortId);
  await commit(dean, id);
  const [row] = await rowsOf(dean, id, 'new');
  const { person } = await as(dean).do(
    `query ($id: ID!) { person(id: $id) { version fullName } }`,
    { id: row?.studentId },
  );
  await as(dean).do(
    `mutation ($key: ID!, $id: ID!, $v: Int!, $d: PersonDetails!) { changePerson(idempotencyKey: $key, id: $id, expectedVersion: $v, details: $d) { id } }`,
    {
      id: row?.studentId,
      v: person.version,
      d: { fullName: person.fullName, pronouns: 'she/her' },
    },
  );
  const { errors } = await undo(dean, id);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'IMPORT_UNDO_WORKED_ON',
    facts: { cases: 1 },
  });
});

test('what changed here since the check is not overwritten', async () => {
  const { dean, cohortId } = await newInstitution();
  const first = await upload(dean, 'one.csv', twoPeople);
  const second = await upload(dean, 'two.csv', twoPeople);
  await check(dean, first.id, cohortId);
  await check(dean, second.id, cohortId);
  await commit(dean, first.id);
  const { version } = await importPage(dean, second.id);
  const refusal = await as(dean).refused(
    `mutation ($key: ID!, $id: ID!, $v: Int!) { commitImport(idempotencyKey: $key, id: $id, expectedVersion: $v, hold: { heldFor: [] }) { id } }`,
    { id: second.id, v: version },
  );
  expect(refusal).toMatchObject({ code: 'IMPORT_CHECK_AGAIN', facts: { rows: 2 } });
});

test('a retried commit has one effect', async () => {
  const { dean, cohortId, institutionId } = await newInstitution();
  const { id } = await upload(dean, 'list.csv', twoPeople);
  await check(dean, id, cohortId);
  const { version } = await importPage(dean, id);
  const send = () =>
    as(dean).do(
      `mutation ($k: ID!, $id: ID!, $v: Int!) { commitImport(idempotencyKey: $k, id: $id, expectedVersion: $v, hold: { heldFor: [] }) { state version } }`,
      { k: `same-${id}`, id, v: version },
    );
  const first = await send();
  const before = await everything(institutionId);
  expect(await send()).toEqual(first);
  expect(await everything(institutionId)).toBe(before);
});

test('held: no invitation, no portal, no advisor but those named, until the time', async () => {
  const { dean, advisor, otherAdvisor, cohortId } = await newInstitution();
  const { id } = await upload(dean, 'list.csv', twoPeople);
  await check(dean, id, cohortId);
  const heldUntil = new Date(Date.now() + 3_600_000).toISOString();
  await commit(dean, id, { heldUntil, heldFor: [advisor.id] });
  const names = async (who: typeof dean) => {
    const { cohortMembers } = await as(who).do(
      `query ($c: ID!) { cohortMembers(cohortId: $c) { nodes { name } } }`,
      { c: cohortId },
    );
    return cohortMembers.nodes.map((m: { name: string }) => m.name);
  };
  expect(await names(advisor)).toContain('Samira Haddad');
  expect(await names(otherAdvisor)).not.toContain('Samira Haddad');
  expect(await names(dean)).toContain('Samira Haddad');
  const [row] = await rowsOf(dean, id, 'new');
  const refusal = await as(dean).refused(
    `mutation ($key: ID!, $id: ID!) { createSignInLink(idempotencyKey: $key, personId: $id) { url } }`,
    { id: row?.studentId },
  );
  expect(refusal.class).toMatch(/FORBIDDEN|CONFLICT/);
  const { deanHome } = await as(dean).do(
    `{ deanHome { figures { heldCases withoutAdvisor } heldImports { fileName cases } unseenAccesses { id } } }`,
  );
  expect(deanHome).toMatchObject({
    figures: { heldCases: 2 },
    heldImports: [{ fileName: 'list.csv', cases: 2 }],
    unseenAccesses: [],
  });
});

test('another institution, an advisor and nobody cannot tell an import from nothing', async () => {
  const { dean, advisor, elsewhere, cohortId } = await newInstitution();
  const { id } = await upload(dean, 'list.csv', twoPeople);
  const ask = `query ($id: ID!) { importPage(id: $id) { id } }`;
  expect(await as(elsewhere.dean).refused(ask, { id })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await as(advisor).refused(ask, { id })).toMatchObject({ class: 'FORBIDDEN' });
  expect((await upload(advisor, 'list.csv', twoPeople)).status).toBe(403);
  expect((await upload(null, 'list.csv', twoPeople)).status).toBe(401);
  const theirs = await upload(elsewhere.dean, 'list.csv', twoPeople);
  expect(
    await as(elsewhere.dean).refused(
      `mutation ($key: ID!, $id: ID!, $c: ID!) { checkImport(idempotencyKey: $key, id: $id, expectedVersion: 2, cohortId: $c) { id } }`,
      { id: theirs.id, c: cohortId },
    ),
  ).toMatchObject({ code: 'NOT_FOUND' });
});
