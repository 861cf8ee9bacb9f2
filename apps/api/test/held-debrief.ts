import { packetItemsOf } from '../src/debriefs/debrief-guide.ts';
import { as, type SignedIn } from './as.ts';

/** A debrief ready to be signed: the versions signing has to name. */
export interface HeldDebrief {
  readonly id: string;
  readonly version: number;
  readonly textVersion: number;
}

const schedule = `mutation ($key: ID!, $caseId: ID!, $appointment: DebriefAppointment!, $attendees: [DebriefAttendeeEntry!]!) {
  scheduleDebrief(idempotencyKey: $key, caseId: $caseId, appointment: $appointment, attendees: $attendees) { id } }`;
const packetItem = `mutation ($key: ID!, $id: ID!, $entry: DebriefPacketEntry!) {
  recordPacketItem(idempotencyKey: $key, id: $id, expectedVersion: 0, entry: $entry) { version } }`;
const hold = `mutation ($key: ID!, $id: ID!, $attended: [ID!]!) {
  holdDebrief(idempotencyKey: $key, id: $id, expectedVersion: 1, heldAt: "2026-04-02T18:00:00Z", attended: $attended) { version } }`;
const find = `mutation ($key: ID!, $caseId: ID!, $id: ID, $entry: FindingEntry!) {
  recordFinding(idempotencyKey: $key, caseId: $caseId, debriefId: $id, entry: $entry) { id } }`;
const page = `query ($id: ID!) { debriefPage(id: $id) { debrief { version textVersion } attendees { id } } }`;

const appointment = {
  date: '2026-04-02',
  time: '14:00',
  timeZone: 'America/New_York',
  place: 'Room 214',
};
const finding = {
  domain: 'letters',
  factor: 'stale',
  severity: 2,
  confidence: 'documented',
  horizon: 'lt6m',
  agrees: 'yes',
  evidence: 'One letter, dated 2024',
  reason: '',
};

/** Schedules and holds a debrief with a complete packet and two findings. */
export async function heldDebrief(who: SignedIn, caseId: string): Promise<HeldDebrief> {
  const attendees = [{ kind: 'dean_or_career_advisor', name: 'Naomi Lee' }];
  const { scheduleDebrief } = await as(who).do(schedule, { caseId, appointment, attendees });
  const { id } = scheduleDebrief;
  for (const item of packetItemsOf('diagnostic_radiology'))
    await as(who).do(packetItem, {
      id,
      entry: { item, state: 'present', reason: '', whereKept: '' },
    });
  const { debriefPage: planned } = await as(who).do(page, { id });
  await as(who).do(hold, { id, attended: planned.attendees.map((one: { id: string }) => one.id) });
  await as(who).do(find, { caseId, id, entry: finding });
  await as(who).do(find, {
    caseId,
    id,
    entry: { ...finding, domain: 'strategy_list', factor: 'geographic_narrow' },
  });
  const { debriefPage: held } = await as(who).do(page, { id });
  return { id, ...held.debrief };
}
