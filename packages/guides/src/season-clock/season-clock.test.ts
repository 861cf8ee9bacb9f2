import { firstPhasesOf } from './first-phases.ts';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import {
  compressionOf,
  laySeason,
  seasonOffers,
  seasonOf,
  seasonWords,
  seasonsAhead,
  type ClockTemplate,
  type CycleDay,
  type SeasonPlan,
} from '@onward/core/season-clock';
import { addDays, type Decision, type LocalDate } from '@onward/core/shared';
import { packs } from '../packs/index.ts';
import { clockChoices } from './index.ts';
import { mspeAddendum } from './mspe-fork.ts';

const day = (text: string) => text as LocalDate;
const choices = clockChoices(packs);
const templateOf = (code: string): ClockTemplate => {
  const found = choices.find((one) => one.code === code);
  if (!found) throw new Error(code);
  return found.template;
};
const kept = <T>(decision: Decision<T>): T => {
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
};
const offers = (code: string, today: string, days: readonly CycleDay[] = []) => {
  const { a, b } = seasonOffers([templateOf(code)], { failedYear: 2026, today: day(today), days });
  return { a: kept(a), b: kept(b) };
};
const says = (plan: SeasonPlan, today: string) =>
  seasonWords(plan, { today: day(today), horizons: [] });

describe('a failed Match in March 2026, the plan begun on 1 April 2026', () => {
  it('twelve months for IMG: the next season is half the length, the following has a bridge from April to September', () => {
    const { a, b } = offers('img_friendly.twelve_months', '2026-04-01');
    expect([a.targetYear, b.targetYear]).toEqual([2027, 2028]);
    expect(compressionOf(a)).toBe(0.5);
    expect(says(a, '2026-04-01')).toMatchObject({
      target:
        'For the Match of 2027. Applications in September 2026. No day is confirmed yet, so the month counts.',
      pace: '6 months for the guide’s 12: about half the length (factor 0.50).',
      bridge: '',
    });
    expect(a.unfit.map(({ code }) => code)).toEqual(['task.output']);
    expect(b.spans.map(({ code, from, to }) => [code, from, to])).toEqual([
      ['bridge', '2026-04-01', '2026-09-30'],
      ['phase.months_1_3', '2026-10-01', '2026-12-31'],
      ['phase.months_4_6', '2027-01-01', '2027-03-31'],
      ['phase.months_7_9', '2027-04-01', '2027-06-30'],
      ['phase.months_10_12', '2027-07-01', '2027-09-30'],
    ]);
    expect(b.unfit).toEqual([]);
    expect(says(b, '2026-04-01')).toMatchObject({
      pace: 'The guide’s 12 months, at full length.',
      bridge: 'Bridge: April 2026 to September 2026.',
      unfit: 'Every step fits.',
    });
  });

  it('Los Angeles: the following season lies within its 12-18 months, the next one does not', () => {
    const { a, b } = offers('los_angeles.example_twelve_months', '2026-04-01');
    const horizons = [{ guide: 'Los Angeles', low: 12, high: 18, unit: 'months' as const }];
    const on = { today: day('2026-04-01'), horizons };
    expect(seasonWords(a, on).horizon).toBe(
      'Los Angeles: 6 months to the applications, shorter than its 12-18 months.',
    );
    expect(seasonWords(b, on).horizon).toBe(
      'Los Angeles: 18 months to the applications, within its 12-18 months.',
    );
    expect(a.unfit.map(({ code }) => code)).toContain('task.one_manuscript');
    expect(b.spans[0]).toMatchObject({ code: 'bridge', to: '2026-09-30' });
  });

  it('diagnostic radiology: the full plan leads to the Match of Y+2 and leaves April and May open', () => {
    const { a, b } = offers('diagnostic_radiology.five_phases', '2026-04-01');
    expect(b.targetYear).toBe(2028);
    expect(b.says).toContain('Y+2');
    expect(b.spans.find(({ kind }) => kind === 'gap')).toMatchObject({
      from: '2027-04-01',
      to: '2027-05-31',
    });
    expect(a.targetYear).toBe(2027);
    expect(compressionOf(a)).toBeLessThan(0.4);
    expect(a.unfit.map(({ code }) => code)).toContain('task.manuscript_in_progress');
    const horizons = [{ guide: 'Diagnostic Radiology', low: 1, high: 2, unit: 'years' as const }];
    expect(seasonWords(b, { today: day('2026-04-01'), horizons }).horizon).toBe(
      'Diagnostic Radiology: 18 months to the applications, within its 1-2 years.',
    );
  });
});

describe('days of the cycle', () => {
  const sees = (verified: boolean): CycleDay => ({
    matchYear: 2027,
    kind: 'programs_see_applications',
    on: day('2026-09-23'),
    verified,
  });

  it('that nobody confirmed drive nothing, and the plan says so', () => {
    const { a } = offers('img_friendly.twelve_months', '2026-04-01', [sees(false)]);
    expect(a.season).toMatchObject({ basis: 'month_window', closesOn: '2026-09-30' });
    expect(says(a, '2026-04-01').target).toBe(
      'For the Match of 2027. Applications in September 2026. The day on record, 23 September 2026, is not confirmed yet, so the month counts.',
    );
  });

  it('that somebody confirmed close the plan', () => {
    const { a } = offers('img_friendly.twelve_months', '2026-04-01', [sees(true)]);
    expect(a.season).toMatchObject({ basis: 'confirmed', closesOn: '2026-09-23' });
    expect(a.tasks.every(({ dueOn }) => dueOn <= '2026-09-23')).toBe(true);
    expect(says(a, '2026-04-01').target).toContain('Applications by 23 September 2026.');
  });
});

describe('several templates', () => {
  const combined = [
    templateOf('interventional_radiology.route_research_year'),
    templateOf('los_angeles.example_twelve_months'),
    templateOf('img_friendly.twelve_months'),
  ];
  const on = { failedYear: 2026, season: seasonOf(2028, []), today: day('2026-04-01') };

  it('that overlap merge into one piece of work, and say what they merged', () => {
    const plan = kept(laySeason(combined, { ...on, pace: 'full' }));
    expect(plan.merged.map(({ title, intoTitle }) => [title, intoTitle])).toContainEqual([
      'One manuscript finished and sent to a journal',
      'Manuscripts, case reports included',
    ]);
    const all = combined.flatMap(({ tasks }) => tasks).length;
    expect(plan.tasks.length + plan.merged.length).toBe(all);
    const letters = plan.tasks.find(({ templateCode }) => templateCode === 'task.letters_from_ir');
    expect(letters?.merged.map(({ source }) => source.item)).toEqual(['LA-24', 'IMG-35']);
  });

  it('applied twice add nothing the second time', () => {
    const plan = kept(laySeason(combined, { ...on, pace: 'full' }));
    const known = plan.tasks.map((task) => ({
      key: task.key,
      title: task.title,
      same: task.same,
      endsOn: task.dueOn,
    }));
    const again = kept(laySeason(combined, { ...on, pace: 'full', known }));
    expect(again.tasks).toEqual([]);
    expect(again.merged).toHaveLength(combined.flatMap(({ tasks }) => tasks).length);
  });

  it('the first days come first, whatever the season: ten days from the day of the plan (IR-02)', () => {
    const plan = kept(
      laySeason([templateOf('interventional_radiology.first_days'), ...combined], {
        ...on,
        pace: 'full',
      }),
    );
    const first = plan.tasks.filter(({ template }) => template.endsWith('.first_days'));
    expect(first.length).toBeGreaterThan(3);
    expect(first.every(({ dueOn }) => dueOn <= '2026-04-10')).toBe(true);
    expect(plan.template).toBe('interventional_radiology.route_research_year');
  });

  it('each guide begins with a phase of its own length, from the day the case began: IR 10 days, IMG 28 (IR-02, IMG-02)', () => {
    const both = packs.filter(({ code }) =>
      ['interventional_radiology', 'img_friendly'].includes(code),
    );
    const begunOn = '2026-03-20' as LocalDate;
    const phases = firstPhasesOf(both, { begunOn, today: on.today });
    expect(phases.map(({ figure, from, to, running }) => [figure, from, to, running])).toEqual([
      ['7 to 10 days', '2026-03-20', '2026-03-29', false],
      ['2 to 4 weeks', '2026-03-20', '2026-04-16', true],
    ]);
    const plan = kept(
      laySeason([templateOf('img_friendly.twelve_months'), templateOf('img_friendly.triage')], {
        ...on,
        begunOn,
        pace: 'full',
      }),
    );
    const triage = plan.tasks.filter(({ template }) => template.endsWith('.triage'));
    expect(triage.length).toBeGreaterThan(2);
    expect(triage.every(({ dueOn }) => dueOn >= on.today && dueOn <= '2026-04-16')).toBe(true);
    expect(plan.spans.some(({ code, to }) => code === 'phase.triage' && to === '2026-04-16')).toBe(
      true,
    );
  });

  it('two first phases that ask for the same work hold it once', () => {
    const codes = ['interventional_radiology.first_days', 'img_friendly.triage'];
    const plan = kept(laySeason([...combined, ...codes.map(templateOf)], { ...on, pace: 'full' }));
    expect(plan.merged.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['img_friendly.triage/task.gather_packet']),
    );
  });

  it('a profile changes what the plan holds (LA-26)', () => {
    const codes = (profile: string) =>
      kept(
        laySeason([templateOf('los_angeles.example_twelve_months'), templateOf(profile)], {
          ...on,
          pace: 'full',
        }),
      ).tasks.map(({ templateCode }) => templateCode);
    expect(codes('los_angeles.profile_img')).toContain('task.visa_policy_by_site');
    expect(codes('los_angeles.profile_switcher')).toContain('task.letters_of_new_specialty');
    expect(codes('los_angeles.profile_us_graduate')).toContain('task.settle_professionalism');
  });

  it('the MSPE forks: graduated an addendum, postponed a new one', () => {
    expect(mspeAddendum.tasks.map(({ owner }) => owner)).toEqual(['office', 'office']);
    expect(templateOf('mspe.mspe_new').tasks.map(({ code }) => code)).toEqual([
      'task.mspe_new_review',
      'task.mspe_new_write',
    ]);
  });
});

describe('whatever the day, the season and the guides', () => {
  const anyDay = fc.integer({ min: 0, max: 1800 }).map((n) => addDays(day('2026-03-01'), n));
  const anySet = fc.uniqueArray(fc.constantFrom(...choices.map(({ code }) => code)), {
    minLength: 1,
    maxLength: choices.length,
  });
  const anyOn = fc.record({
    today: anyDay,
    years: fc.integer({ min: 0, max: 3 }),
    pace: fc.constantFrom('full' as const, 'compressed' as const),
    codes: anySet,
  });
  const layOn = ({
    today,
    years,
    pace,
    codes,
  }: {
    today: LocalDate;
    years: number;
    pace: 'full' | 'compressed';
    codes: string[];
  }) =>
    laySeason(codes.map(templateOf), {
      failedYear: 2026,
      season: seasonOf(seasonsAhead(2026, today, []).next.targetYear + years, []),
      today,
      pace,
    });

  it('no task lies outside its window, and none before what it follows', () => {
    fc.assert(
      fc.property(anyOn, (on) => {
        const plan = kept(layOn(on));
        const byKey = new Map(plan.tasks.map((task) => [task.key, task]));
        for (const task of plan.tasks) {
          expect(task.startsOn >= on.today && task.startsOn <= task.dueOn).toBe(true);
          expect(task.earliestOn !== null && task.earliestOn <= task.startsOn).toBe(true);
          expect(task.latestOn !== null && task.dueOn <= task.latestOn).toBe(true);
          for (const key of task.after)
            expect((byKey.get(key)?.dueOn ?? '') < task.startsOn).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('nothing is lost: every task is laid, merged, passed or named as one that cannot fit', () => {
    fc.assert(
      fc.property(anyOn, (on) => {
        const plan = kept(layOn(on));
        const all = on.codes.flatMap((code) => templateOf(code).tasks).length;
        expect(
          plan.tasks.length + plan.merged.length + plan.passed.length + plan.unfit.length,
        ).toBe(all);
        expect(new Set(plan.tasks.map(({ key }) => key)).size).toBe(plan.tasks.length);
      }),
      { numRuns: 300 },
    );
  });

  it('the same input gives the same plan', () => {
    fc.assert(
      fc.property(anyOn, (on) => {
        expect(layOn(on)).toEqual(layOn(on));
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['2028-02-29', 'a leap day'],
    ['2026-03-08', 'clocks go forward in the United States'],
    ['2026-11-01', 'clocks go back'],
    ['2026-12-31', 'the last day of a year'],
    ['2027-02-28', 'the last of February'],
    ['2026-09-30', 'the last day of a season'],
  ])('%s (%s): windows begin and end on whole days', (today) => {
    for (const { code } of choices) {
      const { a, b } = seasonOffers([templateOf(code)], {
        failedYear: 2026,
        today: day(today),
        days: [],
      });
      for (const plan of [kept(a), kept(b)])
        for (const { earliestOn, latestOn, dueOn } of plan.tasks)
          for (const one of [earliestOn, latestOn, dueOn])
            expect(one).toMatch(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
    }
  });
});
