import { describe, expect, it } from 'vitest';
import { avoidList, packTexts, vendorPattern } from '../pack/index.ts';
import { packs } from '../packs/index.ts';
import { guideItems } from '../register/index.ts';
import { resourcesOf, situationOf } from './index.ts';

const groups = resourcesOf(packs);
const all = groups.flatMap(({ resources }) => resources);
const words = (one: (typeof all)[number]) =>
  [one.title, ...one.paragraphs, ...one.lines, one.text].join('\n');

describe('what a student may read of the guides', () => {
  it('is everything written to the student that is to be read: articles, lists, words, questions', () => {
    for (const pack of packs) {
      const shown = new Set(all.filter((one) => one.pack === pack.code).map(({ code }) => code));
      const written = [...pack.articles, ...pack.scripts, ...pack.faq].map(({ code }) => code);
      expect(written.filter((code) => !shown.has(code))).toEqual([]);
    }
  });

  it('holds nothing written for staff, no product, none of the words of the avoid list', () => {
    const staff = new Set(
      packs.flatMap(packTexts).flatMap(({ voice, text }) => (voice === 'staff' ? [text] : [])),
    );
    const student = new Set(
      packs.flatMap(packTexts).flatMap(({ voice, text }) => (voice === 'student' ? [text] : [])),
    );
    const leaked = all.flatMap((one) =>
      [one.title, ...one.paragraphs, ...one.lines, one.text].filter(
        (text) => staff.has(text) && !student.has(text),
      ),
    );
    expect(leaked).toEqual([]);
    expect(all.filter((one) => vendorPattern.test(words(one)))).toEqual([]);
    expect(all.filter((one) => avoidList.some(({ pattern }) => pattern.test(words(one))))).toEqual(
      [],
    );
  });

  it('stands under a situation, each piece once; only questions stand among the questions', () => {
    const among = groups.find(({ situation }) => situation === 'questions')?.resources ?? [];
    expect(among.filter(({ kind }) => kind !== 'question').map(({ code }) => code)).toEqual([]);
    const keys = all.map(({ pack, code }) => `${pack} ${code}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('places only items that the register knows', () => {
    const known = guideItems.filter(({ item }) => situationOf(item) !== 'questions');
    expect(known.length).toBeGreaterThan(130);
  });
});
