import { expect, test } from 'vitest';
import type { LocalDate } from '../shared/calendar.ts';
import type { AttemptFactId, AttemptId } from '../shared/ids.ts';
import { compareSeasons, type ComparedSeason } from './compare-seasons.ts';
import { recordFact, type AttemptFact } from './fact.ts';

const today = '2026-04-16' as LocalDate;
let n = 0;
function fact(kind: string, body: Readonly<Record<string, unknown>>): AttemptFact {
  const entry = { kind, body, source: 'Application as sent', asOf: '2025-09-24' };
  n += 1;
  const of = { id: `f${n}` as AttemptFactId, attemptId: 'a' as AttemptId, rankConsent: true };
  const decision = recordFact(entry, { ...of, today });
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

const season = (
  facts: readonly AttemptFact[],
  over: Partial<ComparedSeason> = {},
): ComparedSeason => ({
  matchYear: 2026,
  specialty: 'interventional_radiology',
  specialtyName: '',
  track: 'integrated',
  appliedOn: '2025-09-24' as LocalDate,
  source: 'Match result notice',
  asOf: '2026-03-16' as LocalDate,
  facts,
  ...over,
});
const step = (score: number) =>
  fact('exam', { exam: 'usmle_step_2_ck', name: '', takenOn: '2024-05-02', result: 'pass', score });
const list = (tier: string, applied: number) =>
  fact('programs', {
    field: 'interventional_radiology',
    positionType: 'c',
    tier,
    region: 'Ohio',
    ring: 'elsewhere',
    setting: 'unknown',
    applied,
    invited: 0,
    attended: 0,
    declined: 0,
    appliedOn: null,
    imgHistory: null,
    screenedOut: null,
    imgShare: null,
    lateDocuments: '',
  });
const work = (from: string, to: string | null) =>
  fact('clinical', {
    role: 'observership',
    field: 'target',
    setting: 'both',
    country: 'us',
    place: 'Lakeside',
    from,
    to,
  });

const changed = (before: ComparedSeason, after: ComparedSeason) =>
  compareSeasons(before, after)
    .filter((line) => line.changed)
    .map(({ label }) => label);

test('a second cycle on the same ground: no line changed, each side with its facts (IR-55)', () => {
  const before = season([step(238), list('reach', 20)], { matchYear: 2025 });
  const after = season([step(238), list('reach', 20)]);
  expect(changed(before, after)).toEqual([]);
  const [, exam] = compareSeasons(before, after);
  expect(exam).toMatchObject({
    label: 'Exams and scores',
    before: [{ says: 'USMLE Step 2 CK, passed, 238 (2024-05-02)', source: 'Application as sent' }],
  });
});

test('another tier and more clinical months are named as changed; a statement of one season alone is not', () => {
  const statement = fact('document', {
    type: 'statement',
    name: 'Second',
    sentOn: '2025-09-20',
    words: 640,
    whySpecialty: 'yes',
    whyRegion: 'yes',
    particular: 'yes',
  });
  const before = season([list('reach', 20), work('2025-01-10', '2025-02-20')]);
  const after = season([
    list('reach', 12),
    list('target', 20),
    work('2025-01-10', '2025-06-20'),
    statement,
  ]);
  expect(changed(before, after)).toEqual(['Clinical months', 'Programs by tier']);
  expect(compareSeasons(before, after)).toContainEqual(
    expect.objectContaining({ label: 'Statement and CV', changed: false, oneSided: true }),
  );
  expect(compareSeasons(before, after)).toContainEqual(
    expect.objectContaining({
      label: 'Programs by tier',
      after: [
        expect.objectContaining({ says: 'Reach: 12 applied to' }),
        expect.objectContaining({ says: 'Target: 20 applied to' }),
      ],
    }),
  );
});

test('work that goes on is counted up to the application', () => {
  const [, months] = compareSeasons(season([]), season([work('2025-07-01', null)]));
  expect(months?.after[0]?.says).toContain('3 months');
});
