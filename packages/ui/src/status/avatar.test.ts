import { expect, test } from 'vitest';
import { initialsOf } from './avatar.tsx';

test.each([
  ['Samira Haddad', 'SH'],
  ['Naomi Lee, MD', 'NL'],
  ['Nguyễn Minh Châu', 'NC'],
  ['Cher', 'C'],
  ['', ''],
])('%s is shortened to %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
