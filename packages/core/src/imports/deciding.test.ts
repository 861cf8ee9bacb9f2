import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/calendar.ts';
import type { ImportId } from '../shared/ids.ts';
import type { KnownPerson } from './verdict.ts';
import type { ImportStanding } from './import.ts';
import { checkMachine } from '../shared/machine.ts';
import {
  chooseColumns,
  likelyHeader,
  matchColumns,
  missingColumns,
  rememberColumns,
} from './column.ts';
import { readRow } from './row.ts';
import { decideRow, duplicates } from './verdict.ts';
import { commitImport, importTransitions, undoImport, undoUntil } from './import.ts';
import { reasonWords } from './reason.ts';

const headings = ['Name', 'AAMC ID', 'E-mail', 'Graduation date', 'Outcome'];
const columns = matchColumns(headings);
const reading = { columns, dateOrder: 'unsure', matchYear: 2026 } as const;
const row = (cells: readonly string[], line = 2) => readRow({ line, cells }, reading);
const codes = (read: { readonly reasons: readonly { readonly code: string }[] }) =>
  read.reasons.map((r) => r.code);

const samira: KnownPerson = {
  id: 'samira' as PersonId,
  isStudent: true,
  full_name: 'Samira Haddad',
  preferred_name: '',
  phone: '',
  aamc_id: '13480011',
  school_email: 'samira@school.example',
  outcome: 'unmatched_full',
  isMember: true,
  hasOpenCase: true,
  caseClosedOn: null,
};

describe('columns', () => {
  test('headings of known exports are recognised, whatever their case and marks', () => {
    const fields = matchColumns([
      'Applicant Name',
      'AAMC ID',
      'E-mail',
      'Cell Phone #',
      'Medical School Degree Date of Graduation',
      'Shoe size',
    ]);
    expect(fields.map((c) => c.field)).toEqual([
      'full_name',
      'aamc_id',
      'school_email',
      'phone',
      'graduation_on',
      null,
    ]);
  });

  test('birth date, malpractice, criminal history and self-identification are never taken in', () => {
    const list = matchColumns([
      'Date of Birth',
      'Malpractice Cases Pending',
      'Misdemeanor/Felony Conviction',
      'Race',
      'Self-Identify',
      'SSN',
    ]);
    expect(list.every((c) => c.topic && !c.field && c.note === 'forbidden')).toBe(true);
    expect(chooseColumns(list, [{ index: 0, field: 'phone' }])).toMatchObject({
      refusal: { code: 'INPUT_NOT_VALID' },
    });
  });

  test('a repeated heading is matched once, a blank or reserved one not at all', () => {
    const list = matchColumns(['Name', 'name', '', '__proto__', 'constructor']);
    expect(list.map((c) => [c.field, c.note])).toEqual([
      ['full_name', 'duplicate'],
      [null, 'duplicate'],
      [null, 'blank'],
      [null, 'reserved'],
      [null, 'reserved'],
    ]);
  });

  test('choices are remembered by heading, and no field is given twice', () => {
    const chosen = chooseColumns(matchColumns(['Who', 'Nr']), [
      { index: 0, field: 'full_name' },
      { index: 1, field: 'school_id' },
    ]);
    const memory = chosen.accepted ? rememberColumns(chosen.value) : {};
    expect(matchColumns(['NR', 'who'], memory).map((c) => c.field)).toEqual([
      'school_id',
      'full_name',
    ]);
    expect(chooseColumns(columns, [{ index: 1, field: 'full_name' }])).toMatchObject({
      accepted: false,
    });
    expect(chooseColumns(columns, [{ index: 9, field: 'phone' }])).toMatchObject({
      accepted: false,
    });
  });

  test('a name and one identifier are needed before rows are read', () => {
    expect(missingColumns(columns)).toEqual([]);
    expect(missingColumns(matchColumns(['First name', 'Phone']))).toEqual(['name', 'identifier']);
  });

  test('a title above the headings is passed over', () => {
    expect(likelyHeader([['Unmatched applicants 2026'], [], ['Name', 'AAMC ID']])).toBe(2);
    expect(
      likelyHeader([
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toBe(0);
  });
});

describe('rows', () => {
  test('a good row says nothing', () => {
    const read = row([
      'Haddad, Samira',
      '13480011',
      'Samira@School.example',
      '15 May 2026',
      'Did not match',
    ]);
    expect(read).toEqual({
      line: 2,
      values: {
        full_name: 'Samira Haddad',
        aamc_id: '13480011',
        school_email: 'samira@school.example',
        graduation_on: '2026-05-15',
        outcome: 'unmatched_full',
      },
      reasons: [],
    });
  });

  test.each([
    [['', '13480011', '', '', ''], ['name_missing']],
    [['Samira Haddad', '', '', '', ''], ['identifier_missing']],
    [['Samira Haddad', '13480011'], ['too_few_cells']],
    [['Samira Haddad', '13480011', '', '', '', 'more'], ['too_many_cells']],
    [['Samira\u0000', '13480011', '', '', ''], ['nul_character']],
    [['Samira \ud800', '13480011', '', '', ''], ['unreadable_characters']],
    [['x'.repeat(1_000_000), '13480011', '', '', ''], ['too_long']],
    [['Samira Haddad', '13480011', 'nowhere', '', ''], ['not_an_email']],
    [['Samira Haddad', '13480011', '', '13/32/2026', ''], ['not_a_date']],
    [['Samira Haddad', '13480011', '', '03/04/2026', ''], ['ambiguous_date']],
    [['Samira Haddad', '13480011', '', '', 'Matched'], ['says_matched']],
    [['=HYPERLINK("x")', '13480011', '', '', ''], ['formula_as_text']],
    [['Samira Haddad', '12', '', '', ''], ['unusual_aamc_id']],
    [['Samira Haddad', '13480011', '', '1926-05-15', ''], ['unlikely_year']],
    [['Samira Haddad', '13480011', '', '', 'who knows'], ['words_not_known']],
    [['👩🏽‍⚕️ نور Ines\u0302', '13480011', '', '', ''], []],
  ])('%j: %j', (cells, expected) => {
    const read = row(cells);
    expect(codes(read)).toEqual(expected);
    for (const reason of read.reasons) expect(reasonWords(reason)).not.toContain('undefined');
  });

  test('a formula without a saved result is refused with its column', () => {
    const read = readRow({ line: 7, cells: ['', '1', '', '', ''], uncached: [0] }, reading);
    expect(read.reasons).toContainEqual({ column: 'Name', code: 'uncached_formula', facts: {} });
  });
});

describe('what a row would do', () => {
  const decide = (cells: readonly string[], known: readonly KnownPerson[] = [samira]) =>
    decideRow(row(cells), known, 'aamc_id');

  test('nobody here: new', () => {
    expect(decide(['Kwame Boateng', '99999999', '', '', ''], [])).toMatchObject({ outcome: 'new' });
  });

  test('the same list again changes nothing', () => {
    expect(
      decide(['Samira Haddad', '13480011', 'samira@school.example', '', 'unmatched']),
    ).toMatchObject({
      outcome: 'unchanged',
      changes: [],
    });
  });

  test('a blank cell erases nothing; a new value is a change that says from what', () => {
    expect(decide(['Samira Haddad', '13480011', 'new@mail.example', '', ''])).toMatchObject({
      outcome: 'changed',
      studentId: 'samira',
      changes: [{ field: 'school_email', from: 'samira@school.example', to: 'new@mail.example' }],
    });
  });

  test('somebody of an earlier cohort joins this one and gets a case', () => {
    const before = { ...samira, isMember: false, hasOpenCase: false };
    expect(
      decide(['Samira Haddad', '13480011', '', '', ''], [before]).changes.map((c) => c.field),
    ).toEqual(['cohort', 'case']);
  });

  test('two readings are a conflict, never a guess', () => {
    const kwame = {
      ...samira,
      id: 'kwame' as PersonId,
      full_name: 'Kwame Boateng',
      aamc_id: '2',
      school_email: 'kwame@school.example',
    };
    const staff = { ...kwame, isStudent: false };
    const other = ['Samira Haddad', '13480011', 'kwame@school.example', '', ''];
    expect(codes(decide(other, [samira, kwame]))).toEqual(['identifiers_disagree']);
    expect(codes(decide(['Grace Abernathy', '13480011', '', '', '']))).toEqual(['name_differs']);
    expect(codes(decide(['Samira Haddad', '88888888', 'samira@school.example', '', '']))).toEqual([
      'identifier_differs',
    ]);
    expect(codes(decide(['Kwame Boateng', '', 'kwame@school.example', '', ''], [staff]))).toEqual([
      'belongs_to_staff',
    ]);
    const closed = { ...samira, hasOpenCase: false, caseClosedOn: '2026-05-01' as never };
    expect(decide(['Samira Haddad', '13480011', '', '', ''], [closed])).toMatchObject({
      outcome: 'conflict',
      reasons: [{ code: 'case_closed' }],
    });
  });

  test('the second line with an identifier is refused and names the first', () => {
    const seen = new Map<string, number>();
    expect(duplicates(row(['A B', '1', '', '', ''], 2), seen)).toEqual([]);
    expect(duplicates(row(['A B', '1', '', '', ''], 9), seen)).toMatchObject([
      { code: 'duplicate_in_file', facts: { line: 2 } },
    ]);
  });

  test('every row has exactly one outcome, and refused is exactly what a refusing reason says', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Samira Haddad', '13480011', 'samira@school.example', '2026', ''),
    );
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 7 }), (cells) => {
        const read = row(cells);
        const verdict = decideRow(read, [samira], 'aamc_id');
        const outcomes = ['new', 'changed', 'unchanged', 'conflict', 'refused'];
        expect(outcomes).toContain(verdict.outcome);
        if (verdict.outcome === 'refused') expect(verdict.reasons.length).toBeGreaterThan(0);
        if (verdict.outcome === 'changed') expect(verdict.changes.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the life of an import', () => {
  const standing: ImportStanding = {
    id: 'i' as ImportId,
    state: 'checked',
    cohortId: null,
    counts: { new: 3 },
    committedAt: null,
    createdBy: 'p' as PersonId,
  };
  const committed = {
    ...standing,
    state: 'committed',
    committedAt: '2026-11-23T10:00:00Z' as Instant,
  } as const;

  test('its states are all reachable and all described', () => {
    expect(checkMachine(importTransitions, 'uploaded')).toEqual({ unreachable: [], unknown: [] });
  });

  test('only a checked list with something in it is committed, and only once', () => {
    expect(commitImport(standing)).toMatchObject({ value: 'committed' });
    expect(commitImport({ ...standing, counts: { unchanged: 9 } })).toMatchObject({
      refusal: { code: 'IMPORT_NOTHING_TO_COMMIT' },
    });
    expect(commitImport(committed)).toMatchObject({
      refusal: { code: 'IMPORT_STATE', facts: { state: 'committed' } },
    });
  });

  test('undo within a day, unless somebody worked on it', () => {
    expect(undoUntil(committed)).toBe('2026-11-24T10:00:00Z');
    expect(undoImport(committed, '2026-11-24T09:59:00Z' as Instant, 0)).toMatchObject({
      value: 'undone',
    });
    expect(undoImport(committed, '2026-11-24T10:01:00Z' as Instant, 0)).toMatchObject({
      refusal: { code: 'IMPORT_UNDO_TOO_LATE' },
    });
    expect(undoImport(committed, '2026-11-23T11:00:00Z' as Instant, 2)).toMatchObject({
      refusal: { code: 'IMPORT_UNDO_WORKED_ON', facts: { cases: 2 } },
    });
  });
});
