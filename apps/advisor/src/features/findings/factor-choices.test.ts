import { expect, test } from 'vitest';
import { chosen, factorChoices, factorInWords } from './factor-choices.ts';

const letters = {
  code: 'reason.exposure.letters',
  group: 'exposure',
  staff: 'Radiology letters were few, or old.',
  factors: ['letters.stale', 'letters.non_specialty'],
};

test('the guide’s own reasons come first, in its groups, then every factor', () => {
  const groups = factorChoices([letters]);
  expect(groups[0]).toEqual({
    label: 'From the guide: exposure',
    options: [{ value: letters.code, label: letters.staff }],
  });
  expect(groups).toHaveLength(13);
});

test('a reason of the guide stands for its first factor and stays named', () => {
  expect(chosen(letters.code, [letters])).toEqual({
    domain: 'letters',
    factor: 'stale',
    reason: letters.code,
  });
  expect(chosen('external.chance', [letters])).toEqual({
    domain: 'external',
    factor: 'chance',
    reason: '',
  });
  expect(chosen('', [letters])).toBeNull();
});

test('a factor is said in words', () => {
  expect(factorInWords('letters', 'stale')).toBe('Letters are old');
});
