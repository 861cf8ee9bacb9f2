import type { Instant, LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkEvidence } from '../plans/index.ts';
import {
  activityKinds,
  activitySpecialties,
  clinicalContacts,
  isWork,
  settings,
  workStates,
  type Activity,
  type ActivityCheck,
  type ActivityEntry,
  type ActivityKind,
  type Setting,
  type WorkState,
} from './activity.ts';
import { patientWords } from './patient-words.ts';

/** Longest texts in characters, and the most half-days a week holds. */
export const activityLimits = { title: 300, line: 200, words: 2000, halfDays: 14 } as const;

/** An entry in its plain form. */
export type WrittenActivity = Pick<Activity, keyof ActivityEntry>;

/** What is wrong with an activity as written; the web form calls the same function. */
export function checkActivity(entry: ActivityEntry, today: LocalDate): readonly Issue[] {
  const { evidence, evidenceLink, evidenceOn } = entry;
  return [
    ...checkChoice('kind', entry.kind, activityKinds),
    ...checkText('title', entry.title, { required: true, max: activityLimits.title }),
    ...checkText('place', entry.place, { max: activityLimits.line }),
    ...checkText('withWhom', entry.withWhom, { max: activityLimits.line }),
    ...(isWork(entry.kind) ? checkChoice('state', entry.state ?? '', workStates) : []),
    ...checkDays(entry, today),
    ...(entry.kind === 'clinical' ? checkClinical(entry) : []),
    ...(['role', 'cases', 'learned'] as const).flatMap((field) =>
      checkText(field, entry[field], { max: activityLimits.words }),
    ),
    ...checkEvidence({ text: evidence, link: evidenceLink, on: evidenceOn }, today),
  ];
}

/** Writes an activity down, in its plain form. Refuses INPUT_NOT_VALID with every field that is wrong. */
export function readActivity(entry: ActivityEntry, today: LocalDate): Decision<WrittenActivity> {
  const issues = checkActivity(entry, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const shown = entry.evidence.trim() || entry.evidenceLink.trim();
  return accepted({
    kind: entry.kind as ActivityKind,
    title: entry.title.trim(),
    place: entry.place.trim(),
    withWhom: entry.withWhom.trim(),
    state: isWork(entry.kind) ? (entry.state as WorkState) : null,
    specialty: entry.specialty,
    startedOn: entry.startedOn || null,
    endedOn: entry.endedOn || null,
    role: entry.role.trim(),
    learned: entry.learned.trim(),
    evidence: entry.evidence.trim(),
    evidenceLink: entry.evidenceLink.trim(),
    evidenceOn: shown ? (entry.evidenceOn ?? today) : null,
    ...clinicalPart(entry),
  });
}

/** What only clinical work has. */
function clinicalPart(
  entry: ActivityEntry,
): Pick<WrittenActivity, 'setting' | 'contacts' | 'halfDays' | 'cases'> {
  if (entry.kind !== 'clinical') return { setting: null, contacts: [], halfDays: null, cases: '' };
  return {
    setting: entry.setting as Setting,
    contacts: [...entry.contacts],
    halfDays: entry.halfDays,
    cases: entry.cases.trim(),
  };
}

/** An advisor has seen what shows it. Refuses EVIDENCE_REQUIRED where nothing was shared. */
export function verifyActivity(
  activity: Pick<Activity, 'evidence' | 'evidenceLink' | 'version'> & { readonly files: number },
  by: { readonly name: string; readonly at: Instant },
): Decision<ActivityCheck> {
  const shown = activity.evidence || activity.evidenceLink || activity.files > 0;
  if (!shown) return refused('EVIDENCE_REQUIRED', {});
  return accepted(answer('verified', '', activity, by));
}

/** It goes back with words that say what is still needed. Refuses REASON_REQUIRED, INPUT_NOT_VALID. */
export function sendBackActivity(
  activity: Pick<Activity, 'version'>,
  words: string,
  by: { readonly name: string; readonly at: Instant },
): Decision<ActivityCheck> {
  if (words.trim().length < 3) return refused('REASON_REQUIRED', { minimumLength: 3 });
  const issues = checkText('words', words, { max: activityLimits.words });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted(answer('sent_back', words.trim(), activity, by));
}

function answer(
  given: ActivityCheck['answer'],
  words: string,
  activity: Pick<Activity, 'version'>,
  by: { readonly name: string; readonly at: Instant },
): ActivityCheck {
  const { name: byName, at } = by;
  return { answer: given, words, byName, at, activityVersion: activity.version };
}

/** Days exist, the end does not lie before the start, clinical work has a start; what is over is not in the future. */
function checkDays(entry: ActivityEntry, today: LocalDate): readonly Issue[] {
  const { startedOn, endedOn, kind } = entry;
  const wrong = [
    ...checkDate('startedOn', startedOn, kind === 'clinical'),
    ...checkDate('endedOn', endedOn),
  ];
  if (wrong.length > 0) return wrong;
  if (endedOn && !startedOn) return [{ field: 'startedOn', code: 'required' }];
  if (startedOn && endedOn && endedOn < startedOn)
    return [{ field: 'endedOn', code: 'before_start' }];
  return isAhead(entry, today) ? [{ field: 'startedOn', code: 'in_the_future' }] : [];
}

/** A work that is more than an idea, said to have come so far on a day that has not been. */
function isAhead({ kind, state, startedOn }: ActivityEntry, today: LocalDate): boolean {
  return isWork(kind) && state !== 'idea' && startedOn !== null && startedOn > today;
}

function checkClinical(entry: ActivityEntry): readonly Issue[] {
  const { halfDays } = entry;
  const most = activityLimits.halfDays;
  const fits = halfDays === null || (halfDays >= 0.5 && halfDays <= most && halfDays % 0.5 === 0);
  const range = { min: 0.5, max: most };
  return [
    ...checkChoice('setting', entry.setting ?? '', settings),
    ...checkChoice('specialty', entry.specialty, activitySpecialties),
    ...entry.contacts.flatMap((one) => checkChoice('contacts', one, clinicalContacts)),
    ...(fits ? [] : [{ field: 'halfDays', code: 'out_of_range' as const, facts: range }]),
    ...(['role', 'cases', 'learned'] as const).flatMap((field) =>
      namesPatient(field, entry[field]),
    ),
  ];
}

function namesPatient(field: string, text: string): readonly Issue[] {
  const words = patientWords(text);
  return words ? [{ field, code: 'names_a_patient', facts: { words } }] : [];
}
