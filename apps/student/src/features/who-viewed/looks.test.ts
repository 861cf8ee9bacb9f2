import type { Instant, TimeZone } from '@onward/core/shared';
import { expect, test } from 'vitest';
import { looksOf } from './looks.ts';

const view = (id: string, at: string, action = 'case.read', viewerName = 'Naomi Lee') => ({
  id,
  at: at as Instant,
  action,
  viewerName,
  viewerTitle: 'Career advisor',
});

test('looks of one person at one thing on one day are said once, with how often; none is lost', () => {
  const looks = looksOf(
    [
      view('5', '2026-11-30T15:00:00Z'),
      view('4', '2026-11-30T14:00:00Z', 'plan.read'),
      view('3', '2026-11-30T13:00:00Z'),
      view('2', '2026-11-30T12:00:00Z', 'case.read', 'Marcus Hale'),
      view('1', '2026-11-30T03:00:00Z'),
    ],
    'America/New_York' as TimeZone,
  );
  expect(looks.map(({ last, times }) => [last.id, times])).toEqual([
    ['5', 2],
    ['4', 1],
    ['2', 1],
    ['1', 1],
  ]);
});
