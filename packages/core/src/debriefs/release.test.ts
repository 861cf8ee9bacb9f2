import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Instant, TimeZone } from '../shared/calendar.ts';
import type { CaseId, DebriefId, Id, PersonId } from '../shared/ids.ts';
import type { Debrief } from './debrief.ts';
import { nextGoodTime, quietTime, release, toHandOver, withdraw } from './release.ts';

const zone = 'America/New_York' as TimeZone;
const at = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString() as Instant;

const signed: Debrief = {
  id: '019ab000-0000-7000-8000-000000000001' as DebriefId,
  caseId: '019ab000-0000-7000-8000-000000000002' as CaseId,
  state: 'signed',
  guide: 'diagnostic_radiology',
  guideVersion: 1,
  startsAt: at('2026-04-02T14:00'),
  timeZone: zone,
  place: '',
  heldAt: at('2026-04-02T22:30'),
  singleFactorConfirmed: false,
  signedBy: '019ab000-0000-7000-8000-000000000003' as PersonId,
  signedAt: at('2026-04-14T10:00'),
  cancelledReason: '',
  version: 3,
  textVersion: 9,
};
const addendumId = '019ab000-0000-7000-8000-00000000000a' as Id<'addendum'>;
const sections = [
  { section: 'student_summary', body: ' You sent 62 applications. ' },
  { section: 'agreed_steps', body: 'Ask two radiologists.' },
  { section: 'account', body: 'For the office.' },
];
const handovers = toHandOver(sections, [], []);
const tuesday = { now: at('2026-04-14T11:00'), zone };
const atOnce = { visibleFrom: null, notBefore: null, quietTimeConfirmed: false };

test('a Tuesday morning is a good time; the evening, Friday and the weekend are not', () => {
  expect(quietTime(at('2026-04-14T11:00'), zone)).toBeNull();
  expect(quietTime(at('2026-04-14T17:59'), zone)).toBeNull();
  expect(quietTime(at('2026-04-14T18:00'), zone)).toBe('evening');
  expect(quietTime(at('2026-04-17T09:00'), zone)).toBe('friday');
  expect(quietTime(at('2026-04-18T09:00'), zone)).toBe('weekend');
});

test('it is the institution’s evening that counts, not the server’s', () => {
  const instant = '2026-04-14T23:30:00Z' as Instant;
  expect(quietTime(instant, zone)).toBe('evening');
  expect(quietTime(instant, 'Pacific/Honolulu' as TimeZone)).toBeNull();
});

test('after Thursday evening comes Monday at nine', () => {
  expect(nextGoodTime(at('2026-04-16T19:00'), zone)).toBe(at('2026-04-20T09:00'));
  expect(nextGoodTime(at('2026-04-13T20:00'), zone)).toBe(at('2026-04-14T09:00'));
});

test('whatever the moment, the proposed time lies ahead, within four days, and is no quiet time', () => {
  const moments = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2035-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moments, (moment) => {
      const from = moment.toISOString() as Instant;
      const good = nextGoodTime(from, zone);
      const hours = Temporal.Instant.from(from).until(good).total('hours');
      expect(hours).toBeGreaterThan(0);
      expect(hours).toBeLessThanOrEqual(97);
      expect(quietTime(good, zone)).toBeNull();
    }),
  );
});

test('only what was written for the student is handed over, with the day it was held in its own zone', () => {
  expect(release(signed, handovers, atOnce, tuesday)).toMatchObject({
    accepted: true,
    value: {
      debrief: { state: 'released' },
      heldOn: '2026-04-02',
      visibleFrom: tuesday.now,
      handovers: [
        {
          summary: 'You sent 62 applications.',
          agreedSteps: 'Ask two radiologists.',
          addendumId: null,
        },
      ],
    },
  });
});

test('released on a Friday only if that was meant, with Monday proposed', () => {
  const friday = { now: at('2026-04-17T10:00'), zone };
  expect(release(signed, handovers, atOnce, friday)).toMatchObject({
    refusal: {
      code: 'DEBRIEF_QUIET_TIME',
      facts: { when: 'friday', suggested: at('2026-04-20T09:00') },
    },
  });
  expect(release(signed, handovers, { ...atOnce, quietTimeConfirmed: true }, friday).accepted).toBe(
    true,
  );
  const monday = {
    visibleFrom: at('2026-04-20T09:00'),
    notBefore: null,
    quietTimeConfirmed: false,
  };
  expect(release(signed, handovers, monday, friday)).toMatchObject({
    value: { visibleFrom: monday.visibleFrom },
  });
});

test('a held case reaches the student at its release time, not before', () => {
  const notBefore = at('2026-04-15T11:00');
  expect(release(signed, handovers, { ...atOnce, notBefore }, tuesday)).toMatchObject({
    value: { visibleFrom: notBefore },
  });
});

test('nothing is released before signing, nothing empty, nothing into the past', () => {
  expect(release({ ...signed, state: 'held' }, handovers, atOnce, tuesday)).toMatchObject({
    refusal: { code: 'DEBRIEF_STATE' },
  });
  expect(release(signed, [], atOnce, tuesday)).toMatchObject({
    refusal: { code: 'DEBRIEF_NOTHING_TO_RELEASE' },
  });
  const past = { visibleFrom: at('2026-04-13T09:00'), notBefore: null, quietTimeConfirmed: false };
  expect(release(signed, handovers, past, tuesday)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});

test('an addendum for the student is a release of its own; one for the office never is', () => {
  const live = [{ addendumId: null, withdrawnAt: null }];
  const addendum = { id: addendumId, body: 'A fourth letter was found.', forStudent: true };
  expect(toHandOver(sections, [addendum], live)).toEqual([
    { summary: addendum.body, agreedSteps: '', addendumId },
  ]);
  expect(toHandOver(sections, [{ ...addendum, forStudent: false }], live)).toEqual([]);
  const both = [...live, { addendumId, withdrawnAt: null }];
  expect(toHandOver(sections, [addendum], both)).toEqual([]);
});

test('what was taken back can be released again', () => {
  const back = withdraw({ ...signed, state: 'released' }, 'Wrong letter count');
  expect(back).toMatchObject({ value: { state: 'signed' } });
  expect(withdraw({ ...signed, state: 'released' }, '')).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
  expect(withdraw(signed, 'x')).toMatchObject({ refusal: { code: 'DEBRIEF_STATE' } });
  const withdrawn = [{ addendumId: null, withdrawnAt: tuesday.now }];
  expect(toHandOver(sections, [], withdrawn)).toHaveLength(1);
});
