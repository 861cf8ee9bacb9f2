import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { LocalDate } from '../shared/calendar.ts';
import { addDays } from '../shared/calendar.ts';
import type { Decision } from '../shared/decision.ts';
import { hoursByMonth, overloadOf, overloadWords, type HoursStep } from './capacity.ts';
import type { ClockStep, ClockTemplate } from './clock-template.ts';
import { laySeason } from './lay-season.ts';
import { followSteps, moveSteps, type MovableStep } from './move-steps.ts';
import { seasonOf, seasonsAhead } from './season.ts';

const day = (text: string) => text as LocalDate;
const kept = <T>(decision: Decision<T>): T => {
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
};
const refusal = (decision: Decision<unknown>) => (decision.accepted ? null : decision.refusal);

const source = { item: 'DR-39', file: 'x', lines: 'L1' };
const clockStep = (n: number, given: Partial<ClockStep> = {}): ClockStep => ({
  code: `task.${n}`,
  phase: 'phase',
  staff: `Step ${n}`,
  student: `Step ${n}`,
  why: '',
  owner: 'student',
  category: 'letters',
  evidence: '',
  factors: [],
  earliest: 0,
  latest: 11,
  after: [],
  days: 7,
  hoursAWeek: 2,
  ongoing: false,
  same: null,
  source,
  ...given,
});
const template = (tasks: readonly ClockStep[]): ClockTemplate => ({
  code: 'test.year',
  laid: 'back_from_season',
  firstDays: null,
  title: { staff: 'A year' },
  anchor: 'plan_start',
  targetYearsAfter: null,
  says: {},
  phases: [{ code: 'phase', staff: 'Year', student: 'Year', window: { from: 0, to: 11 } }],
  gaps: [],
  tasks,
});

const season = { from: day('2026-04-01'), targetYear: 2028 };
const movable = (
  id: string,
  startsOn: string,
  dueOn: string,
  given: Partial<MovableStep> = {},
) => ({
  id,
  title: id,
  startsOn: day(startsOn),
  dueOn: day(dueOn),
  earliestOn: day('2026-05-01'),
  latestOn: day('2026-07-31'),
  after: [],
  settled: false,
  ...given,
});

describe('moving a step', () => {
  const ask = movable('ask', '2026-05-01', '2026-05-14');
  const write = movable('write', '2026-05-20', '2026-06-10', { after: ['ask'] });
  const send = movable('send', '2026-06-20', '2026-06-21', { after: ['write'] });

  it('moves what follows it only as far as it must, and says each day', () => {
    const moved = kept(
      moveSteps([send, ask, write], [{ id: 'ask', dueOn: day('2026-05-24') }], season),
    );
    expect(moved.map(({ id, startsOn, dueOn, asked }) => [id, startsOn, dueOn, asked])).toEqual([
      ['ask', '2026-05-11', '2026-05-24', true],
      ['write', '2026-05-25', '2026-06-15', false],
    ]);
  });

  it('says when a step leaves its window', () => {
    const moved = kept(
      moveSteps([ask, write, send], [{ id: 'send', dueOn: day('2026-08-09') }], season),
    );
    expect(moved[0]?.leaves).toEqual({ earliest: '2026-05-01', latest: '2026-08-09' });
  });

  it('before what it follows is refused with that step and its day', () => {
    expect(
      refusal(moveSteps([ask, write], [{ id: 'write', dueOn: day('2026-05-16') }], season)),
    ).toEqual({
      code: 'STEP_BEFORE_ITS_TURN',
      facts: { step: 'write', after: 'ask', until: '2026-05-14' },
    });
  });

  it('outside the season is refused, for the step itself and for what it would push out', () => {
    const code = (dueOn: string) =>
      refusal(moveSteps([ask, write, send], [{ id: 'ask', dueOn: day(dueOn) }], season))?.code;
    expect(code('2028-03-25')).toBe('DATE_OUTSIDE_SEASON');
    expect(code('2026-03-01')).toBe('DATE_OUTSIDE_SEASON');
  });

  it('that is done neither moves nor holds anything up', () => {
    const done = { ...ask, settled: true };
    expect(
      refusal(moveSteps([done], [{ id: 'ask', dueOn: day('2026-06-01') }], season))?.code,
    ).toBe('TASK_STATE');
    const early = kept(
      moveSteps([done, write], [{ id: 'write', dueOn: day('2026-05-24') }], season),
    );
    expect(early[0]?.startsOn).toBe('2026-05-03');
  });

  it('may not wait for itself, through whatever circle', () => {
    expect(refusal(followSteps([ask, write, send], 'ask', ['send']))).toMatchObject({
      code: 'CIRCULAR_DEPENDENCY',
      facts: { steps: ['ask', 'write', 'send'] },
    });
    expect(kept(followSteps([ask, write, send], 'send', ['ask', 'write', 'ask']))).toEqual([
      'ask',
      'write',
    ]);
    expect(refusal(followSteps([ask, write, send], 'send', ['gone']))?.code).toBe('NOT_FOUND');
  });

  it('never inverts what follows what, whatever is moved', () => {
    const chain = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(chain, fc.nat(11), fc.nat(60), (lengths, at, days) => {
        let from = day('2026-05-01');
        const steps = lengths.map((length, n) => {
          const one = movable(String(n), from, addDays(from, length - 1), {
            after: n > 0 ? [String(n - 1)] : [],
          });
          from = addDays(from, length);
          return one;
        });
        const step = steps[at % steps.length] as MovableStep;
        const moved = kept(
          moveSteps(
            steps,
            [{ id: step.id, dueOn: addDays(step.dueOn as LocalDate, days) }],
            season,
          ),
        );
        const now = steps.map((one) => moved.find(({ id }) => id === one.id) ?? one);
        expect(now.length).toBe(lengths.length);
        for (const [n, one] of now.entries())
          if (n > 0) expect((now[n - 1]?.dueOn ?? '') < (one.startsOn ?? '')).toBe(true);
      }),
    );
  });
});

describe('hours a week', () => {
  const hours = (id: string, startsOn: string, dueOn: string, hoursAWeek: number): HoursStep => ({
    id,
    startsOn: day(startsOn),
    dueOn: day(dueOn),
    latestOn: day('2026-06-30'),
    hoursAWeek,
    owner: 'student',
    settled: false,
  });
  const steps = [
    hours('call', '2026-05-01', '2026-05-20', 8),
    hours('list', '2026-05-10', '2026-05-16', 4),
    hours('budget', '2026-05-12', '2026-05-13', 2),
    { ...hours('office', '2026-05-12', '2026-05-13', 30), owner: 'office' },
  ];
  const span = { from: day('2026-04-15'), to: day('2026-06-30') };

  it('are those of the fullest week of a month, of what she carries', () => {
    expect(hoursByMonth(steps, span, 12)).toEqual([
      { month: '2026-04-01', hours: 0, over: false },
      { month: '2026-05-01', hours: 14, over: true },
      { month: '2026-06-01', hours: 0, over: false },
    ]);
  });

  it('above her limit are said in a sentence, with the fewest steps that could wait', () => {
    const over = overloadOf(steps, hoursByMonth(steps, span, 12), {
      limit: 12,
      today: day('2026-05-02'),
    });
    expect(over && overloadWords(over, 'Samira')).toBe(
      'May asks for 14 hours a week. Samira said 12 is the limit.',
    );
    expect(over?.waits).toEqual([{ id: 'call', dueOn: '2026-06-20' }]);
    expect(
      overloadOf(steps, hoursByMonth(steps, span, 14), { limit: 14, today: day('2026-05-02') }),
    ).toBe(null);
  });
});

describe('seasons', () => {
  it('after the last day of September the next season is the one after', () => {
    expect(seasonsAhead(2026, day('2026-09-30'), []).next.targetYear).toBe(2027);
    expect(seasonsAhead(2026, day('2026-10-01'), []).next.targetYear).toBe(2028);
    expect(seasonsAhead(2020, day('2026-04-01'), []).next.targetYear).toBe(2027);
  });

  it.each(['2027-02-28', '2028-02-29', '2026-11-01', '2027-03-14'])(
    'a plan begun on %s has whole days',
    (today) => {
      const on = {
        failedYear: 2026,
        season: seasonOf(2029, []),
        today: day(today),
        pace: 'compressed' as const,
      };
      const plan = kept(laySeason([template([clockStep(1, { ongoing: true })])], on));
      expect(plan.tasks[0]).toMatchObject({ latestOn: '2028-09-30', dueOn: '2028-09-30' });
    },
  );
});

describe('laying', () => {
  const on = {
    failedYear: 2026,
    season: seasonOf(2028, []),
    today: day('2026-04-01'),
    pace: 'full' as const,
  };

  it('refuses steps that wait for each other, by title', () => {
    const circle = [clockStep(1, { after: ['task.2'] }), clockStep(2, { after: ['task.1'] })];
    expect(refusal(laySeason([template(circle)], on))).toEqual({
      code: 'CIRCULAR_DEPENDENCY',
      facts: { steps: ['Step 1', 'Step 2'] },
    });
  });

  it('lets what follows a step that cannot fit follow its predecessors instead', () => {
    const tasks = [
      clockStep(1, { latest: 1 }),
      clockStep(2, { earliest: 1, latest: 2, days: 300, after: ['task.1'] }),
      clockStep(3, { after: ['task.2'] }),
    ];
    const plan = kept(laySeason([template(tasks)], on));
    expect(plan.unfit.map(({ code }) => code)).toEqual(['task.2']);
    expect(plan.tasks.find(({ templateCode }) => templateCode === 'task.3')?.after).toEqual([
      'test.year/task.1',
    ]);
  });

  it('two hundred steps takes less than five milliseconds', () => {
    const tasks = Array.from({ length: 200 }, (_, n) =>
      clockStep(n, { earliest: n % 6, latest: 6 + (n % 6), after: n > 3 ? [`task.${n - 4}`] : [] }),
    );
    const big = [template(tasks)];
    for (let n = 0; n < 50; n += 1) laySeason(big, on);
    const times = Array.from({ length: 21 }, () => {
      const from = performance.now();
      laySeason(big, on);
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(5);
  });
});
