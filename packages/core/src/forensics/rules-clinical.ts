import { ofKind, type Field } from '../attempts/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import {
  aged,
  ageInWords,
  attemptInput,
  confidenceIn,
  figuresOf,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
  spanOf,
  whose,
} from './evidence.ts';
import { logInputs, logOf } from './log.ts';
import { noTarget } from './rules-exams.ts';
import type { Examined, Input, Rule, RuleOutcome } from './proposal.ts';

const clinicalOf = (seen: Examined) => ofKind(seen.facts, 'clinical');
const noClinical = () =>
  notAssessable('No clinical time is recorded.', 'Clinical work with place, dates and setting.');
const notComplete = (what: string) =>
  notAssessable(
    `${what} is not recorded, and the list of clinical time is not marked as complete.`,
    'The missing months, or the mark that the list is complete.',
  );

/** Whether a field is the specialty applied to. */
export function isOwnField(seen: Pick<Examined, 'attempt'>, field: Field): boolean {
  const { specialty } = seen.attempt;
  if (specialty === 'other') return field === 'target';
  return field === specialty || (specialty === 'interventional_radiology' && field === 'target');
}

interface Work {
  readonly lasts: LocalDate;
  readonly input: Input;
  readonly confirmed: boolean;
}

/** Clinical work of the season and of the logbook, each with its last day, counted to the target while it goes on. */
function workUpTo(seen: Examined, target: LocalDate): readonly Work[] {
  const facts = clinicalOf(seen).flatMap((fact) =>
    inputsOf([fact]).map((input) => ({
      lasts: fact.body.to ?? target,
      input,
      confirmed: fact.confirmedBy !== null,
    })),
  );
  const logged = logOf(seen).flatMap((entry) =>
    logInputs([entry]).map((input) => ({
      lasts: entry.to ?? target,
      input,
      confirmed: entry.verified,
    })),
  );
  return [...facts, ...logged];
}

const recencyFigure = 'img_friendly/threshold.clinical_recency';
const graduationFigures = [
  'img_friendly/threshold.graduation_strict',
  'img_friendly/threshold.graduation_wide',
  'los_angeles/threshold.years_since_graduation',
];

function recency(seen: Examined): RuleOutcome {
  const figures = figuresOf(seen, recencyFigure);
  const limit = spanOf(figures);
  const { targetDate } = seen.context;
  if (!limit)
    return notAssessable(
      'No guide that applies gives a limit.',
      'A figure set by your institution.',
    );
  if (clinicalOf(seen).length === 0 && logOf(seen).length === 0) return noClinical();
  if (!targetDate) return noTarget();
  const work = workUpTo(seen, targetDate);
  const last =
    work
      .map(({ lasts }) => lasts)
      .toSorted()
      .at(-1) ?? targetDate;
  const newest = work.filter(({ lasts }) => lasts === last);
  const inputs = newest.map(({ input }) => input);
  const place = aged(limit, last, targetDate);
  if (place === 'within')
    return nothing(
      `Clinical work up to ${last}, within ${limit.low} year of ${targetDate}.`,
      inputs,
    );
  return proposed({
    factor: 'clinical_record.no_recent_clinical',
    place: 'screen',
    severity: place === 'past' ? 2 : 1,
    confidence: newest.every(({ confirmed }) => confirmed) ? 'documented' : 'reported',
    horizon: '6to12m',
    says: `By ${targetDate} the last clinical work will lie ${ageInWords(last, targetDate)} back. ${place === 'past' ? 'Past the wider limit' : 'Past the stricter limit, within the wider'}: ${whose(figures)}.`,
    inputs,
    figures,
    wouldChange: 'Clinical work between now and the application, in the facts or the logbook.',
  });
}

function local(seen: Examined): RuleOutcome {
  const rows = clinicalOf(seen);
  const here = rows.filter(({ body }) => body.country === 'us');
  if (here.length > 0)
    return nothing('Clinical time in the country applied to is recorded.', inputsOf(here));
  if (!isComplete(seen, 'clinical')) return notComplete('Clinical time in the United States');
  return proposed({
    factor: 'clinical_record.limited_us_clinical_experience',
    place: 'screen',
    severity: 2,
    confidence: confidenceIn(rows),
    horizon: '6to12m',
    says: 'No clinical time in the country applied to.',
    inputs:
      rows.length > 0
        ? inputsOf(rows)
        : [attemptInput(seen, 'Clinical time: the list is complete and empty')],
    wouldChange: 'An observership, externship or clinical post in the United States.',
  });
}

const longStays: readonly string[] = ['sub_internship', 'away_rotation'];

function noAway(seen: Examined): RuleOutcome {
  const rows = clinicalOf(seen);
  const stays = rows.filter(
    ({ body }) => longStays.includes(body.role) && isOwnField(seen, body.field),
  );
  if (stays.length > 0)
    return nothing(
      'A sub-internship or away rotation in the specialty is recorded.',
      inputsOf(stays),
    );
  if (!isComplete(seen, 'clinical'))
    return notComplete('A sub-internship or away rotation in the specialty');
  return proposed({
    factor: 'specialty_exposure.no_away_rotation',
    also: ['clinical_record.no_subinternship'],
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(rows),
    horizon: '6to12m',
    says: 'No sub-internship and no away rotation in the specialty applied to.',
    inputs:
      rows.length > 0
        ? inputsOf(rows)
        : [attemptInput(seen, 'Clinical time: the list is complete and empty')],
    wouldChange: 'A stay in the specialty that is not recorded here.',
  });
}

/** The day of graduation as the season says it, else the fact of the person. */
function graduationOf({ attempt, context }: Examined): { on: LocalDate; input: Input } | null {
  const says = (on: LocalDate) => `Graduated on ${on}`;
  const { graduatedOn: on } = attempt;
  if (on) return { on, input: attemptInput({ attempt }, says(on)) };
  const fact = context.graduation;
  if (!fact) return null;
  const { source, asOf } = fact;
  return { on: fact.on, input: { factId: null, says: says(fact.on), source, asOf } };
}

function sinceGraduation(seen: Examined): RuleOutcome {
  const { targetDate } = seen.context;
  const graduation = graduationOf(seen);
  const figures = graduationFigures.flatMap((name) => figuresOf(seen, name));
  if (figures.length === 0)
    return notAssessable(
      'No guide that applies gives a limit.',
      'A figure set by your institution.',
    );
  if (!graduation)
    return notAssessable('The day of graduation is not recorded.', 'The day of graduation.');
  if (!targetDate) return noTarget();
  const { on: graduatedOn, input: graduated } = graduation;
  const crossed = figures.filter((figure) => aged(figure, graduatedOn, targetDate) !== 'within');
  if (crossed.length === 0)
    return nothing(`${ageInWords(graduatedOn, targetDate)} since graduation on ${targetDate}.`, [
      graduated,
    ]);
  const past = figures.every((figure) => aged(figure, graduatedOn, targetDate) === 'past');
  return proposed({
    factor: 'timeline_gaps.long_time_since_graduation',
    also: ['strategy_list.visa_or_year_screened'],
    place: 'screen',
    severity: past ? 3 : 2,
    confidence: seen.attempt.confirmedBy ? 'documented' : 'reported',
    horizon: 'fixed',
    says: `${ageInWords(graduatedOn, targetDate)} since graduation on ${targetDate}. Beyond: ${whose(crossed)}.${past ? '' : ` Of ${figures.length} figures, ${crossed.length} ${crossed.length === 1 ? 'is' : 'are'} crossed.`}`,
    inputs: [graduated],
    figures: crossed,
    wouldChange: 'Programs without a limit, or with a history of earlier graduates.',
  });
}

/** Clinical time and its recency, counted to the target date. */
export const clinicalRules: readonly Rule[] = [
  {
    code: 'clinical.recency',
    title: 'Last clinical work before the next application',
    items: { img_friendly: 'IMG-18' },
    reads: [recencyFigure],
    check: recency,
  },
  {
    code: 'clinical.local',
    title: 'Clinical time in the country applied to',
    items: { img_friendly: 'IMG-18', los_angeles: 'LA-06' },
    check: local,
  },
  {
    code: 'clinical.no_away',
    title: 'A longer stay in the specialty',
    items: { diagnostic_radiology: 'DR-08', interventional_radiology: 'IR-18' },
    check: noAway,
  },
  {
    code: 'graduation.years',
    title: 'Years since graduation at the next application',
    items: { img_friendly: 'IMG-39', los_angeles: 'LA-36' },
    reads: graduationFigures,
    check: sinceGraduation,
  },
];
