import { expect, test } from 'vitest';
import type { CaseId, Id, PersonId } from '../shared/ids.ts';
import type { Clock, Instant, TimeZone } from '../shared/calendar.ts';
import {
  kindsNotNamed,
  logTry,
  personClockWords,
  putOnClock,
  readPersonClock,
  type ClockPerson,
  type ClockPersonId,
} from './clock-people.ts';

const at = (now: string): Clock => ({
  now: now as Instant,
  zone: 'America/New_York' as TimeZone,
});
const of = {
  id: 'p' as ClockPersonId,
  caseId: 'c' as CaseId,
  caseDueAt: '2026-04-16T09:00:00Z' as Instant,
  clockHours: 48,
  already: 0,
};
const mentor = { kind: 'mentor', name: ' Dr. Ito ' };
const made = { id: 't' as Id<'clock_try'>, madeBy: 'n' as PersonId };

const onClock = (now: string): ClockPerson => {
  const decision = putOnClock(mentor, of, at(now));
  if (!decision.accepted) throw new Error('refused');
  return decision.value;
};

test('who is named at once is due with the case; who is named later has the same hours from then', () => {
  expect(onClock('2026-04-14T09:00:00Z')).toMatchObject({ name: 'Dr. Ito', dueAt: of.caseDueAt });
  expect(onClock('2026-04-20T09:00:00Z').dueAt).toBe('2026-04-22T09:00:00Z');
});

test('a message or a try keeps the clock running; reaching somebody stops it at that time', () => {
  const person = onClock('2026-04-14T09:00:00Z');
  const clock = at('2026-04-16T12:00:00Z');
  const tried = logTry(
    person,
    { outcome: 'left_message', happenedAt: '2026-04-15T09:00:00Z' as Instant, words: '' },
    made,
    clock,
  );
  expect(tried).toMatchObject({ value: { person: { reachedAt: null } } });
  expect(personClockWords(readPersonClock(person, clock))).toBe('Past time, 3 hours');
  const reached = logTry(
    person,
    { outcome: 'reached', happenedAt: '2026-04-16T11:00:00Z' as Instant, words: ' Will help ' },
    made,
    clock,
  );
  expect(reached).toMatchObject({
    value: { person: { reachedAt: '2026-04-16T11:00:00Z' }, made: { words: 'Will help' } },
  });
});

test('a try in the future, an unknown kind and an empty name are refused in words', () => {
  const person = onClock('2026-04-14T09:00:00Z');
  const ahead = { outcome: 'phoned', happenedAt: '2026-04-18T09:00:00Z' as Instant, words: '' };
  expect(logTry(person, ahead, made, at('2026-04-16T12:00:00Z'))).toMatchObject({
    refusal: { facts: { issues: [{ field: 'outcome' }, { field: 'happenedAt' }] } },
  });
  expect(putOnClock({ kind: 'x', name: ' ' }, of, at('2026-04-14T09:00:00Z'))).toMatchObject({
    refusal: { facts: { issues: [{ field: 'kind' }, { field: 'name' }] } },
  });
});

test('where the guide applies, the director and the mentor are asked about until they are named', () => {
  expect(kindsNotNamed([], true)).toEqual(['home_director', 'mentor']);
  expect(kindsNotNamed([{ kind: 'mentor' }], true)).toEqual(['home_director']);
  expect(kindsNotNamed([], false)).toEqual([]);
});
