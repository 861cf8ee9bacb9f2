import { expect, test } from 'vitest';
import type { Finding } from '../diagnosis/index.ts';
import type { CaseId, Clock, FindingId } from '../shared/index.ts';
import {
  confirmSingleFactor,
  prioritise,
  releaseDiagnosis,
  type CaseDiagnosis,
} from './case-diagnosis.ts';

const diagnosis: CaseDiagnosis = {
  caseId: 'c' as CaseId,
  targetOn: null,
  priorities: [],
  singleFactor: '',
  studentWords: 'Your list stayed close to one place.',
  version: 1,
};
const clock = { now: '2026-04-16T15:00:00Z', zone: 'America/New_York' } as Clock;
const atOnce = { visibleFrom: null, quietTimeConfirmed: false, notBefore: null };
const finding = (
  id: string,
  factor: string,
): Pick<Finding, 'id' | 'domain' | 'factor' | 'state'> => ({
  id: id as FindingId,
  domain: 'letters',
  factor: factor as Finding['factor'],
  state: 'accepted',
});
const four = [
  finding('a', 'generic'),
  finding('b', 'stale'),
  finding('c', 'non_us'),
  finding('d', 'late_upload'),
];
const ids = (text: string) => text.split('') as FindingId[];

test('three to five accepted factors, each once, in order', () => {
  expect(prioritise(diagnosis, ids('cab'), four)).toMatchObject({
    value: { priorities: ['c', 'a', 'b'] },
  });
  for (const wrong of ['ab', 'aab', 'abx'])
    expect(prioritise(diagnosis, ids(wrong), four)).toMatchObject({
      refusal: { code: 'DIAGNOSIS_NOT_IN_ORDER', facts: { least: 3, most: 4 } },
    });
  expect(prioritise(diagnosis, ids('ba'), four.slice(0, 2)).accepted).toBe(true);
});

test('one factor alone is released only after somebody confirmed it (DR-12)', () => {
  const alone = { ...diagnosis, priorities: ids('a') };
  const only = [four[0] as (typeof four)[number]];
  expect(releaseDiagnosis(alone, only, atOnce, clock)).toMatchObject({
    refusal: { code: 'DIAGNOSIS_SINGLE_FACTOR' },
  });
  const confirmed = confirmSingleFactor(alone, only);
  expect(confirmed).toMatchObject({ value: { singleFactor: 'letters.generic' } });
  expect(
    confirmed.accepted && releaseDiagnosis(confirmed.value, only, atOnce, clock).accepted,
  ).toBe(true);
});

test('confirming one factor does not carry over to another', () => {
  const confirmed = { ...diagnosis, priorities: ids('b'), singleFactor: 'letters.generic' };
  expect(releaseDiagnosis(confirmed, [finding('b', 'stale')], atOnce, clock)).toMatchObject({
    refusal: { code: 'DIAGNOSIS_SINGLE_FACTOR' },
  });
});

test('nothing goes out without words, in the evening unasked, or before a hold ends', () => {
  const ready = { ...diagnosis, priorities: ids('abc') };
  expect(releaseDiagnosis({ ...ready, studentWords: ' ' }, four, atOnce, clock)).toMatchObject({
    refusal: { code: 'DIAGNOSIS_NOTHING_TO_RELEASE' },
  });
  const evening = { ...clock, now: '2026-04-16T23:30:00Z' } as Clock;
  expect(releaseDiagnosis(ready, four, atOnce, evening)).toMatchObject({
    refusal: { code: 'DEBRIEF_QUIET_TIME' },
  });
  const held = { ...atOnce, notBefore: '2026-04-20T15:00:00Z' as Clock['now'] };
  expect(releaseDiagnosis(ready, four, held, clock)).toMatchObject({
    value: { visibleFrom: '2026-04-20T15:00:00Z' },
  });
});
