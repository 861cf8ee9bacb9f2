import { expect, test } from 'vitest';
import type { CaseId, DebriefId, FindingId } from '../shared/ids.ts';
import { change, dismiss, factorsOf, record, type Finding, type FindingEntry } from './finding.ts';
import { domains, taxonomy } from './taxonomy.ts';
import { domainWords, factorWords } from './words.ts';

const of = {
  id: '019ab000-0000-7000-8000-000000000001' as FindingId,
  caseId: '019ab000-0000-7000-8000-000000000002' as CaseId,
  debriefId: '019ab000-0000-7000-8000-000000000003' as DebriefId,
};
const narrowList: FindingEntry = {
  domain: 'strategy_list',
  factor: 'geographic_narrow',
  severity: 3,
  confidence: 'documented',
  horizon: 'lt6m',
  agrees: 'partly',
  evidence: ' 62 of 62 applications in three cities (ERAS, 24 Sep 2025) ',
  reason: 'reason.rank_list.few_or_one_place',
};

function recorded(
  entry: FindingEntry = narrowList,
  debriefId: DebriefId | null = of.debriefId,
): Finding {
  const decision = record(entry, { ...of, debriefId });
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.value;
}

test('a finding is proposed in a debrief and stands at once outside one', () => {
  expect(recorded()).toMatchObject({ state: 'proposed', evidence: narrowList.evidence.trim() });
  expect(recorded(narrowList, null).state).toBe('accepted');
});

test('a factor of another domain, or none of ours, is refused by name', () => {
  expect(record({ ...narrowList, domain: 'letters' }, of)).toMatchObject({
    refusal: {
      code: 'FINDING_UNKNOWN_FACTOR',
      facts: { domain: 'letters', factor: 'geographic_narrow' },
    },
  });
  expect(record({ ...narrowList, domain: 'toString' }, of)).toMatchObject({
    refusal: { code: 'FINDING_UNKNOWN_FACTOR' },
  });
});

test('each judgement is one of its words, and everything wrong is told at once', () => {
  const wrong = {
    ...narrowList,
    severity: 4,
    confidence: 'sure',
    horizon: 'soon',
    agrees: 'maybe',
  };
  expect(record(wrong, of)).toMatchObject({
    refusal: {
      facts: {
        issues: [
          { field: 'severity' },
          { field: 'confidence' },
          { field: 'horizon' },
          { field: 'agrees' },
        ],
      },
    },
  });
});

test('a signed finding is not rewritten; it can be set aside with a reason', () => {
  const accepted: Finding = { ...recorded(), state: 'accepted' };
  expect(change(recorded(), { ...narrowList, severity: 2 })).toMatchObject({
    value: { severity: 2 },
  });
  expect(change(accepted, narrowList)).toMatchObject({ refusal: { code: 'FINDING_STATE' } });
  expect(dismiss(accepted, ' ')).toMatchObject({ refusal: { code: 'INPUT_NOT_VALID' } });
  expect(dismiss(accepted, 'Two programs say otherwise')).toMatchObject({
    value: { state: 'dismissed', dismissedReason: 'Two programs say otherwise' },
  });
});

test('factors are counted once, those set aside not at all', () => {
  const aside: Finding = { ...recorded(), factor: 'too_few_programs', state: 'dismissed' };
  expect(factorsOf([recorded(), recorded(), aside])).toEqual(['strategy_list.geographic_narrow']);
});

test('every factor of the taxonomy can be recorded and has its own words', () => {
  const words = new Set<string>();
  for (const domain of domains) {
    expect(domainWords[domain]).toBeTruthy();
    for (const factor of taxonomy[domain]) {
      expect(record({ ...narrowList, domain, factor }, of).accepted).toBe(true);
      words.add(factorWords[`${domain}.${factor}` as keyof typeof factorWords]);
    }
  }
  expect(words.size).toBe(Object.keys(factorWords).length);
});
