import { expect, test } from 'vitest';
import type { CaseId, CohortId, PersonId } from '../shared/ids.ts';
import type { Clock, Instant, TimeZone } from '../shared/calendar.ts';
import { close, continueIn, open, reopen, type CaseOpening, type RecoveryCase } from './case.ts';

const clock: Clock = {
  now: '2026-03-20T15:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const opening: CaseOpening = {
  id: 'c1' as CaseId,
  studentId: 's' as PersonId,
  cohortId: 'k' as CohortId,
  failedYear: 2026,
  targetYear: 2027,
};
const opened = (): RecoveryCase => {
  const decision = open(opening, [], clock);
  if (!decision.accepted) throw new Error('not opened');
  return decision.value.case;
};

test('a case opens as referred and works towards a later Match', () => {
  expect(opened()).toMatchObject({ stage: 'referred', targetYear: 2027, priorCaseId: null });
  expect(open({ ...opening, targetYear: 2026 }, [], clock)).toEqual({
    accepted: false,
    refusal: { code: 'TARGET_YEAR_TOO_EARLY', facts: { failedYear: 2026, earliest: 2027 } },
  });
});

test('two open cases for one cycle are refused, a closed one is no obstacle', () => {
  expect(open(opening, [opened()], clock)).toMatchObject({
    refusal: { code: 'CASE_OPEN_FOR_CYCLE' },
  });
  expect(open(opening, [{ ...opened(), closedAt: clock.now }], clock).accepted).toBe(true);
});

test('closing keeps the case, says how it ended, and happens once', () => {
  const decision = close(opened(), { outcome: 'closed_by_person', words: ' Thank you. ' }, clock);
  if (!decision.accepted) throw new Error('refused');
  const { case: closed, move } = decision.value;
  expect(closed).toMatchObject({
    stage: 'closed',
    outcome: 'closed_by_person',
    closingWords: 'Thank you.',
  });
  expect(move).toMatchObject({ fromStage: 'referred', toStage: 'closed' });
  expect(close(closed, { outcome: 'lost_contact' }, clock)).toMatchObject({
    refusal: { code: 'CASE_CLOSED', facts: { closedOn: '2026-03-20' } },
  });
});

test('still_active cannot be chosen by hand', () => {
  expect(close(opened(), { outcome: 'still_active' }, clock)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});

test('a closed case is opened again only with a reason', () => {
  const closed = { ...opened(), stage: 'closed', closedAt: clock.now } as RecoveryCase;
  expect(reopen(closed, { to: 'debrief', reason: 'short' }, clock)).toMatchObject({
    refusal: { code: 'REASON_REQUIRED' },
  });
  const decision = reopen(closed, { to: 'debrief', reason: 'They wrote to us again.' }, clock);
  expect(decision).toMatchObject({
    value: { case: { stage: 'debrief', closedAt: null, outcome: null } },
  });
  expect(reopen(opened(), { to: 'debrief', reason: 'They wrote again.' }, clock)).toMatchObject({
    refusal: { code: 'CASE_NOT_CLOSED' },
  });
});

test('a second cycle without a match closes the case as continuing and links the next one', () => {
  const next: CaseOpening = {
    ...opening,
    id: 'c2' as CaseId,
    failedYear: 2027,
    targetYear: 2028,
  };
  expect(continueIn(opened(), next, clock)).toMatchObject({
    value: {
      closed: { case: { id: 'c1', outcome: 'still_active' } },
      next: { case: { id: 'c2', priorCaseId: 'c1', stage: 'referred' } },
    },
  });
  expect(continueIn(opened(), { ...next, failedYear: 2026 }, clock)).toMatchObject({
    refusal: { code: 'TARGET_YEAR_TOO_EARLY' },
  });
});
