import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { CsvRow, Delimiter } from './csv.ts';
import { readEncoding } from './encoding.ts';
import { detectDelimiter, readCsv } from './csv.ts';
import { readListDate } from './list-date.ts';
import { readApplicantType, readAttemptOutcome } from './choice.ts';

const utf8 = (text: string) =>
  Uint8Array.from(unescape(encodeURIComponent(text)), (c) => c.charCodeAt(0));
const wide = (text: string, little: boolean) =>
  Uint8Array.from([...text].flatMap((c) => (little ? [c.charCodeAt(0), 0] : [0, c.charCodeAt(0)])));

function read(
  text: string,
  delimiter: Delimiter = ',',
): { rows: CsvRow[]; unclosed: number | null } {
  const rows: CsvRow[] = [];
  const reading = readCsv(text, delimiter);
  for (let next = reading.next(); ; next = reading.next()) {
    if (next.done) return { rows, unclosed: next.value.unclosedQuoteLine };
    rows.push(next.value);
  }
}

describe('encodings', () => {
  test('UTF-8 is taken in with and without its mark, in every script', () => {
    expect(readEncoding(utf8('Name\nNguyễn 👩🏽‍⚕️ نور'))).toEqual({ encoding: 'utf8', bomBytes: 0 });
    expect(readEncoding(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toEqual({
      encoding: 'utf8',
      bomBytes: 3,
    });
    expect(readEncoding(new Uint8Array())).toEqual({ encoding: 'utf8', bomBytes: 0 });
  });

  test('UTF-16 is recognised in both byte orders, marked or not', () => {
    const text = 'Name,AAMC ID\nSamira Haddad,13480011\n';
    expect(readEncoding(Uint8Array.of(0xff, 0xfe, ...wide(text, true))).encoding).toBe('utf16le');
    expect(readEncoding(Uint8Array.of(0xfe, 0xff, ...wide(text, false))).encoding).toBe('utf16be');
    expect(readEncoding(wide(text, true)).encoding).toBe('utf16le');
    expect(readEncoding(wide(text, false)).encoding).toBe('utf16be');
  });

  test('Windows-1252 is named with the line it shows on, and a picture is no text', () => {
    const latin = Uint8Array.from('Name\nTom\u00e1s Villase\u00f1or\n', (c) => c.charCodeAt(0));
    expect(readEncoding(latin)).toEqual({ encoding: 'windows1252', line: 2 });
    expect(readEncoding(Uint8Array.from({ length: 400 }, (_, n) => (n * 37) % 256)).encoding).toBe(
      'binary',
    );
  });

  test('every well-formed text is UTF-8; overlong forms and surrogates are not', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).filter((s) => !s.includes('\u0000')),
        (text) => {
          expect(readEncoding(utf8(`x${text}`)).encoding).toBe('utf8');
        },
      ),
    );
    expect(readEncoding(Uint8Array.of(0x41, 0xc0, 0x80)).encoding).not.toBe('utf8');
    expect(readEncoding(Uint8Array.of(0x41, 0xed, 0xa0, 0x80)).encoding).not.toBe('utf8');
  });
});

describe('delimited text', () => {
  test('the three ways to end a line, mixed, with the line each record begins on', () => {
    const { rows } = read('a,b\r\n"x\ny",2\rc,3\nd,4');
    expect(rows.map((row) => [row.line, ...row.cells])).toEqual([
      [1, 'a', 'b'],
      [2, 'x\ny', '2'],
      [4, 'c', '3'],
      [5, 'd', '4'],
    ]);
  });

  test('an unclosed quote is reported with the line it opens on, and nothing after it is guessed', () => {
    const { rows, unclosed } = read('a,b\n1,2\n"Samira,3\nMarcus,4\n');
    expect(unclosed).toBe(3);
    expect(rows).toHaveLength(2);
  });

  test('a quote inside a cell stays; doubled quotes are one', () => {
    expect(read('Sam "Sammy" O,"say ""yes"""').rows[0]?.cells).toEqual([
      'Sam "Sammy" O',
      'say "yes"',
    ]);
  });

  test('whatever is written can be read back, under every delimiter', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '"', ',', ';', '\t', '|', '\n', '\r', 'é', ' '),
    });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(table, fc.constantFrom<Delimiter>(',', ';', '\t', '|'), (rows, delimiter) => {
        const text = rows.map((row) => row.map(quote).join(delimiter)).join('\r\n');
        expect(read(text, delimiter).rows.map((row) => row.cells)).toEqual(rows);
      }),
    );
  });

  test('the delimiter is the one the lines agree on', () => {
    expect(
      detectDelimiter('Name;AAMC ID;E-mail\nHaddad, Samira;1;a@b.c\nHale, Marcus;2;c@d.e\n'),
    ).toBe(';');
    expect(detectDelimiter('Name\tID\nHaddad, Samira\t1\n')).toBe('\t');
    expect(detectDelimiter('Name,ID\nA,1\n')).toBe(',');
    expect(detectDelimiter('Name\nA\n')).toBe(',');
    expect(detectDelimiter('')).toBe(',');
  });
});

describe('dates of a list', () => {
  test.each([
    ['2026-05-15', '2026-05-15'],
    ['2026/5/15', '2026-05-15'],
    ['2026-05-15T00:00:00', '2026-05-15'],
    ['15 May 2026', '2026-05-15'],
    ['May 15th, 2026', '2026-05-15'],
    ['15-Sept-2026', '2026-09-15'],
    ['May 2026', '2026-05'],
    ['05/2026', '2026-05'],
    ['2026', '2026'],
    ['05/15/2026', '2026-05-15'],
    ['15/05/2026', '2026-05-15'],
    ['05/05/2026', '2026-05-05'],
  ])('%s is read as %s', (text, read) => {
    expect(readListDate(text)).toEqual({ read });
  });

  test('an order that could be either is not guessed, until somebody says which', () => {
    expect(readListDate('03/04/2026')).toEqual({
      problem: 'ambiguous',
      either: '2026-03-04',
      or: '2026-04-03',
    });
    expect(readListDate('03/04/2026', 'day_first')).toEqual({ read: '2026-04-03' });
    expect(readListDate('03/04/2026', 'month_first')).toEqual({ read: '2026-03-04' });
  });

  test.each([
    '13/32/2026',
    '30 February 2026',
    '2026-02-30',
    'soon',
    '05/15/26',
    '15 May 26 2026',
    '13/2026',
  ])('%s is no date', (text) => {
    expect(readListDate(text)).toEqual({ problem: 'not_a_date' });
  });
});

test('words for types and outcomes become codes, or nothing', () => {
  expect(readApplicantType('U.S. MD Senior')).toBe('us_md_senior');
  expect(readApplicantType('non_us_img')).toBe('non_us_img');
  expect(readApplicantType('__proto__')).toBeNull();
  expect(readAttemptOutcome('Did not match')).toBe('unmatched_full');
  expect(readAttemptOutcome('constructor')).toBeNull();
});
