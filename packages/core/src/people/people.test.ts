import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { PersonId } from '../shared/ids.ts';
import { calledName, foldName, joinName, sortName, straightName, tidyName } from './name.ts';
import { changeRole, checkStaff, describePerson } from './person.ts';
import { checkFact, seasonOf } from './fact.ts';

test('names sort by the family name, with particles, marks aside', () => {
  expect(sortName('Tomás Villaseñor')).toBe('villasenor tomas');
  expect(sortName('Anna Maria van der Berg')).toBe('van der berg anna maria');
  expect(sortName('Nguyễn Minh Châu', 'Nguyễn')).toBe('nguyen minh chau');
  expect(sortName('Madonna')).toBe('madonna');
  expect(sortName('De La Cruz')).toBe('la cruz de');
});

test('a list may write the family name first, with a comma', () => {
  expect(straightName('Haddad, Samira')).toBe('Samira Haddad');
  expect(straightName('Hale, Marcus, MD')).toBe('Hale, Marcus, MD');
  expect(joinName('Samira', '', 'Haddad')).toBe('Samira Haddad');
});

test('composed and decomposed spellings are one name', () => {
  expect(tidyName('Ine\u0302s  Carvalho ')).toBe('Inês Carvalho'.normalize('NFC'));
  expect(foldName('ÉLODIE')).toBe('elodie');
});

test('folding and sorting never lose a letter of any name', () => {
  const letters = (text: string) => [...text.replace(/\s/gu, '')].sort().join('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
      expect(letters(sortName(name))).toBe(letters(foldName(name)));
    }),
  );
});

test('a person is kept tidy, and every wrong field is named', () => {
  expect(
    describePerson({ fullName: ' Samira  Haddad ', schoolEmail: ' Samira@Westbrook.Example ' }),
  ).toMatchObject({
    value: { fullName: 'Samira Haddad', schoolEmail: 'samira@westbrook.example', timeZone: null },
  });
  const bad = describePerson({ fullName: ' ', personalEmail: 'nowhere', timeZone: 'Mars/Base' });
  expect(bad).toMatchObject({
    refusal: {
      facts: { issues: [{ field: 'fullName' }, { field: 'personalEmail' }, { field: 'timeZone' }] },
    },
  });
  expect(checkStaff({ fullName: 'Naomi Lee' })).toEqual([
    { field: 'schoolEmail', code: 'required' },
  ]);
  expect(calledName({ fullName: 'Samuel Oyelaran', preferredName: 'Sam' })).toBe('Sam');
});

test('the last dean stays a dean, and a student is never made staff', () => {
  const person = { id: 'd' as PersonId, role: 'dean', status: 'active' } as const;
  const other = 'o' as PersonId;
  const change = (over: object) =>
    changeRole({ person, to: 'advisor', activeDeans: [person.id], ...over });
  expect(change({})).toMatchObject({ refusal: { code: 'LAST_DEAN' } });
  expect(change({ activeDeans: [person.id, other] })).toMatchObject({ value: 'advisor' });
  expect(change({ person: { ...person, role: 'advisor' }, to: 'dean' })).toMatchObject({
    value: 'dean',
  });
  expect(change({ person: { ...person, role: 'student' }, to: 'dean' })).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});

test('a fact without source and date is not kept', () => {
  const fact = { kind: 'school', matchYear: null, value: 'Westbrook', source: '', asOf: '' };
  expect(checkFact(fact).map((issue) => issue.field)).toEqual(['source', 'asOf']);
  expect(checkFact({ ...fact, source: 'Registrar', asOf: '2026-03-01' })).toEqual([]);
});

test('facts of the season carry its year, facts of the person do not', () => {
  expect(seasonOf('specialty', 2026)).toBe(2026);
  expect(seasonOf('school', 2026)).toBeNull();
});
