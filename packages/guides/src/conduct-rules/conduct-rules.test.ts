import { describe, expect, it } from 'vitest';
import { guideItems } from '../register/index.ts';
import { conductRules, ruleConflicts } from './index.ts';

const itemNumbers = new Set(guideItems.map(({ item }) => item));

describe('rules of conduct', () => {
  it('have each code once, and a page of the owning body with a day', () => {
    const all = [...conductRules, ...ruleConflicts];
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter(({ source }) => !URL.canParse(source.link) || source.mark !== 'P')).toEqual(
      [],
    );
  });

  it('nobody asks for a rank list: not a program, not a school', () => {
    const forbidden = conductRules.filter(({ verdict }) => verdict === 'not_allowed');
    expect(forbidden.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['program.no_rank_questions', 'school.no_pressure_for_list']),
    );
  });

  it('in SOAP neither applicant nor school writes first', () => {
    const soap = conductRules.filter(
      ({ phase, verdict }) => phase === 'soap' && verdict === 'not_allowed',
    );
    expect(new Set(soap.map(({ actor }) => actor))).toEqual(
      new Set(['program', 'applicant', 'school']),
    );
  });

  it('where a guide differs, its item is named and the stricter rule is the default', () => {
    expect(ruleConflicts.filter(({ item }) => !itemNumbers.has(item))).toEqual([]);
    expect(ruleConflicts.filter(({ stricter }) => stricter !== 'rule')).toEqual([]);
  });
});
