import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { CaseId, FindingId, Id, PersonId } from '../shared/ids.ts';
import { answerDiagnosis } from './answer.ts';
import { addEvidence, checkEvidence } from './evidence.ts';

const today = '2026-04-16' as LocalDate;
const words = {
  kind: 'person',
  refId: null,
  says: ' Two graduates would talk ',
  source: 'Anders Holm',
  asOf: '2026-04-13',
  weighs: 'against',
};
const of = {
  id: 'e' as Id<'finding_evidence'>,
  findingId: 'f' as FindingId,
  addedBy: 'p' as PersonId,
  addedAt: '2026-04-16T10:00:00Z' as Instant,
};

test('evidence has words, a source, a day that has been, and a way it weighs', () => {
  expect(addEvidence(words, of, today)).toMatchObject({
    accepted: true,
    value: { says: 'Two graduates would talk', weighs: 'against' },
  });
  const wrong = { ...words, says: ' ', source: '', asOf: '2027-01-01', weighs: 'heavily' };
  expect(checkEvidence(wrong, today).map(({ field, code }) => `${field} ${code}`)).toEqual([
    'weighs not_a_choice',
    'says required',
    'source required',
    'asOf in_the_future',
  ]);
});

test('a fact or note has to be named', () => {
  expect(checkEvidence({ ...words, kind: 'fact' }, today)).toEqual([
    { field: 'refId', code: 'required' },
  ]);
});

test('the student answers in her own words or with none, and one of three ways', () => {
  const answer = {
    id: 'a' as Id<'diagnosis_answer'>,
    caseId: 'c' as CaseId,
    studentId: 's' as PersonId,
    releaseId: 'r',
    answeredAt: of.addedAt,
  };
  expect(answerDiagnosis({ agrees: 'partly', words: '' }, answer)).toMatchObject({
    value: { agrees: 'partly', words: '' },
  });
  expect(answerDiagnosis({ agrees: 'maybe', words: '' }, answer)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});
