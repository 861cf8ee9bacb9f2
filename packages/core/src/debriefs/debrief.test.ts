import { expect, test } from 'vitest';
import fc from 'fast-check';
import { checkMachine } from '../shared/machine.ts';
import type { Instant, TimeZone } from '../shared/calendar.ts';
import type { CaseId, DebriefId, PersonId } from '../shared/ids.ts';
import { cancel, checkAppointment, reschedule, schedule } from './appointment.ts';
import { kindStandings, missingKinds, nameAttendees } from './attendees.ts';
import {
  canDo,
  debriefStates,
  debriefTransitions,
  debriefVerbs,
  step,
  type Debrief,
  type DebriefVerb,
} from './debrief.ts';
import { missingItems, packetStates, recordPacketItem, type PacketItem } from './packet.ts';
import { hold, sign } from './record.ts';
import { amend, write, type Section } from './writing.ts';

const naomi = '019ab000-0000-7000-8000-000000000003' as PersonId;
const marcus = '019ab000-0000-7000-8000-000000000004' as PersonId;
const clock = { now: '2026-04-02T15:00:00Z' as Instant, zone: 'America/New_York' as TimeZone };
const guideItems = ['eras_application', 'score_reports', 'cv', 'programs', 'interviews'];
const guideKinds = ['dean_or_career_advisor', 'radiology_mentor', 'radiology_program_director'];

const scheduled: Debrief = {
  id: '019ab000-0000-7000-8000-000000000001' as DebriefId,
  caseId: '019ab000-0000-7000-8000-000000000002' as CaseId,
  state: 'scheduled',
  guide: 'diagnostic_radiology',
  guideVersion: 1,
  startsAt: '2026-04-02T14:00:00Z' as Instant,
  timeZone: 'America/New_York' as TimeZone,
  place: 'Room 214',
  heldAt: null,
  singleFactorConfirmed: false,
  signedBy: null,
  signedAt: null,
  cancelledReason: '',
  version: 1,
  textVersion: 1,
};
const held: Debrief = { ...scheduled, state: 'held', heldAt: scheduled.startsAt };
const signed: Debrief = { ...held, state: 'signed', signedBy: naomi, signedAt: clock.now };

const onTheTable = (item: string): PacketItem => ({
  item,
  state: 'present',
  reason: '',
  whereKept: 'Advising drive',
});
const fullTable = {
  guideItems,
  packet: guideItems.map(onTheTable),
  attendees: [{ attended: true }],
};
const finding = (domain: 'letters' | 'strategy_list', factor: 'stale' | 'geographic_narrow') =>
  ({ domain, factor, state: 'proposed' }) as const;

test('every state of the machine is reached, none is unknown, only a cancelled debrief is an end', () => {
  expect(checkMachine(debriefTransitions, 'scheduled')).toEqual({ unreachable: [], unknown: [] });
  expect(debriefStates.filter((state) => debriefTransitions[state].length === 0)).toEqual([
    'cancelled',
  ]);
  expect(debriefTransitions).toMatchInlineSnapshot(`
    {
      "cancelled": [],
      "held": [
        "signed",
      ],
      "released": [
        "signed",
      ],
      "scheduled": [
        "cancelled",
        "held",
      ],
      "signed": [
        "released",
      ],
    }
  `);
});

test('whatever is tried in whatever order, signed words are only ever reached through held', () => {
  const verbs = Object.keys(debriefVerbs) as DebriefVerb[];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 40 }), (tried) => {
      const passed = [scheduled.state as string];
      let debrief = scheduled;
      for (const verb of tried) {
        const next = step(debrief, verb);
        expect(next.accepted).toBe(canDo(verb, debrief.state));
        if (next.accepted) debrief = next.value;
        if (debrief.state !== passed.at(-1)) passed.push(debrief.state);
      }
      const story = passed.join(' ');
      expect(story).toMatch(
        /^scheduled( cancelled| held( signed( released signed)*( released)?)?)?$/,
      );
    }),
  );
});

test('a debrief at nine in New York is an instant, its place trimmed', () => {
  const decision = schedule(
    { id: scheduled.id, caseId: scheduled.caseId, guide: 'diagnostic_radiology', guideVersion: 1 },
    { date: '2026-04-16', time: '09:00', timeZone: 'America/New_York', place: ' Room 214 ' },
  );
  expect(decision).toMatchObject({
    accepted: true,
    value: { startsAt: '2026-04-16T13:00:00Z', place: 'Room 214', state: 'scheduled' },
  });
});

test('an hour the clocks jump over is no time, and each wrong field is named', () => {
  const entry = { date: '2026-03-08', time: '02:30', timeZone: 'America/New_York', place: '' };
  expect(checkAppointment(entry)).toMatchObject([{ field: 'time', code: 'not_a_time' }]);
  expect(
    checkAppointment({ ...entry, date: '2026-02-30', timeZone: 'Mars/Olympus' }),
  ).toMatchObject([
    { field: 'date', code: 'not_a_date' },
    { field: 'timeZone', code: 'not_a_zone' },
  ]);
});

test('a debrief that took place is neither moved nor called off', () => {
  const entry = { date: '2026-04-16', time: '09:00', timeZone: 'America/New_York', place: '' };
  expect(reschedule(held, entry)).toMatchObject({ refusal: { code: 'DEBRIEF_STATE' } });
  expect(cancel(held, 'The student is ill')).toMatchObject({ refusal: { code: 'DEBRIEF_STATE' } });
  expect(cancel(scheduled, ' ')).toMatchObject({ refusal: { code: 'INPUT_NOT_VALID' } });
});

test('it cannot be held while the CV is missing, and can once it is waived with a reason (DR-18)', () => {
  const without = fullTable.packet.filter(({ item }) => item !== 'cv');
  expect(hold(scheduled, { ...fullTable, packet: without }, clock.now, clock)).toMatchObject({
    refusal: { code: 'DEBRIEF_PACKET_INCOMPLETE', facts: { missing: ['cv'] } },
  });
  const waived = {
    item: 'cv',
    state: 'waived',
    reason: 'Lost in the move',
    whereKept: '',
  } as const;
  const table = { ...fullTable, packet: [...without, waived] };
  expect(hold(scheduled, table, clock.now, clock)).toMatchObject({
    accepted: true,
    value: { state: 'held', heldAt: clock.now },
  });
});

test('a waiver without a reason, or for an unknown item, is refused', () => {
  const waived = { item: 'cv', state: 'waived', reason: '  ', whereKept: '' } as const;
  expect(recordPacketItem(waived, guideItems)).toMatchObject({
    refusal: { code: 'WAIVER_NEEDS_REASON', facts: { item: 'cv' } },
  });
  expect(recordPacketItem({ ...waived, item: 'passport', reason: 'x' }, guideItems)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});

test('whatever the packet, it is complete exactly when no guide item is missing', () => {
  const item = fc.record({
    item: fc.constantFrom(...guideItems),
    state: fc.constantFrom(...packetStates),
    reason: fc.constant('told so'),
    whereKept: fc.constant(''),
  });
  const packets = fc.uniqueArray(item, { selector: (p) => p.item });
  fc.assert(
    fc.property(packets, (packet) => {
      const missing = missingItems(guideItems, packet);
      const decision = hold(scheduled, { ...fullTable, packet }, clock.now, clock);
      expect(decision.accepted).toBe(missing.length === 0);
      for (const p of packet) expect(missing.includes(p.item)).toBe(p.state === 'missing');
    }),
  );
});

test('nobody came, or it lies ahead: it was not held', () => {
  const nobody = { ...fullTable, attendees: [{ attended: false }, { attended: null }] };
  expect(hold(scheduled, nobody, clock.now, clock)).toMatchObject({
    refusal: { code: 'DEBRIEF_NO_ATTENDEES' },
  });
  expect(hold(scheduled, fullTable, '2026-04-02T15:00:01Z' as Instant, clock)).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});

test('of three kinds one has spoken, one is invited, one is still missing (DR-17)', () => {
  const attendees = [
    { kind: 'dean_or_career_advisor', name: 'Naomi Lee', attended: true },
    { kind: 'radiology_mentor', name: 'Anders Holm', attended: null },
    { kind: 'other', name: 'Teresa Quintanilla', attended: true },
  ];
  expect(kindStandings(guideKinds, attendees)).toEqual([
    { kind: 'dean_or_career_advisor', standing: 'spoken' },
    { kind: 'radiology_mentor', standing: 'invited' },
    { kind: 'radiology_program_director', standing: 'missing' },
  ]);
  expect(missingKinds(guideKinds, attendees)).toEqual(['radiology_program_director']);
  const stayedAway = attendees.map((a) => ({ ...a, attended: false }));
  expect(missingKinds(guideKinds, stayedAway)).toEqual(guideKinds);
});

test('an attendee needs a name and a known kind', () => {
  expect(nameAttendees([{ kind: 'neighbour', name: '' }], guideKinds)).toMatchObject({
    refusal: {
      facts: {
        issues: [
          { field: 'attendees.0.kind', code: 'not_a_choice' },
          { field: 'attendees.0.name', code: 'required' },
        ],
      },
    },
  });
});

test('one factor alone asks to be confirmed; two, or none, do not (DR-12)', () => {
  const once = { by: naomi, singleFactorConfirmed: false };
  const alone = [finding('letters', 'stale'), finding('letters', 'stale')];
  expect(sign(held, alone, once, clock)).toMatchObject({
    refusal: { code: 'DEBRIEF_SINGLE_FACTOR', facts: { factor: 'letters.stale' } },
  });
  expect(sign(held, alone, { ...once, singleFactorConfirmed: true }, clock)).toMatchObject({
    value: { state: 'signed', signedBy: naomi, signedAt: clock.now, singleFactorConfirmed: true },
  });
  const two = [finding('letters', 'stale'), finding('strategy_list', 'geographic_narrow')];
  expect(sign(held, two, once, clock).accepted).toBe(true);
  expect(sign(held, [], once, clock).accepted).toBe(true);
  expect(sign(scheduled, two, once, clock)).toMatchObject({ refusal: { code: 'DEBRIEF_STATE' } });
});

const section: Section = {
  section: 'account',
  body: 'Sixty-two programs, three cities.',
  changedBy: naomi,
  changedAt: '2026-04-02T14:55:00Z' as Instant,
  version: 4,
};

test('words of one sitting replace each other; another person or another sitting leaves them in the history', () => {
  const again = write(held, section, 'Longer.', { by: naomi, at: clock.now });
  expect(again).toEqual({ accepted: true, value: { body: 'Longer.', keepsReplaced: false } });
  expect(write(held, section, 'Other.', { by: marcus, at: clock.now })).toMatchObject({
    value: { keepsReplaced: true },
  });
  const later = '2026-04-02T15:05:00Z' as Instant;
  expect(write(held, section, 'Later.', { by: naomi, at: later })).toMatchObject({
    value: { keepsReplaced: true },
  });
});

test('signed words cannot be rewritten, only added to', () => {
  const writer = { by: naomi, at: clock.now };
  expect(write(signed, section, 'Quietly better.', writer)).toMatchObject({
    refusal: { code: 'DEBRIEF_STATE', facts: { state: 'signed', allowed: ['scheduled', 'held'] } },
  });
  const addendum = {
    id: '019ab000-0000-7000-8000-00000000000a' as never,
    body: ' A fourth letter was found. ',
    forStudent: true,
    writtenBy: naomi,
    writtenAt: clock.now,
  };
  expect(amend(signed, addendum)).toMatchObject({
    value: { debrief: { state: 'signed' }, addendum: { body: 'A fourth letter was found.' } },
  });
  expect(amend(held, addendum)).toMatchObject({ refusal: { code: 'DEBRIEF_STATE' } });
  expect(amend(signed, { ...addendum, body: ' ' })).toMatchObject({
    refusal: { code: 'INPUT_NOT_VALID' },
  });
});

test('text that cannot be stored or is longer than 200 KiB is refused by name', () => {
  const writer = { by: naomi, at: clock.now };
  expect(write(held, section, 'a\u0000b', writer)).toMatchObject({
    refusal: { facts: { issues: [{ field: 'body', code: 'unreadable_characters' }] } },
  });
  expect(write(held, section, 'ü'.repeat(102_401), writer)).toMatchObject({
    refusal: {
      facts: { issues: [{ code: 'too_long', facts: { max: 204_800, length: 204_802 } }] },
    },
  });
});
