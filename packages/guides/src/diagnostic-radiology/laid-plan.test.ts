import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { planTimeline, taskCategories } from '@onward/core/plans';
import { laySeason, seasonOf, targetOf, type SeasonPlan } from '@onward/core/season-clock';
import type { LocalDate } from '@onward/core/shared';
import { clockChoices } from '../season-clock/index.ts';
import { diagnosticRadiology } from './index.ts';

const day = (text: string) => text as LocalDate;
const [choice] = clockChoices([diagnosticRadiology]);
if (!choice) throw new Error('no template');
const fivePhases = choice.template;
const decide = (today: string, asked: number) => {
  const on = { failedYear: 2026, pace: 'full' as const };
  const targetYear = targetOf(fivePhases, { ...on, targetYear: asked });
  return laySeason([fivePhases], { ...on, season: seasonOf(targetYear, []), today: day(today) });
};
const lay = (today: string, targetYear = 2028): SeasonPlan => {
  const decision = decide(today, targetYear);
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.value;
};
const spanOf = (plan: SeasonPlan, code: string) => plan.spans.find((span) => span.code === code);

describe('the five phases laid onto a calendar', () => {
  it('after a Match of March 2026 lead to the Match of 2028 and say so (DR-45)', () => {
    const plan = lay('2026-03-20');
    expect(plan.targetYear).toBe(2028);
    expect(plan.says).toContain('Y+2');
    expect(plan.studentSays.length).toBeGreaterThan(40);
    expect(plan.spans.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ['phase', '2026-03-01', '2026-04-30'],
      ['phase', '2026-05-01', '2026-06-30'],
      ['phase', '2026-07-01', '2026-12-31'],
      ['phase', '2027-01-01', '2027-03-31'],
      ['gap', '2027-04-01', '2027-05-31'],
      ['phase', '2027-06-01', '2027-09-30'],
    ]);
    expect(plan.tasks).toHaveLength(fivePhases.tasks.length);
    expect(plan.passed).toEqual([]);
  });

  it('a case that aims at the next Match is laid onto Y+2 all the same', () => {
    expect(lay('2026-03-20', 2027).targetYear).toBe(2028);
  });

  it('leave April and May of the second year open, without a task (DR-44)', () => {
    const plan = lay('2026-03-20');
    const gap = planTimeline(
      {
        spans: plan.spans,
        tasks: plan.tasks.map((task) => ({
          ...task,
          id: task.templateCode ?? '',
          state: 'agreed' as const,
          movedTo: null,
        })),
      },
      day('2026-03-20'),
    ).parts.find((part) => part.span?.kind === 'gap');
    expect(gap?.span?.code).toBe('gap.april_may');
    expect(gap?.months).toEqual([]);
  });

  it('begun in August, keep what lies ahead and name what has passed', () => {
    const plan = lay('2026-08-15');
    expect(plan.passed.map(({ code }) => code)).toContain('task.take_time_and_support');
    expect(plan.passed.every(({ until }) => until < '2026-08-15')).toBe(true);
    expect(plan.tasks.length + plan.passed.length + plan.unfit.length).toBe(
      fivePhases.tasks.length,
    );
    expect(plan.tasks.some(({ templateCode }) => templateCode === 'task.steady_research')).toBe(
      true,
    );
  });

  it('with a second gap year move letters and application a year on and show the year between', () => {
    const plan = lay('2026-03-20', 2029);
    expect(plan.targetYear).toBe(2029);
    expect(spanOf(plan, 'phase.june_september')).toMatchObject({
      from: '2028-06-01',
      to: '2028-09-30',
    });
    expect(spanOf(plan, 'gap.april_may')).toMatchObject({ from: '2028-04-01', to: '2028-05-31' });
    expect(spanOf(plan, 'gap.years_between')).toMatchObject({
      kind: 'gap',
      from: '2027-01-01',
      to: '2027-12-31',
    });
    expect(spanOf(plan, 'phase.july_december')).toMatchObject({ from: '2026-07-01' });
  });

  it('are refused when the target does not come after the failed year, or when all has passed', () => {
    const refusal = (targetYear: number, today: string) => {
      const season = seasonOf(targetYear, []);
      const on = { failedYear: 2026, pace: 'full' as const, season, today: day(today) };
      const decision = laySeason([fivePhases], on);
      return decision.accepted ? null : decision.refusal.code;
    };
    expect(refusal(2026, '2026-03-20')).toBe('TARGET_YEAR_TOO_EARLY');
    expect(refusal(2028, '2027-10-01')).toBe('SEASON_CLOSED');
  });

  it('on whatever day they are laid: no task is lost, no span overlaps, every task lies in its phase', () => {
    const start = fc
      .integer({ min: 0, max: 560 })
      .map((n) => new Date(Date.UTC(2026, 1, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(start, fc.integer({ min: 2027, max: 2032 }), (today, target) => {
        const plan = lay(today, target);
        const said = plan.tasks.length + plan.passed.length + plan.unfit.length;
        expect(said).toBe(fivePhases.tasks.length);
        const overlaps = plan.spans.filter(
          (span, n) => span.to >= (plan.spans[n + 1]?.from ?? '9'),
        );
        expect(overlaps).toEqual([]);
        for (const task of plan.tasks) {
          const span = spanOf(plan, task.phase);
          expect(taskCategories).toContain(task.category);
          expect(span && task.earliestOn && span.from <= task.earliestOn).toBe(true);
          expect(span && task.latestOn && task.latestOn <= span.to).toBe(true);
        }
      }),
    );
  });
});
