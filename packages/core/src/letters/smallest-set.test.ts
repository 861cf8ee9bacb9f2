import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fields, knows, writerRoles } from '../attempts/index.ts';
import { conditionsFor, counts } from './conditions.ts';
import { readPortfolio, type PortfolioContext } from './portfolio.ts';
import { possibleWriters } from './smallest-set.ts';
import { contextFor, letterOf } from './test-portfolio.ts';
import { tellings, workSeen } from './vocabulary.ts';
import type { Letter } from './letter.ts';

const among = (words: object) => fc.constantFrom(...Object.keys(words));
const letters = fc.array(
  fc
    .record({
      field: among(fields),
      role: among(writerRoles),
      knows: among(knows),
      workSeen: among(workSeen),
      whereWorked: among(tellings),
      endorses: among(tellings),
      describes: among(tellings),
      knowsResidency: among(tellings),
      country: fc.constantFrom('us', 'other'),
      status: fc.constantFrom('planned', 'asked', 'agreed', 'submitted', 'declined'),
    })
    .map((over) => letterOf(over)),
  { maxLength: 5 },
);
const contexts = fc
  .record({
    packs: fc.subarray(
      ['diagnostic_radiology', 'interventional_radiology', 'img_friendly', 'los_angeles'],
      { minLength: 1 },
    ),
    specialty: fc.constantFrom('diagnostic_radiology', 'interventional_radiology', 'other'),
    track: fc.constantFrom('none', 'integrated', 'independent'),
    switchedFrom: fc.constantFrom('', 'General surgery'),
  })
  .map(({ packs, ...to }) => contextFor(packs, to as Partial<PortfolioContext['to']>));

/** How many of these further letters each condition still lacks. */
function missingAfter(
  before: readonly number[],
  chosen: readonly (readonly boolean[])[],
): readonly number[] {
  return before.map((n, k) => n - chosen.filter((helps) => helps[k]).length);
}

/** Whether any so many writers, each as often as wanted, leave nothing missing: every one of them is tried. */
function anyOf(
  writers: readonly (readonly boolean[])[],
  before: readonly number[],
  size: number,
): boolean {
  if (before.every((n) => n <= 0)) return true;
  if (size === 0) return false;
  return writers.some((one, n) => anyOf(writers.slice(n), missingAfter(before, [one]), size - 1));
}

test('the smallest set suffices: with it, no condition of any pack is unmet', () => {
  fc.assert(
    fc.property(letters, contexts, (held, context) => {
      const { smallest } = readPortfolio(held, context);
      const added = smallest.map(
        ({ example }, n) => ({ ...letterOf({}, `new ${n}`), ...example }) as Letter,
      );
      const after = readPortfolio([...held, ...added], context);
      expect(after.conditions.filter(({ state }) => state === 'unmet')).toEqual([]);
    }),
  );
});

test('the smallest set is minimal: every smaller choice among all possible writers leaves something unmet', () => {
  fc.assert(
    fc.property(letters, contexts, (held, context) => {
      const { conditions, smallest } = readPortfolio(held, context);
      const asked = conditionsFor(context.figures, context.to);
      const writers = [
        ...new Set(
          possibleWriters(context.to).map((writer) =>
            asked.map((condition) => (counts(condition, writer, context.to) ? '1' : '0')).join(''),
          ),
        ),
      ].map((text) => [...text].map((one) => one === '1'));
      const missing = conditions.map((one) => one.missing);
      expect(smallest.length === 0 || !anyOf(writers, missing, smallest.length - 1)).toBe(true);
      expect(smallest.length > 0).toBe(missing.some((n) => n > 0));
    }),
  );
});

test('one more letter never makes the smallest set larger, and the same letters give the same answer', () => {
  fc.assert(
    fc.property(letters, letters, contexts, (held, more, context) => {
      const before = readPortfolio(held, context).smallest;
      expect(readPortfolio(held, context).smallest).toEqual(before);
      const after = readPortfolio([...held, ...more], context).smallest;
      expect(after.length).toBeLessThanOrEqual(before.length);
    }),
  );
});

test('each new letter is said in words and says which conditions it would meet', () => {
  fc.assert(
    fc.property(contexts, (context) => {
      for (const one of readPortfolio([], context).smallest) {
        expect(one.says).toMatch(/^One letter from an? \w/);
        expect(one.meets.length).toBeGreaterThan(0);
      }
    }),
  );
});
