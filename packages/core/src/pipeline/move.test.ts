import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Clock, Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import { checkMachine } from '../shared/machine.ts';
import {
  gates,
  gateWords,
  stageGates,
  unconfirmedDays,
  unmetGates,
  type GateFacts,
} from './gates.ts';
import { move, stalledDays, timeInStages, type Standing } from './move.ts';
import { isStage, moveTargets, stages, stageTransitions } from './stages.ts';
import { stageWords } from './stage-words.ts';

const clock: Clock = {
  now: '2026-04-14T14:00:00Z' as Instant,
  zone: 'America/New_York' as TimeZone,
};
const standing = (stage: Standing['stage']): Standing => ({
  stage,
  stageSince: '2026-04-01T14:00:00Z' as Instant,
  closedAt: null,
});
const nothing: GateFacts = {
  contactsLogged: 0,
  reached: false,
  debriefSigned: false,
  planReleased: false,
  hasApplied: false,
  submissionsOpen: '2026-09-24' as LocalDate,
  rankingOpens: null,
  rankListDue: null,
  matchWeek: '2027-03-15' as LocalDate,
  today: '2026-04-14' as LocalDate,
};

test('the machine has no trap and no unknown stage, and every stage and gate has its words', () => {
  expect(checkMachine(stageTransitions, 'referred')).toEqual({ unreachable: [], unknown: [] });
  expect(Object.keys(stageGates).filter((s) => !isStage(s))).toEqual([]);
  expect(Object.keys(stageWords)).toEqual([...stages]);
  expect(Object.keys(gateWords)).toEqual(Object.keys(gates));
});

test('what each stage asks for on entry', () => {
  expect(stages.map((stage) => `${stage}: ${stageGates[stage].join(', ')}`)).toMatchSnapshot();
});

test('a debrief before anybody has spoken with the student needs a reason', () => {
  expect(move(standing('referred'), { to: 'debrief' }, nothing, clock)).toEqual({
    accepted: false,
    refusal: {
      code: 'STAGE_CRITERIA_UNMET',
      facts: { to: 'debrief', unmet: ['first_contact_reached'] },
    },
  });
  const reason = 'Their program director debriefed them on the ward.';
  expect(move(standing('referred'), { to: 'debrief', reason }, nothing, clock)).toMatchObject({
    value: {
      standing: { stage: 'debrief', stageSince: clock.now },
      move: { fromStage: 'referred', reason, overridden: ['first_contact_reached'] },
    },
  });
});

test('with the criteria met no reason is asked, and none is recorded as overridden', () => {
  const facts = { ...nothing, contactsLogged: 2, reached: true };
  expect(move(standing('first_contact'), { to: 'debrief' }, facts, clock)).toMatchObject({
    value: { move: { overridden: [] } },
  });
});

test('a date the institution has not entered asks nothing; one that lies ahead does', () => {
  const facts = { ...nothing, planReleased: true, hasApplied: true };
  expect(unmetGates('ranking', facts)).toEqual([]);
  expect(unmetGates('applied', facts)).toEqual(['submissions_open']);
  expect(unmetGates('soap', { ...facts, today: '2027-03-15' as LocalDate })).toEqual([]);
});

test('an official day nobody confirmed holds nothing back, and is said at the stages it belongs to', () => {
  const onRecord = [
    { kind: 'submissions_open', on: '2026-09-24' as LocalDate },
    { kind: 'match_day', on: '2027-03-19' as LocalDate },
  ];
  const facts = { ...nothing, planReleased: true, submissionsOpen: null };
  expect(unmetGates('applied', facts)).toEqual([]);
  expect(unconfirmedDays('applied', onRecord)).toEqual([onRecord[0]]);
  expect(unconfirmedDays('ranking', onRecord)).toEqual([]);
  expect(unconfirmedDays('debrief', onRecord)).toEqual([]);
});

test('closing is not a move, the same stage is not a move, and a closed case stays put', () => {
  expect(move(standing('debrief'), { to: 'closed' }, nothing, clock)).toMatchObject({
    refusal: { code: 'STAGE_NOT_REACHABLE' },
  });
  expect(move(standing('debrief'), { to: 'debrief' }, nothing, clock)).toMatchObject({
    refusal: { code: 'STAGE_NOT_REACHABLE' },
  });
  expect(move(standing('debrief'), { to: 'limbo' }, nothing, clock)).toMatchObject({
    refusal: { code: 'STAGE_UNKNOWN' },
  });
  const closed = { ...standing('closed'), closedAt: '2026-04-12T14:00:00Z' as Instant };
  expect(move(closed, { to: 'debrief' }, nothing, clock)).toMatchObject({
    refusal: { code: 'CASE_CLOSED', facts: { closedOn: '2026-04-12' } },
  });
});

test('every move is either accepted with its unmet gates written down, or refused for them', () => {
  const stage = fc.constantFrom(...stages.filter((s) => s !== 'closed'));
  const facts = fc.record({
    contactsLogged: fc.nat(3),
    reached: fc.boolean(),
    debriefSigned: fc.boolean(),
    planReleased: fc.boolean(),
    hasApplied: fc.boolean(),
  });
  fc.assert(
    fc.property(stage, stage, facts, fc.boolean(), (from, to, some, reasoned) => {
      const all = { ...nothing, ...some };
      const reason = reasoned ? 'A reason that is long enough' : '';
      const decision = move(standing(from), { to, reason }, all, clock);
      const unmet = unmetGates(to, all);
      const expected = moveTargets(from).includes(to) && (unmet.length === 0 || reasoned);
      expect(decision.accepted).toBe(expected);
      expect(decision.accepted ? decision.value.move.overridden : unmet).toEqual(unmet);
    }),
  );
});

test('time in each stage is told from the history, in the institution’s days', () => {
  const at = (toStage: (typeof stages)[number], movedAt: string) => ({
    toStage,
    movedAt: movedAt as Instant,
  });
  expect(
    timeInStages(
      [at('debrief', '2026-04-02T03:00:00Z'), at('referred', '2026-03-16T16:00:00Z')],
      clock,
    ),
  ).toEqual([
    { stage: 'referred', from: '2026-03-16', until: '2026-04-01', days: 16 },
    { stage: 'debrief', from: '2026-04-01', until: null, days: 13 },
  ]);
});

test('standing long is said after the institution’s own figure, and never where waiting is the work', () => {
  const since = '2026-03-20T14:00:00Z' as Instant;
  expect(stalledDays('debrief', since, 21, clock)).toBe(25);
  expect(stalledDays('debrief', since, 30, clock)).toBeNull();
  expect(stalledDays('building', since, 21, clock)).toBeNull();
});
