import { expect, test } from 'vitest';
import { examine } from './examine.ts';
import type { Figure } from './proposal.ts';
import { answerOf, attemptOf, contextOf, programsOf } from './test-season.ts';

const own: Figure = {
  pack: 'own_county',
  packTitle: 'County hospitals',
  packVersion: 2,
  code: 'own_county.few',
  low: 12,
  high: 12,
  unit: 'DR interviews',
  words: 'Fewer than 12 interviews is few here.',
  item: 'own',
  beside: 'diagnostic_radiology/threshold.few_interviews',
  inPlaceOf: null,
  ownChange: null,
};
const invited = (n: number) => [
  { attempt: attemptOf(), facts: [programsOf('p', { applied: 60, invited: n, attended: n })] },
];
const ask = (n: number, over: Parameters<typeof contextOf>[0]) =>
  examine(invited(n), contextOf(over)).filter(({ rule }) => rule === 'funnel.few_invitations');

test('ten invitations are several by the guide and few by the school: both figures stand there, each with its owner', () => {
  const packs = ['diagnostic_radiology', 'own_county'];
  expect(answerOf(ask(10, { packs }), 'funnel.few_invitations')).toMatchObject({
    state: 'nothing',
  });
  const figures = [...contextOf().figures, own];
  const [asked] = ask(10, { packs, figures });
  expect(asked?.items).toEqual([
    { pack: 'diagnostic_radiology', item: 'DR-10' },
    { pack: 'own_county', item: 'own' },
  ]);
  expect(asked?.outcome).toMatchObject({
    state: 'proposed',
    severity: 1,
    figures: [
      { low: 8, high: 10, item: 'DR-10' },
      { low: 12, high: 12, item: 'own' },
    ],
  });
  expect(JSON.stringify(asked?.outcome)).toContain(
    '8-10 DR interviews (diagnostic_radiology, DR-10); 12 DR interviews (County hospitals, set here)',
  );
});

test('below every figure it weighs as before; above every figure nothing is said', () => {
  const figures = [...contextOf().figures, own];
  expect(ask(7, { figures })[0]?.outcome).toMatchObject({ state: 'proposed', severity: 2 });
  expect(ask(12, { figures })[0]?.outcome).toMatchObject({ state: 'nothing' });
});

test('where no guide of ours gives a number, the school’s own is asked', () => {
  expect(ask(10, { packs: ['own_county'], figures: [own] })[0]).toMatchObject({
    items: [{ pack: 'own_county', item: 'own' }],
    outcome: { state: 'proposed', figures: [{ packTitle: 'County hospitals' }] },
  });
});
