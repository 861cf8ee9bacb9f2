import type { Instant, LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { AttemptFactId, AttemptId, CaseId, PersonId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import type { ApplicantType, AttemptOutcome, SoapOutcome } from '../people/index.ts';
import type { AttemptFact } from './fact.ts';
import type { AttemptFactKind } from './fact-bodies.ts';
import { carriedKinds, factKindNames } from './fact-fields.ts';
import * as words from './vocabulary.ts';

/** What a person enters about one past season. */
export interface AttemptEntry {
  readonly matchYear: number;
  readonly specialty: string;
  /** Name of the specialty when it is another. */
  readonly specialtyName: string;
  readonly track: string;
  readonly aimedRegion: string;
  readonly system: string;
  readonly service: string;
  readonly applicantType: string;
  /** May lie ahead: who applied as a senior graduates after the season. */
  readonly graduatedOn: string | null;
  readonly visaNeed: string;
  readonly appliedOn: string | null;
  readonly couple: boolean;
  /** Empty unless the person came from another specialty. */
  readonly switchedFrom: string;
  readonly outcome: string;
  /** Empty when SOAP did not apply or is not known. */
  readonly soapOutcome: string;
  readonly interviewsRead: string;
  /** Kinds of fact that are complete: what is not there did not happen. */
  readonly complete: readonly string[];
  readonly source: string;
  readonly asOf: string;
}

/** One past application season of one person. */
export interface Attempt extends AttemptEntry {
  readonly id: AttemptId;
  readonly caseId: CaseId;
  readonly specialty: words.Specialty;
  readonly track: words.Track;
  readonly aimedRegion: words.AimedRegion;
  readonly system: keyof typeof words.systems;
  readonly service: keyof typeof words.services;
  readonly applicantType: ApplicantType;
  readonly graduatedOn: LocalDate | null;
  readonly visaNeed: keyof typeof words.visaNeeds;
  readonly appliedOn: LocalDate | null;
  readonly outcome: AttemptOutcome;
  readonly soapOutcome: SoapOutcome | '';
  readonly interviewsRead: keyof typeof words.interviewReadings;
  readonly complete: readonly AttemptFactKind[];
  readonly asOf: LocalDate;
  readonly confirmedBy: PersonId | null;
  readonly confirmedAt: Instant | null;
  readonly startedFrom: AttemptId | null;
  readonly version: number;
}

/** Issues of an attempt. `today` in the institution's zone. */
export function checkAttempt(entry: AttemptEntry, today: LocalDate): readonly Issue[] {
  const latest = Number(today.slice(0, 4)) + 1;
  const yearFits =
    Number.isInteger(entry.matchYear) && entry.matchYear >= 1952 && entry.matchYear <= latest;
  return [
    ...(yearFits
      ? []
      : [{ field: 'matchYear', code: 'out_of_range', facts: { min: 1952, max: latest } } as const]),
    ...checkWords(entry),
    ...checkText('specialtyName', entry.specialtyName, {
      required: entry.specialty === 'other',
      max: 120,
    }),
    ...checkText('switchedFrom', entry.switchedFrom, { max: 120 }),
    ...checkText('source', entry.source, { required: true, max: 200 }),
    ...checkDate('graduatedOn', entry.graduatedOn),
    ...past('appliedOn', entry.appliedOn, today, false),
    ...past('asOf', entry.asOf, today, true),
    ...entry.complete.flatMap((kind) => checkChoice('complete', kind, Object.keys(factKindNames))),
  ];
}

function checkWords(entry: AttemptEntry): readonly Issue[] {
  const among = (field: string, value: string, choices: object) =>
    checkChoice(field, value, Object.keys(choices));
  return [
    ...among('specialty', entry.specialty, words.specialties),
    ...among('track', entry.track, words.tracks),
    ...among('aimedRegion', entry.aimedRegion, words.regions),
    ...among('system', entry.system, words.systems),
    ...among('service', entry.service, words.services),
    ...among('applicantType', entry.applicantType, words.applicantTypeNames),
    ...among('visaNeed', entry.visaNeed, words.visaNeeds),
    ...among('outcome', entry.outcome, words.outcomeNames),
    ...(entry.soapOutcome ? among('soapOutcome', entry.soapOutcome, words.soapOutcomeNames) : []),
    ...among('interviewsRead', entry.interviewsRead, words.interviewReadings),
  ];
}

function past(
  field: string,
  value: string | null,
  today: LocalDate,
  required: boolean,
): readonly Issue[] {
  const issues = checkDate(field, value, required);
  return issues.length === 0 && value && value > today
    ? [{ field, code: 'in_the_future' }]
    : issues;
}

/** Records a season. Refuses INPUT_NOT_VALID. */
export function recordAttempt(
  entry: AttemptEntry,
  of: Pick<Attempt, 'id' | 'caseId' | 'startedFrom'>,
  today: LocalDate,
): Decision<Attempt> {
  const issues = checkAttempt(entry, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const { id, caseId, startedFrom } = of;
  const kept = {
    ...entry,
    id,
    caseId,
    startedFrom,
    confirmedBy: null,
    confirmedAt: null,
    version: 1,
  } as Attempt;
  return accepted({
    ...kept,
    specialtyName: entry.specialtyName.trim(),
    switchedFrom: entry.switchedFrom.trim(),
    source: entry.source.trim(),
    complete: [...new Set(kept.complete)].toSorted(),
    graduatedOn: kept.graduatedOn || null,
    appliedOn: kept.appliedOn || null,
  });
}

/** Changes a season; its confirmation falls away. Refuses INPUT_NOT_VALID. */
export function changeAttempt(
  attempt: Attempt,
  entry: AttemptEntry,
  today: LocalDate,
): Decision<Attempt> {
  const next = recordAttempt(entry, attempt, today);
  return next.accepted ? accepted({ ...next.value, version: attempt.version }) : next;
}

/** Says who looked at the source and found it so. */
export function confirmAttempt(attempt: Attempt, by: PersonId, at: Instant): Attempt {
  return { ...attempt, confirmedBy: by, confirmedAt: at };
}

/** A next season begun from a former one: what belongs to the person goes along, what was that season's does not. */
export function startFrom(
  previous: { readonly attempt: Attempt; readonly facts: readonly AttemptFact[] },
  entry: AttemptEntry,
  of: {
    readonly id: AttemptId;
    readonly newFactId: () => AttemptFactId;
    readonly today: LocalDate;
  },
): Decision<{ readonly attempt: Attempt; readonly facts: readonly AttemptFact[] }> {
  const attempt = recordAttempt(
    { ...entry, complete: [] },
    { id: of.id, caseId: previous.attempt.caseId, startedFrom: previous.attempt.id },
    of.today,
  );
  if (!attempt.accepted) return attempt;
  const facts = previous.facts
    .filter((fact) => carriedKinds.includes(fact.kind))
    .map((fact) => ({ ...fact, id: of.newFactId(), attemptId: of.id, version: 1 }));
  return accepted({ attempt: attempt.value, facts });
}
