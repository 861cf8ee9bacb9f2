import { describe, expect, it } from 'vitest';
import {
  compressionOf,
  laySeason,
  seasonOffers,
  seasonWords,
  seasonOf,
} from '@onward/core/season-clock';
import { addDays, type LocalDate } from '@onward/core/shared';
import { packsFor } from '@onward/guides/pack';
import { packs } from '@onward/guides/packs';
import { clockChoices } from '@onward/guides/season-clock';

const specialties = ['diagnostic_radiology', 'interventional_radiology', 'other'] as const;
const regions = ['los_angeles', 'other'] as const;

const combinations = specialties.flatMap((specialty) =>
  regions.flatMap((region) =>
    [true, false].map((trainedAbroad) => packsFor({ specialty, region, trainedAbroad })),
  ),
);

const templatesOf = (codes: readonly string[]) =>
  clockChoices(packs.filter(({ code }) => codes.includes(code))).map(({ template }) => template);

const year = Array.from({ length: 366 }, (_, n) => addDays('2027-12-01' as LocalDate, n));

describe('a plan begun on any day of a year, under every combination of guides', () => {
  it.each(combinations.map((codes) => [codes.join(', '), codes] as const))(
    '%s: says the season, the length there is, what cannot fit and the bridge',
    (_names, codes) => {
      const templates = templatesOf(codes);
      const all = templates.flatMap(({ tasks }) => tasks).length;
      for (const today of year) {
        const { a, b } = seasonOffers(templates, { failedYear: 2027, today, days: [] });
        for (const offer of [a, b]) {
          if (!offer.accepted) throw new Error(`${today}: ${offer.refusal.code}`);
          const plan = offer.value;
          const words = seasonWords(plan, { today, horizons: [] });
          expect(words.target).toMatch(
            /^For the Match of 20\d\d\. Applications in September 20\d\d\./,
          );
          expect(words.target).toContain(`Match of ${plan.targetYear}`);
          const factor = compressionOf(plan);
          if (plan.available <= 30) expect(words.pace).toMatch(/^\d+ days? for the guide/);
          expect(factor).toBeGreaterThan(0);
          expect(factor).toBeLessThanOrEqual(1);
          expect(words.pace).toMatch(
            factor >= 0.97 ? /at full length/ : `(factor ${factor.toFixed(2)})`,
          );
          const { unfit, passed } = plan;
          expect(words.unfit).toMatch(unfit.length === 0 ? /^Every step fits/ : `${unfit.length} `);
          if (passed.length > 0) expect(words.unfit).toContain(`${passed.length} step`);
          expect(plan.tasks.every(({ dueOn }) => dueOn >= today)).toBe(true);
          expect(plan.season.closesOn >= today).toBe(true);
          const named = plan.passed.length + plan.unfit.length + plan.merged.length;
          expect(plan.tasks.length + named).toBe(all);
          const bridged = plan.spans.some(({ kind }) => kind === 'bridge');
          expect(bridged).toBe(words.bridge !== '');
        }
      }
    },
  );

  it('the following season has a bridge from April to September for twelve months begun in April', () => {
    const [img] = templatesOf(['img_friendly']);
    const today = '2026-04-01' as LocalDate;
    const on = { failedYear: 2026, today, pace: 'full' as const, season: seasonOf(2028, []) };
    const plan = img && laySeason([img], on);
    expect(plan?.accepted && plan.value.spans[0]).toMatchObject({
      kind: 'bridge',
      from: '2026-04-01',
      to: '2026-09-30',
    });
  });
});
