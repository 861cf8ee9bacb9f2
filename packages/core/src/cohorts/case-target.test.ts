import { expect, test } from 'vitest';
import type { CaseId } from '../shared/ids.ts';
import { openCase } from './case-target.ts';

const earlier = (id: string, failedYear: number, closed: boolean) => ({
  id: id as CaseId,
  failedYear,
  closed,
});

test('somebody who did not match in 2026 aims at the Match of 2027', () => {
  expect(openCase(2026, [])).toEqual({
    accepted: true,
    value: { failedYear: 2026, targetYear: 2027, priorCaseId: null, continued: [] },
  });
});

test('a later Match may be named, the same or an earlier one may not', () => {
  expect(openCase(2026, [], 2029)).toMatchObject({ value: { targetYear: 2029 } });
  expect(openCase(2026, [], 2026)).toMatchObject({
    refusal: { code: 'TARGET_YEAR_TOO_EARLY', facts: { failedYear: 2026, earliest: 2027 } },
  });
});

test('a further year without a match opens a case linked to the last, which is continued', () => {
  const cases = [earlier('a', 2024, true), earlier('b', 2025, false)];
  expect(openCase(2026, cases)).toMatchObject({ value: { priorCaseId: 'b', continued: ['b'] } });
});

test('one open case per cycle; a closed one of the same cycle may be followed by another', () => {
  expect(openCase(2026, [earlier('a', 2026, false)])).toMatchObject({
    refusal: { code: 'CASE_OPEN_FOR_CYCLE' },
  });
  expect(openCase(2026, [earlier('a', 2026, true)])).toMatchObject({
    value: { priorCaseId: 'a', continued: [] },
  });
});
