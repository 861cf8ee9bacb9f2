import type { CaseId, DebriefId } from '@onward/core/shared';
import { addDays } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import {
  caseForDebriefs,
  codesOf,
  debriefById,
  DebriefRecordService,
  DebriefReleaseService,
  DebriefsService,
  wantsOfDebrief,
  wantsOfSeason,
} from '../debriefs/index.ts';
import { FindingsService } from '../findings/index.ts';
import { now, today } from '../platform/clock.ts';
import { current, sql } from '../platform/tenancy/index.ts';
import type { PracticeGround } from './ground.ts';

const standing = sql<{ version: number; textVersion: number }>(
  'practice.debriefStanding',
  'select version, text_version as "textVersion" from app.debrief where institution_id = $1 and id = $2',
);

const everybody = sql<{ id: string }>(
  'practice.attendees',
  'select id from app.debrief_attendee where institution_id = $1 and debrief_id = $2',
);

/** One debrief of the practice institution. */
export interface PracticeDebrief {
  readonly advisor: string;
  readonly student: string;
  readonly mentor: string | null;
  /** Words by section; null: it is only arranged, for the day after tomorrow. */
  readonly words: Readonly<Record<string, string>> | null;
  readonly findings: readonly Parameters<FindingsService['record']>[2][];
}

async function standingOf(ground: PracticeGround, id: DebriefId) {
  const found = await current().read(standing(ground.institutionId, id));
  return found ?? { version: 1, textVersion: 1 };
}

/** Arranges a debrief and, where there are words, holds, writes, signs and releases it in one sitting. */
export async function holdDebrief(
  ground: PracticeGround,
  caseId: CaseId,
  given: PracticeDebrief,
): Promise<void> {
  const id = await arrangeDebrief(ground, caseId, given);
  if (given.words) await finishDebrief(ground, { id, caseId }, given);
}

/** Arranges a debrief: today where there are words, else the day after tomorrow. */
export async function arrangeDebrief(
  ground: PracticeGround,
  caseId: CaseId,
  given: PracticeDebrief,
): Promise<DebriefId> {
  const attendees = [
    { kind: 'dean_or_career_advisor', name: given.advisor },
    ...(given.mentor ? [{ kind: 'radiology_mentor', name: given.mentor }] : []),
    { kind: 'student', name: given.student },
  ];
  const date = given.words ? today(practice.timeZone) : addDays(ground.startedOn, 2);
  const place = 'Student Affairs, room 214';
  const appointment = { date, time: '14:30', timeZone: practice.timeZone, place };
  const found = await current().read(caseForDebriefs(ground.institutionId, caseId));
  const wanted = wantsOfSeason(found?.season ?? null).attendeeKinds.flatMap(({ codes }) => codes);
  const named = attendees.map((one) =>
    wanted.includes(one.kind) || one.kind === 'student' ? one : { ...one, kind: 'other' },
  );
  const { id } = await new DebriefsService().schedule(caseId, appointment, named);
  return id;
}

/** What must lie on the table: the papers of the guides that apply to the case. */
async function packetOfDebrief(ground: PracticeGround, id: DebriefId): Promise<readonly string[]> {
  const debrief = await current().read(debriefById(ground.institutionId, id));
  return debrief ? codesOf(wantsOfDebrief(debrief).packetItems) : [];
}

/** Holds, writes, signs and releases a debrief. */
export async function finishDebrief(
  ground: PracticeGround,
  { id, caseId }: { id: DebriefId; caseId: CaseId },
  given: PracticeDebrief,
): Promise<void> {
  await record(ground, { id, caseId }, given);
  const { version } = await standingOf(ground, id);
  await new DebriefReleaseService().release(id, version, {
    visibleFrom: null,
    quietTimeConfirmed: true,
  });
}

async function record(
  ground: PracticeGround,
  { id, caseId }: { id: DebriefId; caseId: CaseId },
  given: PracticeDebrief,
): Promise<void> {
  for (const item of await packetOfDebrief(ground, id)) {
    const kept = { item, state: 'present', reason: '', whereKept: 'Student Affairs file' } as const;
    await new DebriefRecordService().recordPacketItem(id, 0, kept);
  }
  const [came] = await current().reads(everybody(ground.institutionId, id));
  const held = { at: now(), attended: came.map((one) => one.id) };
  await new DebriefsService().hold(id, (await standingOf(ground, id)).version, held);
  for (const [section, body] of Object.entries(given.words ?? {}))
    await new DebriefRecordService().write(id, section, 0, body);
  for (const finding of given.findings) await new FindingsService().record(caseId, id, finding);
  const seen = await standingOf(ground, id);
  const expected = { expectedVersion: seen.version, expectedTextVersion: seen.textVersion };
  await new DebriefRecordService().sign(id, expected, true);
}
