import { expect, test } from 'vitest';
import type { CaseId, FindingId } from '../shared/ids.ts';
import type { Clock, Instant, TimeZone } from '../shared/calendar.ts';
import {
  horizonOf,
  keepLines,
  linesFrom,
  moveLine,
  releaseList,
  type ListLineId,
  type ListedFinding,
  type WrittenList,
} from './written-list.ts';

let n = 0;
const newLineId = () => `line-${(n += 1)}` as ListLineId;
const finding = (
  id: string,
  horizon: ListedFinding['horizon'],
  state: ListedFinding['state'] = 'accepted',
) => ({
  id: id as FindingId,
  horizon,
  state,
  words: `Words about ${id}`,
});
const list = (lines: WrittenList['lines'] = []): WrittenList => ({
  caseId: 'c' as CaseId,
  lines,
  version: 1,
});
const at = (now: string): Clock => ({ now: now as Instant, zone: 'America/New_York' as TimeZone });
const now = { visibleFrom: null, quietTimeConfirmed: false, notBefore: null };

test('accepted findings fall into the columns by how long a change takes; what cannot change stands in the first alone', () => {
  const lines = linesFrom(
    [
      finding('a', 'lt6m'),
      finding('b', '6to12m'),
      finding('c', 'gt12m'),
      finding('d', 'fixed'),
      finding('e', 'lt6m', 'dismissed'),
    ],
    [],
    newLineId,
  );
  expect(
    lines.map(({ findingId, withinYear, longer }) => [findingId, withinYear !== '', longer !== '']),
  ).toEqual([
    ['a', true, false],
    ['b', true, false],
    ['c', false, true],
    ['d', false, false],
  ]);
  expect(horizonOf(lines)).toBe('longer');
  expect(horizonOf(lines.slice(0, 2))).toBe('within_year');
  expect(horizonOf(lines.slice(3))).toBe('none');
  expect(
    linesFrom([finding('a', 'lt6m'), finding('f', 'lt6m')], lines, newLineId).map(
      (l) => l.findingId,
    ),
  ).toEqual(['f']);
});

test('a line keeps its finding through every edit, and moves by one place', () => {
  const lines = linesFrom([finding('a', 'lt6m'), finding('b', 'gt12m')], [], newLineId);
  const own = { id: newLineId(), hurt: 'Applied from one city', withinYear: '', longer: '' };
  const kept = keepLines(list(lines), [own, ...moveLine(lines, lines[0]?.id ?? '', 1)]);
  expect(kept).toMatchObject({
    value: { lines: [{ findingId: null }, { findingId: 'b' }, { findingId: 'a' }] },
  });
  expect(moveLine(lines, lines[0]?.id ?? '', -1)).toBe(lines);
  expect(keepLines(list(), [own, own])).toMatchObject({ refusal: { code: 'INPUT_NOT_VALID' } });
  expect(keepLines(list(), [{ ...own, hurt: 'x'.repeat(501) }])).toMatchObject({
    refusal: { facts: { issues: [{ field: 'lines.0.hurt', code: 'too_long' }] } },
  });
});

test('what the student gets names no finding, and waits for a good time', () => {
  const full = list(linesFrom([finding('a', 'gt12m')], [], newLineId));
  expect(releaseList(list(), now, at('2026-04-15T15:00:00Z'))).toMatchObject({
    refusal: { code: 'WRITTEN_LIST_EMPTY' },
  });
  expect(releaseList(full, now, at('2026-04-18T15:00:00Z'))).toMatchObject({
    refusal: { code: 'DEBRIEF_QUIET_TIME', facts: { when: 'weekend' } },
  });
  const given = releaseList(full, now, at('2026-04-15T15:00:00Z'));
  expect(given).toMatchObject({ value: { horizon: 'longer', visibleFrom: null } });
  expect(JSON.stringify(given)).not.toContain('findingId');
});
