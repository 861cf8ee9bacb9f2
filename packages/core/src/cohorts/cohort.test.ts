import { expect, test } from 'vitest';
import type { CohortId, Id, PersonId } from '../shared/ids.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { CohortMember } from './cohort.ts';
import { leaveCohort, openCohort, usualCohortName } from './cohort.ts';
import { setCycleDate } from './cycle.ts';
import { checkHold, isHeld, visibleFrom } from './hold.ts';

const by = { personId: 'p' as PersonId, now: '2026-11-23T22:00:00Z' as Instant };
const stay: CohortMember = {
  id: 'm' as Id<'cohort_member'>,
  cohortId: 'c' as CohortId,
  studentId: 's' as PersonId,
  joinedOn: '2026-03-16' as LocalDate,
  joinedBy: null,
  leftOn: null,
  leftReason: null,
};

test('two cohorts of one cycle differ in more than case and marks', () => {
  const open = (name: string) =>
    openCohort({ name, type: 'did_not_match' }, ['2026, did not match']);
  expect(open('2026, DID NOT  match')).toMatchObject({ refusal: { code: 'COHORT_NAME_IN_USE' } });
  expect(open(' 2026, partial ')).toMatchObject({ value: { name: '2026, partial' } });
  expect(usualCohortName(2026)).toBe('2026, did not match');
});

test('leaving keeps the stay and its reason, and cannot come before joining', () => {
  expect(leaveCohort(stay, '2026-04-01' as LocalDate, ' Placed in SOAP ')).toMatchObject({
    value: { joinedOn: '2026-03-16', leftOn: '2026-04-01', leftReason: 'Placed in SOAP' },
  });
  const wrong = leaveCohort(stay, '2026-03-01' as LocalDate, '');
  expect(wrong).toMatchObject({
    refusal: {
      code: 'INPUT_NOT_VALID',
      facts: { issues: [{ field: 'reason' }, { field: 'leftOn', code: 'before_start' }] },
    },
  });
});

test('a date is official or verified only with its day and its source', () => {
  const set = (over: object) =>
    setCycleDate(
      'match_week',
      { onDate: '2027-03-15', source: '', standing: 'own', verified: false, ...over },
      by,
    );
  expect(set({})).toMatchObject({ value: { verified: false, verifiedBy: null } });
  expect(set({ standing: 'official' })).toMatchObject({ refusal: { code: 'DATE_NOT_SOURCED' } });
  expect(set({ verified: true })).toMatchObject({ refusal: { code: 'DATE_NOT_SOURCED' } });
  expect(set({ verified: true, source: 'nrmp.org, read today' })).toMatchObject({
    value: { verified: true, verifiedBy: 'p' },
  });
  expect(set({ standing: 'invented', verified: true, source: 'practice' })).toMatchObject({
    value: { verified: false },
  });
  expect(set({ onDate: '2027-02-30' })).toMatchObject({ refusal: { code: 'INPUT_NOT_VALID' } });
});

test('a hold stands until its time, and those named see through it', () => {
  const until = '2026-11-24T14:00:00Z' as Instant;
  expect(isHeld(until, by.now)).toBe(true);
  expect(isHeld(until, until)).toBe(false);
  expect(isHeld(null, by.now)).toBe(false);
  const hold = { heldUntil: until, heldFor: ['named' as PersonId] };
  expect(visibleFrom(hold, 'named' as PersonId)).toBeNull();
  expect(visibleFrom(hold, 'p' as PersonId)).toBe(until);
  expect(checkHold('2020-01-01T00:00:00Z', by.now)).toMatchObject([{ code: 'in_the_past' }]);
  expect(checkHold('soon', by.now)).toMatchObject([{ code: 'not_a_date' }]);
  expect(checkHold(until, by.now)).toEqual([]);
});
