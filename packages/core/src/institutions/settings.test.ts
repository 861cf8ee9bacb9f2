import { expect, test } from 'vitest';
import { checkSettings, checkSupportContact, type SettingsEdit } from './settings.ts';

const usual: SettingsEdit = {
  name: 'Westbrook Medicine',
  timeZone: 'America/New_York',
  contactFirstHours: 24,
  contactClockHours: 48,
  debriefClockDays: 31,
  stalledAfterDays: 21,
  panelAfterYears: 5,
  staffIdleMinutes: 15,
  studentIdleMinutes: 30,
  portalWelcome: '',
};

test('the clocks of the guide are accepted', () => {
  expect(checkSettings(usual)).toEqual([]);
});

test('every problem is named at once, by its field', () => {
  const fields = checkSettings({
    ...usual,
    name: ' ',
    timeZone: 'Mars/Olympus',
    staffIdleMinutes: 0,
  }).map((issue) => issue.field);
  expect(fields).toEqual(['name', 'timeZone', 'staffIdleMinutes']);
});

test('the first contact cannot be due after the clock has run out', () => {
  expect(checkSettings({ ...usual, contactFirstHours: 72 })).toMatchObject([
    { field: 'contactFirstHours' },
  ]);
});

test('somebody to talk to needs a way to be reached, and no link that runs script', () => {
  const contact = {
    kind: 'crisis',
    label: 'Night line',
    detail: '',
    phone: '',
    email: '',
    url: '',
    sort: 1,
  };
  expect(checkSupportContact(contact)).toMatchObject([{ field: 'phone', code: 'required' }]);
  expect(checkSupportContact({ ...contact, url: 'javascript:alert(1)' })).toMatchObject([
    { field: 'url', code: 'not_a_link' },
  ]);
  expect(checkSupportContact({ ...contact, phone: '988' })).toEqual([]);
});
