import { expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { newInstitution, testServer } from '../../test/index.ts';
import { check, commit, importPage, rowsOf, upload } from '../../test/lists.ts';

const head = 'Name,AAMC ID,School ID,E-mail,Graduation date,Applicant type,Outcome';

/** Line in the file → what it holds → the code that must be reported for it. */
const faults: readonly (readonly [string, string | null])[] = [
  [',20000001,,,,,', 'name_missing'],
  ['No Identifier,,,,,,', 'identifier_missing'],
  ['Too Few,20000003', 'too_few_cells'],
  ['Too Many,20000004,,,,,,one,two', 'too_many_cells'],
  ['Nul\u0000Inside,20000005,,,,,', 'nul_character'],
  [`${'Long'.repeat(250_000)},20000006,,,,,`, 'too_long'],
  ['Bad Mail,20000007,,not-an-address,,,', 'not_an_email'],
  ['Bad Date,20000008,,,13/32/2026,,', 'not_a_date'],
  ['Two Dates,20000009,,,03/04/2026,,', 'ambiguous_date'],
  ['Already Placed,20000010,,,,,Matched', 'says_matched'],
  ['First Of Two,20000011,,,,,', null],
  ['Second Of Two,20000011,,,,,', 'duplicate_in_file'],
  ['Same Mail,20000012,,twin@school.example,,,', null],
  ['Same Mail Again,20000013,,TWIN@school.example,,,', 'duplicate_in_file'],
  ['=cmd|calc,20000014,,,,,', 'formula_as_text'],
  ['@SUM(A1),20000015,,,,,', 'formula_as_text'],
  ['Short Number,123,,,,,', 'unusual_aamc_id'],
  ['Wrong Year,20000016,,,1926-05-15,,', 'unlikely_year'],
  ['Odd Words,20000017,,,,space cadet,', 'words_not_known'],
  ['"Quoted, With ""Marks""",20000018,,,,,', null],
  ['"Over\ntwo lines",20000019,,,,,', null],
  ['👩🏽‍⚕️ Zero\u200bWidth,20000020,,,,,', null],
  ['نور الدين,20000021,,,,,', null],
  ['Ine\u0302s Composed,20000022,,,,,', null],
];

test('every planted fault is reported with its line and its reason, and no row goes missing', async () => {
  const { dean, cohortId } = await newInstitution();
  const text = `\uFEFF${head}\r\n${faults.map(([row]) => row).join('\r\n')}\r\n\r\n`;
  const { id } = await upload(dean, 'faults.csv', text);
  const page = await check(dean, id, cohortId);
  expect(page).toMatchObject({ state: 'checked', rowsTotal: faults.length, blankLines: 1 });
  const total = Object.values(page.counts as Record<string, number>).reduce((a, b) => a + b, 0);
  expect(total).toBe(faults.length);
  const rows = await rowsOf(dean, id);
  let line = 2;
  for (const [n, [row, code]] of faults.entries()) {
    expect(rows[n]?.line, row.slice(0, 40)).toBe(line);
    expect(
      rows[n]?.reasons.map((reason) => reason.code),
      row.slice(0, 40),
    ).toEqual(code ? [code] : []);
    line += row.includes('\n') ? 2 : 1;
  }
  const { fastify } = await testServer();
  const file = await fastify.inject({
    method: 'GET',
    url: `/imports/${id}/rows.csv`,
    headers: { cookie: `onward=${dean.cookie}` },
  });
  expect(file.statusCode).toBe(200);
  expect(file.body).toContain("'=cmd|calc");
  expect(file.body).toContain('13/32/2026');
  await commit(dean, id);
  const again = await upload(dean, 'faults.csv', text);
  expect(await check(dean, again.id, cohortId)).toMatchObject({ counts: { new: 0, changed: 0 } });
});

const wide = (text: string) => Buffer.from(text, 'utf16le');

test.each([
  ['UTF-16, little end first, marked', wide(`\uFEFF${head}\n`), 'utf16le', 1],
  ['UTF-16, little end first', wide(`${head}\nA,1,,,,,\n`), 'utf16le', 1],
  ['UTF-16, big end first', wide(`\uFEFF${head}\n`).swap16(), 'utf16be', 1],
  ['Windows-1252', Buffer.from(`${head}\nTom\u00e1s,1,,,,,\n`, 'latin1'), 'windows1252', 2],
  ['a quote that never ends', Buffer.from(`${head}\nA,1,,,,,\n"B,2,,,,,\n`), 'unclosed_quote', 3],
  ['an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'old_workbook', undefined],
  ['nothing', Buffer.alloc(0), 'empty', undefined],
  ['a broken workbook', Buffer.from('504b030414000000', 'hex'), 'not_a_workbook', undefined],
])('%s is recognised and refused with what was found', async (_name, bytes, problem, line) => {
  const { dean } = await newInstitution();
  const { refusal, status } = await upload(dean, 'list.csv', bytes);
  expect(status).toBe(400);
  expect(refusal).toMatchObject({
    code: 'IMPORT_FILE_UNREADABLE',
    facts: { problem, ...(line && { line }) },
  });
});

test.each([
  ['semicolons', (text: string) => text.replaceAll(',', ';')],
  ['tabs', (text: string) => text.replaceAll(',', '\t')],
  ['line ends of old Macs', (text: string) => text.replaceAll('\n', '\r')],
])('a list with %s is read', async (_name, change) => {
  const { dean, cohortId } = await newInstitution();
  const { id } = await upload(dean, 'list.csv', change(`${head}\nSamira Haddad,13480011,,,,,\n`));
  expect(await check(dean, id, cohortId)).toMatchObject({ counts: { new: 1, refused: 0 } });
});

test('peculiar headings are noted, and two fields never share a column', async () => {
  const { dean } = await newInstitution();
  const { id } = await upload(dean, 'l.csv', 'Name,Name,,__proto__,AAMC ID,Race\nA,B,C,D,1,E\n');
  const { columns } = await importPage(dean, id);
  expect(columns.map((c: { note: string; field: string }) => [c.note, c.field])).toEqual([
    ['duplicate', 'full_name'],
    ['duplicate', null],
    ['blank', null],
    ['reserved', null],
    [null, 'aamc_id'],
    ['forbidden', null],
  ]);
});

test('a workbook: numbers keep their digits, dates are dates, the sheet is the first with rows', async () => {
  const { dean, cohortId } = await newInstitution();
  const cell = (value: string | number | Date) =>
    value instanceof Date
      ? { value, type: Date, format: 'yyyy-mm-dd' }
      : { value, type: typeof value === 'number' ? Number : String };
  const rows = [
    ['Unmatched applicants', '', ''],
    ['Name', 'AAMC ID', 'Graduation date'],
    ['Samira Haddad', 13_480_011, new Date('2026-05-15T00:00:00Z')],
  ].map((row) => row.map(cell));
  const bytes = await writeWorkbook(rows as never, { sheet: 'List' }).toBuffer();
  const { id } = await upload(dean, 'list.xlsx', bytes);
  expect(await importPage(dean, id)).toMatchObject({ sheet: 'List', headerLine: 2 });
  expect(await check(dean, id, cohortId)).toMatchObject({ counts: { new: 1 } });
  const { owner } = await testServer();
  const [row] = await owner.query('select values from app.import_row where import_id = $1', [id]);
  expect(row.values).toMatchObject({ aamc_id: '13480011', graduation_on: '2026-05-15' });
});

test('ten thousand rows: checked and taken in within the figures', async () => {
  const { dean, cohortId, institutionId } = await newInstitution();
  const line = (n: number) =>
    `Person ${n} Family${n},${30_000_000 + n},S${n},p${n}@school.example,2026-05-15,us_md_senior,unmatched_full`;
  const text = `${head}\n${Array.from({ length: 10_000 }, (_, n) => line(n)).join('\n')}\n`;
  const { id } = await upload(dean, 'many.csv', text);
  const started = performance.now();
  expect(await check(dean, id, cohortId)).toMatchObject({ counts: { new: 10_000 } });
  const checked = performance.now();
  expect(await commit(dean, id)).toMatchObject({ state: 'committed' });
  const committed = performance.now();
  expect(checked - started).toBeLessThan(5_000);
  expect(committed - checked).toBeLessThan(30_000);
  const { owner } = await testServer();
  const [kept] = await owner.query(
    'select count(*)::int as people, (select count(*)::int from app.case_digest where institution_id = $1) as digests from app.person where institution_id = $1 and role = $2',
    [institutionId, 'student'],
  );
  expect(kept).toEqual({ people: 10_002, digests: 10_002 });
}, 120_000);
