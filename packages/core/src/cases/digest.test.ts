import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseId, CohortId, PersonId } from '../shared/ids.ts';
import type { Clock, Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import { addHours } from '../shared/calendar.ts';
import { digest, type DigestSource } from './digest.ts';
import { needsAt, needsNow } from './needs.ts';

const settings = { contactFirstHours: 24, contactClockHours: 48, debriefClockDays: 31 };
const clock: Clock = {
  now: '2026-04-14T14:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const referredAt = '2026-03-16T16:00:00Z' as Instant;
const day = (date: string): Instant => `${date}T15:00:00Z` as Instant;
const bare: DigestSource = {
  case: {
    caseId: 'c' as CaseId,
    studentId: 's' as PersonId,
    cohortId: 'k' as CohortId,
    stage: 'referred',
    stageSince: referredAt,
    closed: false,
    referredAt,
    heldUntil: null,
  },
  contacts: [],
  meetings: [],
  debriefs: [],
  planState: 'none',
  steps: [],
  stalls: [],
  notWell: [],
  peopleDue: [],
  helpAsked: [],
  hasAdvisor: true,
};
const reached = { happenedAt: day('2026-03-17'), outcome: 'reached' };
const held = {
  state: 'signed',
  startsAt: day('2026-04-02'),
  heldAt: day('2026-04-02'),
};
const of = (more: Partial<DigestSource>) => digest({ ...bare, ...more }, settings, clock);
const codes = (more: Partial<DigestSource>, at = clock) =>
  needsNow(of(more), at).map((need) => need.code);

test('someone nobody has spoken with: reach them, past time, with the tries counted', () => {
  const row = of({
    contacts: [
      { happenedAt: day('2026-03-17'), outcome: 'no_reply' },
      { happenedAt: day('2026-03-18'), outcome: 'no_reply' },
    ],
  });
  expect(row).toMatchObject({ nextStep: 'Reach the student', unanswered: 2, lastContactAt: null });
  expect(needsNow(row, clock).map((n) => n.code)).toEqual(['contact_past', 'debrief_due']);
});

test('declining to talk is an answer and stops the contact clock', () => {
  expect(codes({ contacts: [{ ...reached, outcome: 'declined' }] })).toEqual(['debrief_due']);
});

test('a debrief held by somebody counts as a conversation, and asks to be signed, then released', () => {
  expect(codes({ debriefs: [{ ...held, state: 'held' }] })).toEqual(['debrief_unsigned']);
  const row = of({ debriefs: [held] });
  expect(row).toMatchObject({ firstContactAt: held.heldAt, nextStepKind: 'plan' });
  expect(codes({ debriefs: [held] })).toEqual(['debrief_unreleased']);
});

test('once the plan is released the next step is its earliest open one, moved dates included', () => {
  const step = (title: string, on: string | null, done = false) => ({
    title,
    on: on as LocalDate | null,
    done,
    sort: 1,
  });
  const row = of({
    contacts: [reached],
    debriefs: [{ ...held, state: 'released' }],
    planState: 'released',
    steps: [
      step('Undated', null),
      step('Budget for the year', '2026-04-08'),
      step('Done', '2026-04-01', true),
    ],
  });
  expect(row).toMatchObject({
    nextStep: 'Budget for the year',
    nextStepOn: '2026-04-08',
    openTasks: 2,
    doneTasks: 1,
  });
  expect(needsNow(row, clock)).toEqual([
    { code: 'step_past', action: 'open_plan', on: '2026-04-08', daysAgo: 6 },
  ]);
});

test('a meeting that has passed waits for a word on how it went', () => {
  const more = {
    contacts: [reached],
    debriefs: [{ ...held, state: 'released' }],
    meetings: [{ startsAt: day('2026-04-13'), state: 'planned' }],
  };
  expect(codes(more)).toEqual(['meeting_passed']);
});

test('a step that stands still is named with its reason from the day it counts as such, before a passed day', () => {
  const still = {
    contacts: [reached],
    debriefs: [{ ...held, state: 'released' }],
    planState: 'released',
    stalls: [
      { title: 'Visa papers', sort: 2, from: '2026-04-20' as LocalDate, because: 'begun' },
      { title: 'Letter of Dr. Sol', sort: 1, from: '2026-04-14' as LocalDate, because: 'blocked' },
    ],
    steps: [{ title: 'Budget', on: '2026-04-10' as LocalDate, done: false, sort: 1 }],
  } as const;
  expect(of(still)).toMatchObject({ stalledStep: 'Letter of Dr. Sol', stalledBecause: 'blocked' });
  expect(needsNow(of(still), clock)[0]).toEqual({
    code: 'stalled',
    action: 'open_plan',
    on: '2026-03-24',
    daysAgo: 21,
  });
  const before = { ...clock, now: day('2026-04-13') };
  expect(codes(still, before)).toEqual(['step_past']);
});

test('help that was asked for comes before everything but the missing advisor', () => {
  expect(codes({ helpAsked: [day('2026-04-14')], hasAdvisor: false })).toEqual([
    'no_advisor',
    'contact_past',
    'debrief_due',
  ]);
  const later = { ...clock, now: day('2026-04-15') };
  expect(codes({ helpAsked: [day('2026-04-14')] }, later)[0]).toBe('help_asked');
});

test('somebody who said that things are not well comes first, until somebody acts', () => {
  const both = { notWell: [day('2026-04-14')], helpAsked: [day('2026-04-13')], hasAdvisor: false };
  const later = { ...clock, now: day('2026-04-15') };
  expect(codes(both, later).slice(0, 2)).toEqual(['not_well', 'no_advisor']);
  expect(codes({ ...both, notWell: [] }, later)).not.toContain('not_well');
});

test('a closed case needs nobody', () => {
  const closed = of({ case: { ...bare.case, closed: true } });
  expect(needsNow(closed, clock)).toEqual([]);
  expect(closed).toMatchObject({ needsAt: null, nextStepKind: 'none' });
});

const hours = fc.integer({ min: 0, max: 2000 });
const instant = hours.map((h) => addHours(referredAt, h));
const sources = fc.record({
  contacts: fc.array(
    fc.record({
      happenedAt: instant,
      outcome: fc.constantFrom('reached', 'no_reply', 'declined'),
    }),
  ),
  meetings: fc.array(
    fc.record({ startsAt: instant, state: fc.constantFrom('planned', 'held', 'cancelled') }),
  ),
  debriefs: fc.array(
    fc.oneof(
      instant.map((at) => ({ state: 'scheduled', startsAt: at, heldAt: null })),
      fc.record({
        state: fc.constantFrom('held', 'signed', 'released'),
        startsAt: instant,
        heldAt: instant,
      }),
    ),
  ),
  notWell: fc.array(instant),
  peopleDue: fc.array(instant),
  helpAsked: fc.array(instant),
  hasAdvisor: fc.boolean(),
});

test('the stored key says exactly when lines begin: none before it, at least one from it on', () => {
  fc.assert(
    fc.property(sources, hours, (more, later) => {
      const row = of(more);
      const at = { ...clock, now: addHours(referredAt, later) };
      const begun =
        row.needsAt !== null &&
        Temporal.Instant.compare(
          Temporal.Instant.from(row.needsAt),
          Temporal.Instant.from(at.now),
        ) <= 0;
      expect(needsNow(row, at).length > 0).toBe(begun);
      expect(needsAt(row, clock.zone)).toBe(row.needsAt);
    }),
  );
});
