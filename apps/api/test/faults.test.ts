import { beforeAll, expect, test } from 'vitest';
import { heldDebrief } from './held-debrief.ts';
import { newInstitution, testServer } from './index.ts';
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
