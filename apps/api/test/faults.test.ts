import { beforeAll, test } from 'vitest';
import { as, newInstitution, testServer, type TestInstitution } from './index.ts';
import { survivesKill } from './survives-kill.ts';

beforeAll(async () => void (await testServer()));

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

async function rows(text: string, values: unknown[]): Promise<unknown> {
  const { owner } = await testServer();
  return owner.query(text, values);
}

test('killed while settings are changed', { timeout: 120_000 }, async () => {
  const { dean, institutionId } = await newInstitution();
  await survivesKill({
    who: dean,
    document: `mutation ($key: ID!, $settings: InstitutionSettingsEdit!) {
      changeInstitutionSettings(idempotencyKey: $key, expectedVersion: 1, settings: $settings) { name version } }`,
    variables: { settings },
    heldAt: ['institution', 'audit_event'],
    state: () =>
      rows(
        `select name, version, (select count(*)::int from app.audit_event e where e.institution_id = i.id and e.kind = 'done') as events
         from app.institution i where id = $1`,
        [institutionId],
      ),
  });
});
