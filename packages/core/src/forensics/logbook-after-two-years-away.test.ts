import { expect, test } from 'vitest';
import type { Activity } from '../activities/index.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import { examine } from './examine.ts';
import { clinicalLog, type LoggedActivity } from './log.ts';
import type { ForensicContext } from './proposal.ts';
import { answerOf, attemptOf, contextOf, factOf } from './test-season.ts';

const day = (text: string) => text as LocalDate;
const today = day('2026-04-16');
const graduate = { applicantType: 'us_img', graduatedOn: '2022-06-30', appliedOn: '2025-09-24' };
const old = factOf('1', 'clinical', {
  role: 'employment',
  field: 'target',
  setting: 'both',
  country: 'other',
  place: 'Lisbon',
  from: '2022-07-01',
  to: '2024-03-31',
});

const activity = (over: Partial<Activity>): LoggedActivity =>
  ({
    id: 'log-1',
    kind: 'clinical',
    title: 'Lakeside Clinic',
    place: 'Ohio',
    setting: 'observership',
    specialty: 'other',
    state: null,
    startedOn: day('2026-01-12'),
    endedOn: null,
    changedAt: '2026-03-02T10:00:00Z' as Instant,
    writtenByName: 'Nour',
    version: 2,
    check: { answer: 'verified', activityVersion: 2 },
    ...over,
  }) as LoggedActivity;

const asked = (over: Partial<ForensicContext>, facts = [old], season = {}) =>
  examine(
    [{ attempt: attemptOf({ ...graduate, ...season }), facts }],
    contextOf({ packs: ['img_friendly'], ...over }),
  );

test('two years away from patients: without the logbook the last work is too long ago (IMG-18)', () => {
  expect(answerOf(asked({}), 'clinical.recency')).toMatchObject({
    state: 'proposed',
    severity: 2,
    says: expect.stringContaining('2 years 5 months back') as string,
  });
});

test('an observership in the logbook is read, counted at the target date, and cited as its entry (IMG-18)', () => {
  const log = clinicalLog([activity({})], today);
  expect(answerOf(asked({ log }), 'clinical.recency')).toEqual({
    state: 'nothing',
    says: 'Clinical work up to 2026-09-02, within 1 year of 2026-09-02.',
    inputs: [
      {
        factId: null,
        activityId: 'log-1',
        says: 'Observership: Lakeside Clinic, Ohio',
        source: 'Logbook, written by Nour',
        asOf: '2026-03-02',
      },
    ],
  });
  const ended = clinicalLog([activity({ endedOn: day('2025-06-30') })], today);
  expect(answerOf(asked({ log: ended }), 'clinical.recency')).toMatchObject({
    severity: 1,
    confidence: 'documented',
  });
});

test('only clinical work that has begun is taken from the logbook; an unverified entry is reported only', () => {
  const talk = activity({ id: 'log-2' as never, kind: 'talk' });
  const ahead = activity({ id: 'log-3' as never, startedOn: day('2026-08-01') });
  const changed = { ...activity({ endedOn: day('2025-06-30') }), version: 3 };
  expect(clinicalLog([talk, ahead], today)).toEqual([]);
  expect(answerOf(asked({ log: clinicalLog([changed], today) }), 'clinical.recency')).toMatchObject(
    { confidence: 'reported' },
  );
});

test('work in the logbook and a gap for the same time do not agree (IMG-36)', () => {
  const gap = factOf('2', 'gap', {
    type: 'gap',
    from: '2026-02-01',
    to: '2026-03-31',
    explained: 'yes',
  });
  const log = clinicalLog([activity({})], today);
  expect(answerOf(asked({ log }, [gap]), 'timeline.dates_agree')).toMatchObject({
    factor: 'narrative.inconsistent_dates',
    inputs: [{ factId: '2' }, { activityId: 'log-1' }],
  });
});

const opens = { matchYear: 2027, on: day('2026-09-02'), source: 'ERAS timeline', confirmed: true };

test('the next application is compared with the day the system opens, once that is confirmed (IMG-36)', () => {
  const sent = (over: Partial<ForensicContext>) => answerOf(asked(over), 'next.sent_first');
  expect(sent({ opens })).toMatchObject({ state: 'nothing' });
  expect(sent({ opens, plannedOn: day('2026-10-10') })).toMatchObject({
    factor: 'strategy_list.applied_late',
    says: expect.stringContaining('1 month after 2026-09-02') as string,
  });
  expect(sent({ opens, plannedOn: day('2026-08-20') })).toMatchObject({ state: 'notice' });
  expect(sent({ opens: { ...opens, confirmed: false } })).toMatchObject({
    state: 'not_assessable',
    because: 'The day the season of 2027 opens is not confirmed: 2026-09-02, ERAS timeline.',
  });
  expect(sent({})).toMatchObject({ state: 'not_assessable' });
});

test('months since the last application are work, a named gap, or named as empty; months ahead are not (IMG-36)', () => {
  const complete = { complete: ['clinical', 'gap'] };
  const months = (over: Partial<ForensicContext>, season = complete as object) =>
    answerOf(asked(over, [old], season), 'next.unbroken');
  expect(months({})).toMatchObject({
    state: 'proposed',
    says: '6 months since 2025-09-24 (2025-10 to 2026-03) with nothing recorded. The application of 2026-09-02 would show them.',
  });
  expect(months({ log: clinicalLog([activity({})], today) })).toMatchObject({
    says: expect.stringContaining('3 months since 2025-09-24 (2025-10 to 2025-12)') as string,
  });
  const since = clinicalLog([activity({ startedOn: day('2025-10-01') })], today);
  expect(months({ log: since })).toMatchObject({ state: 'nothing' });
  expect(months({}, {})).toMatchObject({ state: 'not_assessable' });
  expect(months({ targetDate: null, opens: { ...opens, confirmed: false } })).toMatchObject({
    because: expect.stringContaining('is not confirmed') as string,
  });
});

test('a graduation that only the person’s fact tells is counted too (LA-36, IMG-39)', () => {
  const graduation = { on: day('2014-06-30'), source: 'Imported list', asOf: day('2026-03-20') };
  expect(
    answerOf(asked({ graduation }, [], { graduatedOn: null }), 'graduation.years'),
  ).toMatchObject({
    state: 'proposed',
    inputs: [{ says: 'Graduated on 2014-06-30', source: 'Imported list' }],
  });
});
