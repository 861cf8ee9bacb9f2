import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import { confirmFact } from './index.ts';

const today = '2026-11-30' as LocalDate;
const entry = {
  confirmed: true,
  source: ' nrmp.org, the SOAP page ',
  readOn: '2026-11-29',
  note: '',
};

test('a fact is confirmed with what was read, and when', () => {
  expect(confirmFact('limit.ranks', entry, today)).toMatchObject({
    accepted: true,
    value: { fact: 'limit.ranks', confirmed: true, source: 'nrmp.org, the SOAP page' },
  });
});

test('nobody confirms without a source, or on a day to come', () => {
  expect(confirmFact('limit.ranks', { ...entry, source: ' ' }, today)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID', facts: { issues: [{ field: 'source' }] } },
  });
  expect(confirmFact('limit.ranks', { ...entry, readOn: '2026-12-01' }, today)).toMatchObject({
    refusal: { facts: { issues: [{ field: 'readOn', code: 'in_the_future' }] } },
  });
});

test('taking it back asks why, and no source', () => {
  const back = { ...entry, confirmed: false, source: '' };
  expect(confirmFact('limit.ranks', back, today)).toMatchObject({
    refusal: { facts: { issues: [{ field: 'note' }] } },
  });
  expect(confirmFact('limit.ranks', { ...back, note: 'The page changed' }, today)).toMatchObject({
    accepted: true,
  });
});
