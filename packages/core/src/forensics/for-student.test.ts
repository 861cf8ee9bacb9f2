import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factKindNames, type AttemptFactKind } from '../attempts/index.ts';
import { evidenceKinds, horizons, type EvidenceKind } from '../diagnosis/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import { forStudent, isFirstHand, type OfficeEvidence, type OfficeFactor } from './for-student.ts';

const date = '2026-03-31' as LocalDate;
const words = fc.string({ minLength: 1, maxLength: 20 });
const evidence: fc.Arbitrary<OfficeEvidence> = fc.record({
  kind: fc.constantFrom('season' as const, ...(Object.keys(evidenceKinds) as EvidenceKind[])),
  factKind: fc.option(fc.constantFrom(...(Object.keys(factKindNames) as AttemptFactKind[]))),
  says: words,
  source: words.map((text) => `SOURCE ${text}`),
  asOf: fc.constant(date),
});
const factor: fc.Arbitrary<OfficeFactor> = fc.record({
  title: words,
  horizon: fc.constantFrom(...horizons),
  evidence: fc.array(evidence, { maxLength: 6 }),
  steps: fc.array(fc.record({ title: words, given: fc.boolean() }), { maxLength: 4 }),
});

test('what goes to the student is the same with and without private sources: it never hints at them', () => {
  fc.assert(
    fc.property(fc.array(factor, { maxLength: 5 }), (factors) => {
      const open = factors.map((one) => ({
        ...one,
        evidence: one.evidence.filter(isFirstHand),
        steps: one.steps.filter(({ given }) => given),
      }));
      expect(forStudent(factors)).toEqual(forStudent(open));
    }),
  );
});

test('whatever is added in private changes nothing she reads, and no source travels', () => {
  const secret = fc
    .constantFrom('note' as const, 'person' as const)
    .map((kind): OfficeEvidence => ({
      kind,
      factKind: null,
      says: 'PRIVATE',
      source: 'PRIVATE',
      asOf: date,
    }));
  fc.assert(
    fc.property(
      fc.array(factor, { minLength: 1, maxLength: 5 }),
      fc.array(secret),
      (factors, secrets) => {
        const more = factors.map((one) => ({
          ...one,
          evidence: [...secrets, ...one.evidence, ...secrets],
        }));
        const told = JSON.stringify(forStudent(more));
        expect(told).toBe(JSON.stringify(forStudent(factors)));
        expect(told).not.toContain('PRIVATE');
        expect(told).not.toContain('SOURCE');
      },
    ),
  );
});

test('letters, events and how a text reads are known through others and stay in the office', () => {
  for (const factKind of ['letter', 'event', 'document', 'record'] as const)
    expect(isFirstHand({ kind: 'fact', factKind })).toBe(false);
  expect(isFirstHand({ kind: 'fact', factKind: 'exam' })).toBe(true);
  expect(isFirstHand({ kind: 'fact', factKind: null })).toBe(false);
});
