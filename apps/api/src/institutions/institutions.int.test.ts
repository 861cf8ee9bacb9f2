import { expect, test } from 'vitest';
import { as, newInstitution } from '../../test/index.ts';
import { current, inInstitution, sql } from '../platform/tenancy/index.ts';

const fields =
  'name timeZone contactFirstHours contactClockHours debriefClockDays stalledAfterDays panelAfterYears staffIdleMinutes studentIdleMinutes portalWelcome';
const read = `{ institutionSettings { ${fields} version practice } supportContacts { label phone } }`;
const change = `mutation ($key: ID!, $v: Int!, $settings: InstitutionSettingsEdit!) {
  changeInstitutionSettings(idempotencyKey: $key, expectedVersion: $v, settings: $settings) { ${fields} version } }`;
const add = `mutation ($key: ID!, $contact: SupportContactEdit!) { addSupportContact(idempotencyKey: $key, contact: $contact) { id version label } }`;

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
  portalWelcome: 'Good that you are here.',
};
const contact = {
  kind: 'crisis',
  label: 'Night line',
  detail: '',
  phone: '988',
  email: '',
  url: '',
  sort: 1,
};

test('a dean changes the clocks; everybody reads them; nobody else changes them', async () => {
  const { dean, advisor, student, elsewhere } = await newInstitution();
  const { changeInstitutionSettings } = await as(dean).do(change, { v: 1, settings });
  expect(changeInstitutionSettings).toEqual({ ...settings, version: 2 });
  for (const who of [advisor, student]) {
    expect((await as(who).do(read))['institutionSettings'].name).toBe('Renamed');
    expect((await as(who).refused(change, { v: 2, settings })).code).toBe('NOT_ALLOWED');
  }
  expect((await as(elsewhere.dean).do(read))['institutionSettings'].name).not.toBe('Renamed');
});

test('every problem of an edit is told at once, and a stale one is shown what is there', async () => {
  const { dean } = await newInstitution();
  const refusal = await as(dean).refused(change, {
    v: 1,
    settings: { ...settings, name: '', timeZone: 'Nowhere' },
  });
  expect(refusal).toMatchObject({
    code: 'INPUT_NOT_VALID',
    class: 'BAD_USER_INPUT',
    facts: { issues: [{ field: 'name' }, { field: 'timeZone' }] },
  });
  await as(dean).do(change, { v: 1, settings });
  const stale = await as(dean).refused(change, { v: 1, settings: { ...settings, name: 'Mine' } });
  expect(stale).toMatchObject({
    code: 'CHANGED_BY_SOMEONE_ELSE',
    facts: { currentVersion: 2, current: { name: 'Renamed' } },
  });
});

test('students see whom they can turn to as soon as the dean has put it there', async () => {
  const { dean, student, elsewhere } = await newInstitution();
  const { addSupportContact } = await as(dean).do(add, { contact });
  expect((await as(student).do(read))['supportContacts']).toEqual([
    { label: 'Night line', phone: '988' },
  ]);
  expect((await as(elsewhere.student).do(read))['supportContacts']).toEqual([]);
  const remove = `mutation ($key: ID!, $id: ID!) { removeSupportContact(idempotencyKey: $key, id: $id, expectedVersion: 1) }`;
  expect((await as(elsewhere.dean).refused(remove, { id: addSupportContact.id })).code).toBe(
    'NOT_FOUND',
  );
  await as(dean).do(remove, { id: addSupportContact.id });
  expect((await as(student).do(read))['supportContacts']).toEqual([]);
});

test('the application cannot make an institution a practice one, whoever asks', async () => {
  const { dean, institutionId } = await newInstitution();
  const cheat = sql(
    'test.makePractice',
    'update app.institution set practice = true where institution_id = $1',
  );
  await expect(inInstitution(dean, () => current().write(cheat(institutionId)))).rejects.toThrow(
    'permission denied',
  );
});
