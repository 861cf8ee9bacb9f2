import { expect, test } from 'vitest';
import { exportAddress, readCaseload, variablesOf, writeCaseload } from './caseload-address.ts';

test('the usual list has an empty address, for an advisor and for a dean', () => {
  expect(writeCaseload(readCaseload({}, 'mine'), 'mine')).toEqual({});
  expect(writeCaseload(readCaseload({}, 'office'), 'office')).toEqual({});
  expect(readCaseload({}, 'office').tab).toBe('office');
});

test('what an address says is read and written back the same', () => {
  const said = { tab: 'office', q: 'lee', stage: 'debrief', sort: 'name', dir: 'desc' };
  expect(writeCaseload(readCaseload(said, 'mine'), 'mine')).toEqual(said);
});

test('what cannot be is read as usual, never passed on', () => {
  const address = readCaseload({ tab: 'x', stage: 'limbo', year: '20', only: 'z' }, 'mine');
  expect(address).toMatchObject({ tab: 'mine', stage: '', year: '', only: '' });
  expect(variablesOf(address).filter).toMatchObject({ mine: true, stages: null, targetYear: null });
});

test('the file holds what the list is narrowed to', () => {
  const address = readCaseload({ tab: 'quiet', year: '2028' }, 'mine');
  expect(exportAddress(address)).toBe('/exports/caseload.csv?mine=1&quiet=1&targetYear=2028');
});
