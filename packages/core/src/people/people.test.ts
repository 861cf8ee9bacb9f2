import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { PersonId } from '../shared/ids.ts';
import { calledName, foldName, joinName, sortName, straightName, tidyName } from './name.ts';
import { checkStaff, describePerson, leaveOffice } from './person.ts';
import { seasonOf } from './fact.ts';

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

test('the last dean stays', () => {
  const dean = { id: 'd' as PersonId, role: 'dean', status: 'active' } as const;
  expect(leaveOffice(dean, 0)).toMatchObject({ refusal: { code: 'LAST_DEAN' } });
  expect(leaveOffice(dean, 1)).toMatchObject({ accepted: true });
  expect(leaveOffice({ ...dean, role: 'advisor' }, 0)).toMatchObject({ accepted: true });
});

test('facts of the season carry its year, facts of the person do not', () => {
  expect(seasonOf('specialty', 2026)).toBe(2026);
  expect(seasonOf('school', 2026)).toBeNull();
});
