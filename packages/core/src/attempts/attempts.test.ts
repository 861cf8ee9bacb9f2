import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { AttemptFactId, AttemptId, CaseId, PersonId } from '../shared/ids.ts';
import { changeAttempt, recordAttempt, startFrom, type Attempt } from './attempt.ts';
import { checkFact } from './check-fact.ts';
import { changeFact, confirmFact, recordFact, type AttemptFact } from './fact.ts';
import { factLine } from './fact-line.ts';

const today = '2026-04-16' as LocalDate;
const sitting = {
  exam: 'usmle_step_2_ck',
  name: '',
  takenOn: '2025-06-07',
  result: 'pass',
  score: 241,
};
const of = { id: 'f' as AttemptFactId, attemptId: 'a' as AttemptId, today };

function factOf(id: string, kind: string, body: Record<string, unknown>): AttemptFact {
  const entry = { kind, body, source: 'Application as sent', asOf: '2025-09-24' };
  const decision = recordFact(entry, { ...of, id: id as AttemptFactId, rankConsent: true });
  if (!decision.accepted) throw new Error(decision.refusal.code);
  return decision.value;
}

function programsOf(id: string, counts: Record<string, number>): AttemptFact {
  return factOf(id, 'programs', {
    field: 'diagnostic_radiology',
    positionType: 'a',
    tier: 'target',
    region: 'Ohio',
    ring: 'elsewhere',
    setting: 'unknown',
    invited: 0,
    attended: 0,
    declined: 0,
    appliedOn: null,
    imgHistory: null,
    screenedOut: null,
    imgShare: null,
    lateDocuments: '',
    ...counts,
  });
}

function attemptOf(over: Partial<Attempt>): Attempt {
  const entry = {
    matchYear: 2026,
    specialty: 'diagnostic_radiology',
    specialtyName: '',
    track: 'none',
    aimedRegion: 'anywhere',
    system: 'nrmp_main',
    service: 'eras',
    applicantType: 'us_md_senior',
    graduatedOn: '2026-05-20',
    visaNeed: 'none',
    appliedOn: '2025-09-24',
    couple: false,
    switchedFrom: '',
    outcome: 'unmatched_full',
    soapOutcome: '',
    interviewsRead: 'not_said',
    complete: [],
    source: 'Match result notice',
    asOf: '2026-03-16',
    ...over,
  };
  const id = `a-${entry.matchYear}` as AttemptId;
  const decision = recordAttempt(entry, { id, caseId: 'c' as CaseId, startedFrom: null }, today);
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

const issuesOf = (kind: string, body: Record<string, unknown>) =>
  checkFact({ kind, body, source: 'Score report', asOf: '2025-06-07' }, today).map(
    ({ field, code }) => `${field} ${code}`,
  );

test('a score outside its exam, an exam still to come and an unknown exam are each named', () => {
  expect(issuesOf('exam', { ...sitting, score: 2410 })).toEqual(['score out_of_range']);
  expect(issuesOf('exam', { ...sitting, score: 301 })).toEqual(['score out_of_range']);
  expect(issuesOf('exam', { ...sitting, takenOn: '2026-06-07' })).toEqual([
    'takenOn in_the_future',
  ]);
  expect(issuesOf('exam', { ...sitting, exam: 'toString' })).toEqual(['exam not_a_choice']);
  expect(issuesOf('exam', { ...sitting, exam: 'other' })).toEqual(['name required']);
  expect(issuesOf('exam', sitting)).toEqual([]);
});

test('a COMLEX score stays a COMLEX score', () => {
  expect(issuesOf('exam', { ...sitting, exam: 'comlex_level_2_ce', score: 520 })).toEqual([]);
});

test('nobody attends more than they were invited to, or is invited by more than they applied to', () => {
  const body = { ...programsOf('1', { applied: 10, invited: 4, attended: 4 }).body };
  expect(issuesOf('programs', { ...body, attended: 5 })).toEqual(['attended out_of_range']);
  expect(issuesOf('programs', { ...body, invited: 11 })).toEqual(['invited out_of_range']);
  expect(issuesOf('programs', { ...body, declined: 1 })).toEqual(['declined out_of_range']);
  expect(issuesOf('programs', { ...body, applied: 1.5 })).toEqual(['applied out_of_range']);
});

test('a fact without source or date is not kept', () => {
  const issues = checkFact({ kind: 'exam', body: sitting, source: ' ', asOf: '' }, today);
  expect(issues).toMatchObject([
    { field: 'source', code: 'required' },
    { field: 'asOf', code: 'required' },
  ]);
});

test('ranks are kept only while the person’s consent stands', () => {
  const entry = {
    kind: 'ranks',
    body: {
      field: 'diagnostic_radiology',
      positionType: 'a',
      tier: 'target',
      region: 'Ohio',
      ranked: 9,
    },
    source: 'Volunteered',
    asOf: '2026-03-31',
  };
  expect(recordFact(entry, { ...of, rankConsent: false })).toMatchObject({
    refusal: { code: 'RANK_CONSENT_MISSING' },
  });
  expect(recordFact(entry, { ...of, rankConsent: true })).toMatchObject({
    value: { body: { ranked: 9 } },
  });
});

test('changing a fact takes its confirmation away', () => {
  const confirmed = confirmFact(
    factOf('e', 'exam', sitting),
    'me' as PersonId,
    '2026-04-01T10:00:00Z' as Instant,
  );
  expect(confirmed.confirmedBy).toBe('me');
  const changed = changeFact(
    confirmed,
    { kind: 'exam', body: { ...sitting, score: 242 }, source: 'Score report', asOf: '2025-06-07' },
    { today, rankConsent: false },
  );
  expect(changed).toMatchObject({ value: { id: 'e', confirmedBy: null, body: { score: 242 } } });
});

test('a second season starts with what belongs to the person and leaves behind what was that season’s', () => {
  const facts = [factOf('e', 'exam', sitting), programsOf('p', { applied: 10 })];
  let n = 0;
  const next = startFrom(
    {
      attempt: attemptOf({
        matchYear: 2025,
        appliedOn: '2024-09-25' as LocalDate,
        complete: ['exam'],
      }),
      facts,
    },
    { ...attemptOf({}), complete: ['letter'] },
    { id: 'second' as AttemptId, newFactId: () => `new-${(n += 1)}` as AttemptFactId, today },
  );
  expect(next).toMatchObject({
    value: {
      attempt: { id: 'second', caseId: 'c' as CaseId, startedFrom: 'a-2025', complete: [] },
      facts: [{ id: 'new-1', attemptId: 'second', kind: 'exam', source: 'Application as sent' }],
    },
  });
  expect(next.accepted && next.value.facts).toHaveLength(1);
});

test('a changed season says what was entered, and keeps who it is', () => {
  const before = attemptOf({});
  const changed = changeAttempt(before, { ...before, outcome: 'couple_unmatched' }, today);
  expect(changed).toMatchObject({ value: { id: before.id, outcome: 'couple_unmatched' } });
});

test('a fact reads as a line', () => {
  expect(factLine(factOf('e', 'exam', sitting))).toBe('USMLE Step 2 CK, passed, 241');
  expect(factLine(programsOf('p', { applied: 62, invited: 11, attended: 9 }))).toContain(
    '62 applied, 11 invited, 9 attended',
  );
});
