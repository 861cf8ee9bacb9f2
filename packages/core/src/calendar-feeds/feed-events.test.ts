import { expect, test } from 'vitest';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { CaseId, TaskId } from '../shared/ids.ts';
import { feedEvents, type FeedStep } from './feed-events.ts';

const step = (id: string, more: Partial<FeedStep> = {}): FeedStep => ({
  id: id as TaskId,
  caseId: 'case' as CaseId,
  owner: 'student',
  state: 'agreed',
  dueOn: '2027-02-28' as LocalDate,
  movedTo: null,
  revision: 1,
  changedAt: '2026-11-30T09:00:00Z' as Instant,
  ...more,
});

test('a student’s calendar has her own open steps, each on the day it is planned for now', () => {
  const events = feedEvents(
    [
      step('a', { movedTo: '2027-03-01' as LocalDate, revision: 4 }),
      step('b', { state: 'done' }),
      step('c', { owner: 'office' }),
      step('d', { dueOn: null }),
      step('e', { state: 'blocked' }),
      step('f', { state: 'dropped' }),
    ],
    'student',
  );
  expect(events.map(({ uid, on, sequence }) => [uid, on, sequence])).toEqual([
    ['e@onward', '2027-02-28', 1],
    ['a@onward', '2027-03-01', 4],
  ]);
});

test('what staff see is what they promised', () => {
  const events = feedEvents([step('a'), step('b', { owner: 'advisor' })], 'staff');
  expect(events.map(({ uid, path }) => [uid, path])).toEqual([
    ['b@onward', '/advisor/cases/case/plan'],
  ]);
});

test('nothing that identifies stands in an entry', () => {
  const [a, b] = feedEvents([step('a'), step('b')], 'student');
  expect(a?.title).toBe('Onward: a step of yours');
  expect(a?.title).toBe(b?.title);
  expect(a?.says).toBe(b?.says);
});
