import { expect, test } from 'vitest';
import { daysBetween, type Instant, type LocalDate, type TimeZone } from '../shared/calendar.ts';
import type { FindingId, TaskId } from '../shared/ids.ts';
import {
  burnDown,
  burnDownSays,
  coverageOf,
  findingWords,
  leaveFinding,
  officeOverdue,
  stalledSays,
  stalledAfterDays,
  stalledTasks,
  standsStillFrom,
  type CountedTask,
  type MovingTask,
} from './index.ts';

const zone = 'America/New_York' as TimeZone;
const today = '2026-11-30' as LocalDate;
const at = (day: string) => `${day}T15:00:00Z` as Instant;
const finding = (id: string, code: string, severity: number) => {
  const [domain, factor] = code.split('.');
  return { id: id as FindingId, domain, factor, severity, state: 'accepted' } as Parameters<
    typeof coverageOf
  >[0][number];
};
const step = (id: string, factors: string[], droppedAt: string | null = null) => ({
  id: id as TaskId,
  factors,
  droppedAt,
});
const leaving = { reason: 'Too late this season', byName: 'Naomi Lee', at: at('2026-11-01') };

test('a major finding is answered, left by decision, outside control, or open; open ones first', () => {
  const rows = coverageOf(
    [
      finding('letters', 'letters.generic', 2),
      finding('list', 'strategy_list.geographic_narrow', 3),
      finding('minor', 'narrative.cv_presentation', 1),
      finding('fate', 'external.specialty_competition', 3),
      finding('gap', 'timeline_gaps.gap_unexplained', 2),
    ],
    [step('a', ['letters.generic']), step('b', ['strategy_list.geographic_narrow'], 'dropped')],
    new Map([['gap' as FindingId, leaving]]),
  );
  expect(rows.map((row) => [row.finding.id, row.state])).toEqual([
    ['list', 'open'],
    ['letters', 'answered'],
    ['gap', 'left'],
    ['fate', 'outside'],
  ]);
  expect(rows[1]?.taskIds).toEqual(['a']);
});

test('a step that answers a finding is said even where somebody had decided to leave it', () => {
  const found = [finding('letters', 'letters.generic', 2)];
  const left = new Map([['letters' as FindingId, leaving]]);
  expect(coverageOf(found, [step('a', ['letters.generic'])], left)).toMatchObject([
    { state: 'answered', leaving: { byName: 'Naomi Lee' } },
  ]);
});

test('leaving needs an accepted finding and a reason', () => {
  const by = { name: 'Naomi Lee', at: at('2026-11-01') };
  expect(leaveFinding({ state: 'dismissed' }, 'Because', by)).toMatchObject({
    refusal: { code: 'FINDING_STATE' },
  });
  expect(leaveFinding({ state: 'accepted' }, '  ', by)).toMatchObject({
    refusal: { code: 'REASON_REQUIRED' },
  });
  expect(leaveFinding({ state: 'accepted' }, ' Because ', by)).toMatchObject({
    value: { reason: 'Because', byName: 'Naomi Lee' },
  });
});

const moving: MovingTask = {
  id: 'x',
  owner: 'student',
  state: 'agreed',
  earliestOn: null,
  dueOn: null,
  movedTo: null,
  changedAt: null,
  createdAt: at('2026-09-01'),
};

test.each([
  [{}, null],
  [{ state: 'blocked', changedAt: at('2026-11-06') }, 'No change in 24 days: blocked'],
  [{ state: 'in_progress', changedAt: at('2026-11-20') }, null],
  [{ state: 'in_progress', changedAt: at('2026-11-01') }, 'No change in 29 days: begun'],
  [{ dueOn: '2026-11-20' }, null],
  [{ dueOn: '2026-11-01' }, 'No change in 29 days: its day has passed'],
  [{ dueOn: '2026-11-01', movedTo: '2026-12-20' }, null],
  [{ owner: 'office', dueOn: '2026-11-06' }, 'No change in 24 days: waiting for the office'],
  [{ state: 'done', dueOn: '2026-10-01' }, null],
])('%j stands still: %s', (change, says) => {
  const [found] = stalledTasks([{ ...moving, ...change } as MovingTask], today, zone);
  const still = standsStillFrom({ ...moving, ...change } as MovingTask, zone);
  expect(still !== null && still.from <= today).toBe(says !== null);
  if (found) expect(daysBetween(still!.from, today)).toBe(found.days - stalledAfterDays);
  if (says === null) expect(found).toBeUndefined();
  else expect(stalledSays(found!)).toContain(says);
});

test('what the office owes and is past its day, longest first', () => {
  const office = (id: string, dueOn: string, state = 'agreed') =>
    ({ ...moving, id, owner: 'office', dueOn, state }) as MovingTask;
  const all = [
    office('letter', '2026-11-20'),
    office('introduction', '2026-11-01'),
    office('later', '2026-12-20'),
    office('finished', '2026-11-01', 'verified'),
    { ...moving, dueOn: '2026-11-01' as LocalDate },
  ];
  expect(officeOverdue(all, today).map(({ task, days }) => [task.id, days])).toEqual([
    ['introduction', 29],
    ['letter', 10],
  ]);
});

test('the burn-down counts what was added and taken out, and nothing is lost on the way', () => {
  const counted = (
    addedOn: string,
    doneOn: string | null = null,
    droppedOn: string | null = null,
  ) => ({ addedOn, doneOn, droppedOn }) as CountedTask;
  const from = '2026-09-01' as LocalDate;
  const chart = burnDown(
    [
      counted('2026-09-01', '2026-09-20'),
      counted('2026-09-01'),
      counted('2026-09-01', null, '2026-10-15'),
      counted('2026-10-10'),
    ],
    from,
    today,
  );
  expect(chart.points[0]).toEqual({ on: from, scope: 3, left: 3 });
  expect(chart.points.at(-1)).toEqual({ on: today, scope: 3, left: 2 });
  expect(chart.points.length).toBeLessThanOrEqual(27);
  expect(burnDownSays(chart)).toBe(
    '2 of 3 steps are left, 1 done. Since it was laid, 1 added and 1 taken out.',
  );
  expect(burnDownSays(burnDown([], from, from))).toBe('No steps yet.');
});

test('a finding is said with how much it weighed', () => {
  expect(findingWords({ domain: 'letters', factor: 'generic', severity: 3 })).toMatch(
    /\(weighed most\)$/,
  );
});
