import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { guideItems } from './index.ts';

const acceptance = readFileSync(
  join(import.meta.dirname, '../../../../docs/acceptance.md'),
  'utf8',
);
const rows = acceptance
  .split('\n')
  .flatMap(
    (line) => /^\| ([A-Z]+-\d\d)(?: \*)? \| (\S+) \|/.exec(line)?.slice(1, 3).join(' ') ?? [],
  );

describe('the register of guide items', () => {
  it.each([
    ['DR', 50],
    ['IR', 56],
    ['IMG', 49],
    ['LA', 37],
    ['PMC', 30],
  ])('numbers the items of %s from 1 to %i without a hole', (guide, count) => {
    const numbers = guideItems
      .map(({ item }) => item)
      .filter((item) => item.startsWith(`${guide}-`));
    const expected = Array.from(
      { length: count },
      (_, n) => `${guide}-${String(n + 1).padStart(2, '0')}`,
    );
    expect(numbers).toEqual(expected);
  });

  it('agrees with docs/acceptance.md, item by item and tag by tag', () => {
    const expected = guideItems.map(
      ({ item, tags }) => `${item} ${tags.map((tag) => `[${tag}]`).join('')}`,
    );
    expect(rows).toEqual(expected);
  });

  it('gives figures for every item that carries a number', () => {
    const bare = guideItems.filter(
      ({ tags, figures }) => tags.includes('N') && figures.length === 0,
    );
    expect(bare).toEqual([]);
  });
});
