import { expect, test } from 'vitest';
import { isFactor } from '@onward/core/diagnosis';
import { auditQuestionCodes } from '@onward/core/self-audits';
import { packs } from '../packs/index.ts';
import {
  auditFraming,
  auditLists,
  auditQuestionWords,
  factorsOfQuestion,
  promptsOf,
} from './index.ts';

const asked = auditQuestionCodes.flatMap((code) => auditQuestionWords[code].lines);
const key = ({ pack, list, line }: { pack: string; list: string; line: string }) =>
  `${pack} ${list} ${line}`;
const listed = auditLists.map(({ pack, list }) => {
  const found = packs.find(({ code }) => code === pack)?.lists.find(({ code }) => code === list);
  if (!found) throw new Error(`${pack} has no ${list}`);
  return { pack, ...found };
});
const everyLine = listed.flatMap(({ pack, code, lines }) =>
  lines.map((line) => key({ pack, list: code, line: line.code })),
);

test('every line of the three guides is asked under one question, and none is invented', () => {
  expect(asked.map(key).toSorted()).toEqual(everyLine.toSorted());
});

test('every item of the three guides is asked somewhere: LA-04, IMG-15 to IMG-24, DR-22', () => {
  const items = new Set<string>(listed.map(({ source }) => source.item));
  for (const code of auditQuestionCodes)
    for (const item of auditQuestionWords[code].items) items.add(item);
  const wanted = ['LA-04', 'DR-22', ...Array.from({ length: 10 }, (_, n) => `IMG-${15 + n}`)];
  expect(wanted.filter((item) => !items.has(item))).toEqual([]);
});

test('DR asks seven categories and LA five groups, and all of them are here', () => {
  const of = (pack: string, list: RegExp) =>
    listed.filter((one) => one.pack === pack && list.test(one.code));
  expect(of('diagnostic_radiology', /worksheet/)[0]?.lines).toHaveLength(7);
  expect(of('los_angeles', /audit_/)).toHaveLength(5);
});

test('every question has factors to become a finding, or is about what comes next', () => {
  for (const code of auditQuestionCodes)
    for (const factor of factorsOfQuestion(code)) {
      const [domain = '', name = ''] = factor.split('.');
      expect(isFactor(domain, name)).toBe(true);
    }
});

test('a radiology applicant from the US reads of radiology and not of visas; of whom nothing is known, neither', () => {
  const said = (applying: Parameters<typeof promptsOf>[1]) =>
    auditQuestionCodes.flatMap((code) => promptsOf(code, applying, 'student')).join(' ');
  expect(said(['diagnostic_radiology'])).toMatch(/radiolog/);
  expect(said(['diagnostic_radiology'])).not.toMatch(/visa/);
  expect(said([])).not.toMatch(/radiolog|visa|in LA/);
  expect(said(['img_friendly'])).toMatch(/visa/);
});

test('the figures of the guides stand exactly so in what staff read under the question that cites them', () => {
  const words = (code: keyof typeof auditQuestionWords) =>
    promptsOf(code, ['img_friendly'], 'staff').join(' ');
  expect(words('exam_age')).toContain('5-7 years');
  expect(words('recent_clinical')).toContain('1-2 years');
  expect(words('letter_writers')).toContain('2-3');
  expect(words('list_open')).toContain('10-15%');
});

test('a line that goes on from its title is read with it, and the frame is there (LA-03)', () => {
  expect(promptsOf('list_open', ['img_friendly'], 'student')).toContain(
    'Put first the programs that sponsor the visa you need.',
  );
  expect(promptsOf('letter_writers', [], 'student')[0]).toMatch(/^Choose people who have worked/);
  expect(auditFraming().length).toBeGreaterThan(1);
});
