import { comparedFields, recoveryOptions } from '@onward/core/decisions';
import { factorWords } from '@onward/core/diagnosis';
import { expect, test } from 'vitest';
import { packs } from '../packs/index.ts';
import { activityGuides, firstDaysCodes, firstDaysOf, optionGuides, roleGuides } from './index.ts';

test('every way on of the vocabulary is there once', () => {
  expect(optionGuides.map(({ code }) => code).toSorted()).toEqual([...recoveryOptions].toSorted());
});

const beside = Object.entries({ ...roleGuides, ...activityGuides }).map(([code, lists]) => ({
  code,
  lists,
}));

test('every list and line that a way on, a role or an activity points at exists in its guide', () => {
  for (const { code, lists } of [...optionGuides, ...beside])
    for (const { pack, list, lines = [] } of lists) {
      const found = packs.find((one) => one.code === pack)?.lists.find((one) => one.code === list);
      expect(found, `${code}: ${pack} ${list}`).toBeDefined();
      for (const line of lines)
        expect(
          found?.lines.map((one) => one.code),
          `${code}: ${list}`,
        ).toContain(line);
    }
});

test('what a way on answers names factors of the taxonomy, and it begins with fields that are compared', () => {
  const factors = Object.keys(factorWords);
  for (const { code, answers, begin } of optionGuides) {
    for (const start of answers)
      expect(
        factors.some((one) => one.startsWith(start)),
        `${code}: ${start}`,
      ).toBe(true);
    for (const field of Object.keys(begin)) expect(comparedFields).toContain(field);
  }
});

test('the first days take from each guide what is there, and from no other guide', () => {
  for (const [code, codes] of firstDaysCodes) {
    const pack = packs.find((one) => one.code === code)!;
    const known = [...pack.lists, ...pack.scripts, ...pack.guards].map((one) => one.code);
    for (const one of codes) expect(known).toContain(one);
    expect(firstDaysOf([pack])).toHaveLength(1);
  }
  expect(firstDaysOf([])).toEqual([]);
});
