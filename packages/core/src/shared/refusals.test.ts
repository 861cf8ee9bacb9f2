import { expect, test } from 'vitest';
import { accepted, refused } from './decision.ts';
import { checkEmail, checkLink, checkText } from './check.ts';
import { checkMachine, canGo } from './machine.ts';
import { isId } from './ids.ts';

test('a decision is either a value or a refusal with its facts', () => {
  expect(accepted(3)).toEqual({ accepted: true, value: 3 });
  expect(refused('TASK_OUTSIDE_WINDOW', { earliest: '2026-05-01', latest: '2026-06-30' })).toEqual({
    accepted: false,
    refusal: {
      code: 'TASK_OUTSIDE_WINDOW',
      facts: { earliest: '2026-05-01', latest: '2026-06-30' },
    },
  });
});

test('a machine with an unreachable or an unknown state is reported', () => {
  expect(checkMachine({ a: ['b'], b: [] }, 'a')).toEqual({ unreachable: [], unknown: [] });
  expect(checkMachine<'a' | 'b'>({ a: ['x' as 'a'], b: [] }, 'a')).toEqual({
    unreachable: ['b'],
    unknown: ['x'],
  });
  expect(canGo({ a: ['b'], b: [] }, 'b', 'a')).toBe(false);
});

test('addresses and links: lenient about people, strict about scripts', () => {
  expect(checkEmail('email', 'samira.o’neil+x@westbrook.example')).toEqual([]);
  expect(checkEmail('email', 'not an address')).toEqual([{ field: 'email', code: 'not_an_email' }]);
  expect(checkLink('link', 'https://example.edu/cv.pdf')).toEqual([]);
  expect(checkLink('link', 'javascript:alert(1)')).toEqual([{ field: 'link', code: 'not_a_link' }]);
});

test('text is measured and named when it does not fit', () => {
  expect(checkText('title', '', { required: true, max: 10 })).toEqual([
    { field: 'title', code: 'required' },
  ]);
  expect(checkText('title', 'x'.repeat(11), { max: 10 })).toEqual([
    { field: 'title', code: 'too_long', facts: { max: 10, length: 11 } },
  ]);
});

test('ids are lower-case UUIDs', () => {
  expect(isId('019ab000-0000-7000-8000-000000000001')).toBe(true);
  expect(isId('x')).toBe(false);
});
