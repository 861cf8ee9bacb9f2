import {
  recordAttempt,
  recordFact,
  type Attempt,
  type AttemptFact,
  type FactBodies,
} from '../attempts/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { AttemptFactId, AttemptId, CaseId } from '../shared/ids.ts';
import type { Examination, Figure, ForensicContext } from './proposal.ts';

const today = '2026-04-16' as LocalDate;

/** A season for tests of rules, taken through the same checks as what is typed. */
export function attemptOf(over: Partial<Parameters<typeof recordAttempt>[0]> = {}): Attempt {
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
  const of = { id: `a-${entry.matchYear}` as AttemptId, caseId: 'c' as CaseId, startedFrom: null };
  const decision = recordAttempt(entry, of, today);
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

/** Programs applied to, with what came of them. */
export function programsOf(id: string, over: Partial<FactBodies['programs']>): AttemptFact {
  const body = {
    field: 'diagnostic_radiology',
    positionType: 'a',
    tier: 'target',
    region: 'Ohio',
    ring: 'elsewhere',
    setting: 'unknown',
    applied: 0,
    invited: 0,
    attended: 0,
    declined: 0,
    appliedOn: null,
    imgHistory: null,
    screenedOut: null,
    imgShare: null,
    lateDocuments: '',
    ...over,
  };
  return factOf(id, 'programs', body);
}

/** Any fact, through the checks. */
export function factOf(
  id: string,
  kind: string,
  body: Readonly<Record<string, unknown>>,
): AttemptFact {
  const entry = { kind, body, source: 'Application as sent', asOf: '2025-09-24' };
  const of = { id: id as AttemptFactId, attemptId: 'a' as AttemptId, today, rankConsent: true };
  const decision = recordFact(entry, of);
  if (!decision.accepted) throw new Error(JSON.stringify(decision.refusal));
  return decision.value;
}

const figure = (
  over: Pick<Figure, 'pack' | 'code' | 'low' | 'high' | 'unit' | 'item'>,
): Figure => ({
  packTitle: over.pack,
  packVersion: 1,
  words: '',
  beside: null,
  inPlaceOf: null,
  ownChange: null,
  ...over,
});

const figures = [
  figure({
    pack: 'diagnostic_radiology',
    code: 'threshold.few_interviews',
    low: 8,
    high: 10,
    unit: 'DR interviews',
    item: 'DR-10',
  }),
  figure({
    pack: 'img_friendly',
    code: 'threshold.exam_age',
    low: 5,
    high: 7,
    unit: 'years',
    item: 'IMG-16',
  }),
  figure({
    pack: 'img_friendly',
    code: 'threshold.clinical_recency',
    low: 1,
    high: 2,
    unit: 'years',
    item: 'IMG-18',
  }),
  figure({
    pack: 'img_friendly',
    code: 'threshold.img_share',
    low: 10,
    high: 15,
    unit: 'percent of residents',
    item: 'IMG-24',
  }),
  figure({
    pack: 'img_friendly',
    code: 'threshold.graduation_strict',
    low: 5,
    high: 5,
    unit: 'years',
    item: 'IMG-39',
  }),
  figure({
    pack: 'img_friendly',
    code: 'threshold.graduation_wide',
    low: 10,
    high: 10,
    unit: 'years',
    item: 'IMG-39',
  }),
];

/** The context of one guide, with the figures rules of these tests ask for. */
export function contextOf(over: Partial<ForensicContext> = {}): ForensicContext {
  return {
    packs: ['diagnostic_radiology'],
    figures: figures.filter(({ pack }) => (over.packs ?? ['diagnostic_radiology']).includes(pack)),
    targetDate: '2026-09-02' as LocalDate,
    programsSawOn: null,
    rankConsent: false,
    today,
    opens: null,
    plannedOn: null,
    graduation: null,
    log: [],
    ...over,
  };
}

/** The answer of one rule. */
export function answerOf(
  examinations: readonly Examination[],
  rule: string,
): Examination['outcome'] {
  const found = examinations.find((examination) => examination.rule === rule);
  if (!found) throw new Error(`${rule} was not asked`);
  return found.outcome;
}
