import { ask, type Debriefer, type DebrieferEntry } from '@onward/core/debriefers';
import { wantedCode, type GuidePack } from '@onward/guides/pack';
import { codesOf, wantsOfDebrief, type DebriefRow } from '../debriefs/index.ts';
import { adoptedPacks } from '../guide-packs/index.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import type { Told } from './debriefer-statements.ts';
import {
  consentForCase,
  staffOfCase,
  type AskedDebrief,
  type ConsentRow,
  type DebrieferRow,
} from './debriefers.reads.ts';

/** What is entered about somebody who is asked, with the consent it rests on. */
export interface AskedEntry extends Omit<DebrieferEntry, 'personId' | 'endsOn'> {
  readonly personId?: DebrieferEntry['personId'];
  readonly endsOn?: string | null;
  readonly consentId?: string | null;
}

/** What an invitation is decided on, beside what was entered. */
export interface Around {
  readonly asking: AskedDebrief;
  readonly asked: readonly DebrieferRow[];
}

/** Who is asked what, and what she is told. Refuses what core refuses, DEBRIEFER_ASKED_ALREADY, NOT_FOUND for a stranger. */
export async function decideDebriefer(
  debrief: DebriefRow,
  entered: AskedEntry,
  { asking, asked }: Around,
): Promise<{ readonly next: Debriefer; readonly told: Told }> {
  const { personId = null, endsOn = null, basis, domains } = entered;
  const { name, consent } = await named(debrief, entered);
  const live = asked.filter((one) => !one.withdrawnAt);
  if (personId && live.some((one) => one.personId === personId))
    refuse('DEBRIEFER_ASKED_ALREADY', { name });
  const same = sameForEverybody(debrief, live, await adoptedPacks());
  const basisWords = consent ? consent.why : entered.basisWords;
  const kind = wantedCode(same.wanted, entered.kind);
  const entry = { kind, name, personId, basis, basisWords, endsOn, domains };
  const clock = { now: now(), zone: debrief.zone };
  const next = keep(ask(entry, { ...same, id: newId<'debriefer'>(), debrief, consent, clock }));
  const told = toldTo(debrief, asking, consent ? consent.what : ['name', 'specialty']);
  return { next, told: { ...told, packs: same.packs, ownQuestions: same.ownQuestions } };
}

/** Everybody asked at one debrief is asked the same: what the first was asked, or what the guides ask now. */
function sameForEverybody(
  debrief: DebriefRow,
  [first]: readonly DebrieferRow[],
  used: readonly GuidePack[],
) {
  const { attendeeKinds, debriefQuestions, packs } = wantsOfDebrief(debrief, used);
  const guide = debriefQuestions.filter(({ set }) => set === 'guide');
  // In their words: whoever answers reads no guide of the institution's own.
  const own = guide
    .filter(({ wantedBy }) => wantedBy.some(({ pack }) => pack.startsWith('own_')))
    .map(({ code, staff, hint }) => ({ code, words: staff, hint }));
  const added = debrief.ownQuestions.map(({ code, words, hint }) => ({ code, words, hint }));
  return {
    wanted: attendeeKinds,
    kinds: codesOf(attendeeKinds),
    questions: first?.questions ?? codesOf(guide),
    ownQuestions: [...(first?.ownQuestions ?? []), ...added, ...own],
    packs: first?.packs ?? packs,
  };
}

/** Somebody of the office goes by her own name; somebody with consent by the name the student agreed to. */
async function named(
  { caseId }: DebriefRow,
  entry: AskedEntry,
): Promise<{ readonly name: string; readonly consent: ConsentRow | null }> {
  const { institutionId } = actor();
  if (entry.personId) {
    const [staff] = await current().reads(staffOfCase(institutionId, caseId));
    const found = staff.find(({ id }) => id === entry.personId) ?? refuse('NOT_FOUND', {});
    return { name: found.name, consent: null };
  }
  const id = entry.basis === 'student_consent' ? entry.consentId : null;
  const consent = id ? await current().read(consentForCase(institutionId, caseId, id)) : null;
  return { name: consent?.toWhom ?? entry.name, consent };
}

/** Of the student only as far as the basis goes. */
function toldTo(
  debrief: DebriefRow,
  asking: AskedDebrief,
  what: readonly string[],
): Omit<Told, 'packs' | 'ownQuestions'> {
  return {
    studentId: debrief.studentId,
    toldName: what.includes('name') ? asking.studentName : '',
    toldSpecialty: what.includes('specialty') ? asking.specialty : '',
    institutionName: asking.institutionName,
    askedByName: asking.askerName,
  };
}
