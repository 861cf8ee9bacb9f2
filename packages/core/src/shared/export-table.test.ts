import { expect, test } from 'vitest';
import { exportCell, exportLine, exportTable } from './export-table.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+49 30', "'+49 30"],
  ['-2', "'-2"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=cmd', "'\t=cmd"],
  [' =1', "' =1"],
])('%j cannot run as a formula', (given, safe) => {
  expect(exportCell(given)).toBe(safe);
});

test('quotes, commas and line ends stay inside their cell; numbers stay numbers', () => {
  expect(exportLine(['Haddad, Samira', 'said "yes"', 'two\nlines', -4, null])).toBe(
    '"Haddad, Samira","said ""yes""","two\nlines",-4,\r\n',
  );
});

test('a file says that it is UTF-8', () => {
  expect(exportTable([['Step'], ['Café']])).toBe('\uFEFFStep\r\nCafé\r\n');
});
