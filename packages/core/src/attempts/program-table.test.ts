import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import { factFields } from './fact-fields.ts';
import {
  checkFacts,
  entryOfRow,
  readProgramTable,
  sheetHeadings,
  together,
} from './program-table.ts';

const today = '2026-04-16' as LocalDate;
const start = { field: 'diagnostic_radiology', positionType: 'a' };
const kept = { source: 'ERAS program list', asOf: '2025-09-24' };
const pasted = [
  'City\tType\tTier\tInvited\tAttended\tDirector',
  'Boston\tAdvanced\tReach\tyes\tyes\tDr. A',
  'Boston\ta\treach\tno\tno\tDr. B',
  'Chicago\tCategorical\ttarget\tx\t-\tDr. C',
].join('\n');

test('a table copied from a sheet is read with its own headings and words', () => {
  const { rows, unread } = readProgramTable(pasted, start);
  expect(unread).toEqual(['Director']);
  expect(rows).toMatchObject([
    {
      region: 'Boston',
      positionType: 'a',
      tier: 'reach',
      applied: '1',
      invited: '1',
      attended: '1',
    },
    { region: 'Boston', positionType: 'a', tier: 'reach', invited: '0' },
    { region: 'Chicago', positionType: 'c', tier: 'target', invited: '1', attended: '0' },
  ]);
});

test('programs that are alike become one line with their counts; nothing is lost on the way', () => {
  const { rows } = readProgramTable(pasted, start);
  const groups = together(rows);
  expect(groups).toMatchObject([
    { region: 'Boston', applied: '2', invited: '1', attended: '1' },
    { region: 'Chicago', applied: '1', invited: '1' },
  ]);
  expect(groups.reduce((n, row) => n + Number(row['applied']), 0)).toBe(rows.length);
});

test('each row is refused by itself, in the place where something is wrong', () => {
  const { rows } = readProgramTable(
    [
      'Region,Tier,Applied,Invited,"Applied on"',
      'Ohio,dream,many,0,',
      'Ohio,target,3,4,2027-01-01',
      '"Texas, south",target,3,1,2025-09-24',
    ].join('\n'),
    start,
  );
  const issues = checkFacts(
    rows.map((row) => entryOfRow(row, kept)),
    today,
  );
  expect(issues.map((of) => of.map(({ field, code }) => `${field} ${code}`))).toEqual([
    ['tier not_a_choice', 'applied out_of_range'],
    ['appliedOn in_the_future'],
    [],
  ]);
  expect(rows[2]).toMatchObject({ region: 'Texas, south' });
});

test('more invited than applied to is refused', () => {
  const { rows } = readProgramTable('Region\tApplied\tInvited\nOhio\t3\t4', start);
  expect(
    checkFacts(
      rows.map((row) => entryOfRow(row, kept)),
      today,
    ),
  ).toMatchObject([[{ field: 'invited', code: 'out_of_range', facts: { min: 0, max: 3 } }]]);
});

test('an empty sheet of ours is read back column by column, the share of IMGs with its sign (IMG-24)', () => {
  const columns = Object.keys(factFields.programs);
  expect(readProgramTable(`${sheetHeadings(columns)}\n`, start)).toEqual({ rows: [], unread: [] });
  const { rows } = readProgramTable(`${sheetHeadings(['region', 'imgShare'])}\nOhio\t12 %`, start);
  expect(rows[0]).toMatchObject({ region: 'Ohio', imgShare: '12' });
  expect(entryOfRow(rows[0] ?? {}, kept).body).toMatchObject({ imgShare: 12 });
});

test('programs are put together only where their share of IMGs is the same', () => {
  const { rows } = readProgramTable('Region\tIMG percent\nOhio\t12\nOhio\t12\nOhio\t20', start);
  expect(together(rows)).toMatchObject([
    { applied: '2', imgShare: '12' },
    { applied: '1', imgShare: '20' },
  ]);
});

test('an empty paste makes no rows', () => {
  expect(readProgramTable('  \n', start)).toEqual({ rows: [], unread: [] });
});
