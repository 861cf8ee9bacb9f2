import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFactor } from '@onward/core/diagnosis';
import { avoidList, checkPack, packEntries, packTexts, vendorPattern } from '../pack/index.ts';
import { packs } from '../packs/index.ts';
import { guideItems } from '../register/index.ts';
import { clockChoices } from '../season-clock/index.ts';
import { hashRun, readRunHashes, wordRuns, writeRunHashes } from './word-runs.ts';
import type { GuidePack } from '../pack/index.ts';

const guideRuns = readRunHashes(readFileSync(join(import.meta.dirname, 'guide-runs.txt'), 'utf8'));
const copied = (text: string) => wordRuns(text).filter((run) => guideRuns.has(hashRun(run)));

function factorsOf(pack: GuidePack): { code: string; factor: string }[] {
  const lines = pack.lists.flatMap((list) => list.lines);
  const tasks = pack.planTemplates.flatMap((template) => template.tasks);
  return [...pack.reasons, ...tasks, ...lines].flatMap(({ code, factors = [] }) =>
    factors.map((factor) => ({ code, factor })),
  );
}

describe.each(packs.map((pack) => [pack.code, pack] as const))('the pack %s', (_code, pack) => {
  const texts = packTexts(pack);
  const entries = packEntries(pack);

  it('is sound', () => {
    expect(checkPack(pack)).toEqual([]);
  });

  it('names only factors that the taxonomy of core holds', () => {
    const unknown = factorsOf(pack).filter(({ factor }) => {
      const [domain = '', name = ''] = factor.split('.');
      return !isFactor(domain, name);
    });
    expect(unknown).toEqual([]);
  });

  it('cites only items of the register', () => {
    const known = new Set([...guideItems.map(({ item }) => item), 'composed']);
    expect(entries.filter(({ source }) => !known.has(source.item))).toEqual([]);
  });

  it('shares no run of eight words with the guides', () => {
    const found = texts.flatMap(({ code, text }) => copied(text).map((run) => `${code}: ${run}`));
    expect(found).toEqual([]);
  });

  it('promotes no product', () => {
    expect(texts.filter(({ text }) => vendorPattern.test(text))).toEqual([]);
  });

  it('speaks to the student without the words of the avoid list', () => {
    const found = texts
      .filter(({ voice }) => voice === 'student')
      .flatMap(({ code, text }) =>
        avoidList
          .filter(({ pattern }) => pattern.test(text))
          .map(({ instead }) => `${code}: "${text}" - ${instead}`),
      );
    expect(found).toEqual([]);
  });
});

const textsByItem = Map.groupBy(packs.flatMap(packTexts), ({ item }) => item);

describe('the register and the packs', () => {
  it('every item of content has at least one entry', () => {
    const content = guideItems.filter(({ tags }) => tags.includes('C'));
    const missing = content.filter(({ item }) => !textsByItem.has(item)).map(({ item }) => item);
    expect(missing).toEqual([]);
  });

  it('every figure of an item stands exactly so in an entry that cites it', () => {
    const missing = guideItems.flatMap(({ item, figures }) => {
      const said = (textsByItem.get(item) ?? []).map(({ text }) => text.toLowerCase()).join('\n');
      return figures
        .filter((figure) => !said.includes(figure.toLowerCase()))
        .map((figure) => `${item}: ${figure}`);
    });
    expect(missing).toEqual([]);
  });

  it('every threshold says its own numbers', () => {
    const words: Record<number, RegExp> = { 1: /1|one|first/i, 2: /2|two|second/i };
    const silent = packs
      .flatMap(({ thresholds }) => thresholds)
      .filter(({ low, high, staff }) =>
        [low, high].some((value) => !(words[value] ?? new RegExp(`\\b${value}\\b`)).test(staff)),
      );
    expect(silent).toEqual([]);
  });
});

describe('the check on copied sentences', () => {
  it('holds the runs of the five guides', () => {
    expect(guideRuns.size).toBeGreaterThan(14_000);
  });

  it('finds eight words in a row whatever their case and punctuation', () => {
    const hashes = readRunHashes(
      writeRunHashes(wordRuns('One two three, four FIVE six seven eight.').map(hashRun)),
    );
    const again = wordRuns('zero "one" two three four five six seven eight nine').map(hashRun);
    expect(again.filter((hash) => hashes.has(hash))).toHaveLength(1);
  });

  it('lets seven words pass', () => {
    expect(wordRuns('one two three four five six seven')).toEqual([]);
  });
});

describe('the two ways of the MSPE, which we composed', () => {
  const tasks = clockChoices([]).flatMap(({ template }) => template.tasks);

  it('copy no guide, and speak to the student without the words of the avoid list', () => {
    expect(tasks.length).toBe(4);
    expect(
      tasks.flatMap(({ staff, student, why }) => copied(`${staff}. ${student}. ${why}`)),
    ).toEqual([]);
    const said = tasks.flatMap(({ student, why }) => [student, why]);
    expect(said.filter((text) => avoidList.some(({ pattern }) => pattern.test(text)))).toEqual([]);
  });
});
