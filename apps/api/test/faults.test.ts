import { beforeAll, expect, test } from 'vitest';
import { heldDebrief } from './held-debrief.ts';
import { as, newInstitution, testServer } from './index.ts';
import { check, importPage, upload } from './lists.ts';
import { survivesKill } from './survives-kill.ts';

beforeAll(async () => void (await testServer()));

async function row(text: string, id: string): Promise<unknown> {
  const { owner } = await testServer();
  return ((await owner.query(text, [id])) as unknown[])[0];
}

test('killed while settings are changed', { timeout: 120_000 }, async () => {
  const { dean, institutionId } = await newInstitution();
  const settings = {
    name: 'Renamed',
    timeZone: 'America/Chicago',
    contactFirstHours: 24,
    contactClockHours: 48,
    debriefClockDays: 31,
    stalledAfterDays: 21,
    panelAfterYears: 5,
    staffIdleMinutes: 20,
    studentIdleMinutes: 45,
    portalWelcome: '',
  };
  const { after } = await survivesKill({
    who: dean,
    document: `mutation ($key: ID!, $settings: InstitutionSettingsEdit!) {
      changeInstitutionSettings(idempotencyKey: $key, expectedVersion: 1, settings: $settings) { name version } }`,
    variables: { settings },
    heldAt: ['institution', 'audit_event'],
    state: () =>
      row(
        `select name, version, (select count(*)::int from app.audit_event e where e.institution_id = i.id and e.kind = 'done') as events
         from app.institution i where id = $1`,
        institutionId,
      ),
  });
  expect(after).toEqual({ name: 'Renamed', version: 2, events: 1 });
});

test('killed while a debrief is signed', { timeout: 120_000 }, async () => {
  const { advisor, student } = await newInstitution();
  const { id, version, textVersion } = await heldDebrief(advisor, student.caseId);
  const { before, after } = await survivesKill({
    who: advisor,
    document: `mutation ($key: ID!, $id: ID!, $v: Int!, $t: Int!) {
      signDebrief(idempotencyKey: $key, id: $id, expectedVersion: $v, expectedTextVersion: $t, singleFactorConfirmed: false) { state version } }`,
    variables: { id, v: version, t: textVersion },
    heldAt: ['debrief', 'finding', 'audit_event'],
    state: () =>
      row(
        `select d.state, d.version, (select array_agg(f.state order by f.id) from app.finding f where f.debrief_id = d.id) as findings,
           (select count(*)::int from app.audit_event e where e.subject_id = d.id and e.action = 'debrief.sign' and e.kind = 'done') as events
         from app.debrief d where id = $1`,
        id,
      ),
  });
  expect(before).toMatchObject({ state: 'held', events: 0 });
  expect(after).toMatchObject({ state: 'signed', findings: ['accepted', 'accepted'], events: 1 });
});

test('killed while a list is taken in', { timeout: 180_000 }, async () => {
  const { dean, cohortId, institutionId } = await newInstitution();
  const lines = Array.from(
    { length: 20 },
    (_, n) =>
      `Person ${n} Listed,1349${1000 + n},p${n}@school.example,2026-05-15,Pediatrics,Did not match`,
  );
  const list = `Name,AAMC ID,E-mail,Graduation date,Specialty,Outcome\n${lines.join('\n')}\n`;
  const { id } = await upload(dean, 'unmatched.csv', list);
  await check(dean, id, cohortId);
  const { version } = await importPage(dean, id);
  const { before, after } = await survivesKill({
    who: dean,
    document: `mutation ($key: ID!, $id: ID!, $v: Int!) {
      commitImport(idempotencyKey: $key, id: $id, expectedVersion: $v, hold: { heldFor: [] }) { id state } }`,
    variables: { id, v: version },
    heldAt: ['person', 'recovery_case', 'case_digest', 'audit_event'],
    state: () =>
      row(
        `select i.state, (select count(*)::int from app.person p where p.institution_id = i.institution_id and p.role = 'student') as students,
           (select count(*)::int from app.recovery_case c where c.institution_id = i.institution_id) as cases,
           (select count(*)::int from app.case_digest c where c.institution_id = i.institution_id) as digests,
           (select count(*)::int from app.fact f where f.institution_id = i.institution_id) as facts
         from app.import i where institution_id = $1`,
        institutionId,
      ),
  });
  expect(before).toMatchObject({ state: 'checked', students: 2, cases: 2, digests: 2 });
  expect(after).toMatchObject({ state: 'committed', students: 22, cases: 22, digests: 22 });
});

test('killed while a plan is given to the student', { timeout: 120_000 }, async () => {
  const { advisor, student } = await newInstitution();
  const { caseId } = student;
  await as(advisor).do(
    `mutation ($key: ID!, $caseId: ID!) { layPlan(idempotencyKey: $key, caseId: $caseId, guide: "diagnostic_radiology") { id } }`,
    { caseId },
  );
  const { planPage } = await as(advisor).do(
    `query ($caseId: ID!) { planPage(caseId: $caseId) { plan { version } } }`,
    { caseId },
  );
  const { before, after } = await survivesKill({
    who: advisor,
    document: `mutation ($key: ID!, $caseId: ID!, $v: Int!) { releasePlan(idempotencyKey: $key, caseId: $caseId, expectedVersion: $v) { planVersion } }`,
    variables: { caseId, v: planPage.plan.version },
    heldAt: ['plan', 'portal_plan', 'notice', 'audit_event'],
    state: () =>
      row(
        `select p.state, p.version, (select count(*)::int from app.portal_plan r where r.case_id = p.case_id) as releases,
           (select count(*)::int from app.notice n where n.case_id = p.case_id) as notices
         from app.plan p where case_id = $1`,
        caseId,
      ),
  });
  expect(before).toMatchObject({ releases: 0 });
  expect(after).toMatchObject({ state: 'released', releases: 1, notices: 1 });
});
