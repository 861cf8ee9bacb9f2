import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnosticRadiology } from '../diagnostic-radiology/index.ts';
import { packs } from '../packs/index.ts';
import { changePack, checkChanges, wordIssues } from './change-entry.ts';
import { differences } from './differences.ts';
import { fieldsOf, valueAt } from './entry-fields.ts';
import { kindedEntries } from './entry-kinds.ts';
import { figuresOf } from './figures.ts';

const few = 'threshold.few_interviews';
const lower = [
  { entry: few, field: 'low', value: '4' },
  { entry: few, field: 'high', value: '5' },
  { entry: few, field: 'staff', value: 'Fewer than 4-5 interviews in diagnostic radiology.' },
];
const every = packs.flatMap((pack) =>
  kindedEntries(pack).flatMap((one) =>
    fieldsOf(one).map(({ field, value, number }) => ({
      pack,
      entry: one.entry.code,
      field,
      value,
      number,
    })),
  ),
);

describe('an institution changes a pack', () => {
  it('says the figure it set, whose it was before, and why', () => {
    const by = { byName: 'Dana Dean', at: '2026-11-30T06:00:00Z', reason: 'Our own ten years' };
    const before: Record<string, string> = { low: '8', high: '10' };
    const changes = lower.map((one) => ({ ...one, ...by, before: before[one.field] ?? '' }));
    const pack = { ...changePack(diagnosticRadiology, changes), version: 2, builtOn: 1, changes };
    const figure = figuresOf([pack]).find(({ code }) => code === few);
    expect(figure).toMatchObject({
      low: 4,
      high: 5,
      packVersion: 2,
      inPlaceOf: '8-10 DR interviews',
      ownChange: by,
    });
    expect(figuresOf([diagnosticRadiology]).every(({ inPlaceOf }) => inPlaceOf === null)).toBe(
      true,
    );
  });

  it('reads every entry of ours: nothing is without a field to show', () => {
    const silent = packs.flatMap((pack) =>
      kindedEntries(pack).filter((one) => fieldsOf(one).length === 0),
    );
    expect(silent).toEqual([]);
  });

  it('saying the same again changes nothing, whichever field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), ({ pack, entry, field, value }) => {
        expect(differences(pack, changePack(pack, [{ entry, field, value }]))).toEqual([]);
        expect(checkChanges(pack, [{ entry, field, value }])).toEqual([]);
      }),
    );
  });

  it('changes that field and no other, and the difference says from what to what', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...every.filter(({ number }) => !number)),
        fc.constantFrom('Other words.', 'Words\n\nin two paragraphs.'),
        ({ pack, entry, field, value: from }, to) => {
          const found = differences(pack, changePack(pack, [{ entry, field, value: to }]));
          expect(found).toMatchObject([{ entry, field, from, to }]);
        },
      ),
    );
  });

  it('the blanks of a text follow the text', () => {
    const [script] = diagnosticRadiology.scripts.filter(({ blanks }) => blanks.length > 0);
    const change = { entry: script?.code ?? '', field: 'text', value: 'I worked at [place].' };
    const next = changePack(diagnosticRadiology, [change]);
    const entry = next.scripts.find(({ code }) => code === script?.code);
    expect(entry && valueAt(entry, 'blanks')).toEqual(['place']);
    expect(checkChanges(diagnosticRadiology, [change])).toEqual([]);
  });

  it('is refused for a figure whose words say another, and for words no student reads', () => {
    expect(checkChanges(diagnosticRadiology, lower.slice(0, 2))).toMatchObject([
      { entry: few, field: 'staff', message: 'does not say the figure 4' },
      { entry: few, field: 'staff', message: 'does not say the figure 5' },
    ]);
    const blame = { entry: 'faq.permanent_mark', field: 'answer', value: 'A failure stays.' };
    expect(checkChanges(diagnosticRadiology, [blame])).toMatchObject([
      { entry: 'faq.permanent_mark', field: 'answer' },
    ]);
    expect(packs.flatMap((pack) => wordIssues(pack))).toEqual([]);
  });
});
