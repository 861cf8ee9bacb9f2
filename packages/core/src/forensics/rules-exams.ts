import { exams, ofKind, type Exam, type FactOf } from '../attempts/index.ts';
import {
  aged,
  ageInWords,
  confidenceIn,
  figuresOf,
  inputsOf,
  notAssessable,
  nothing,
  proposed,
  spanOf,
  whose,
} from './evidence.ts';
import type { Examined, Figure, Rule, RuleOutcome } from './proposal.ts';
import { scoreFigureCode } from './score-figure.ts';

const sittings = (seen: Examined) =>
  ofKind(seen.facts, 'exam').toSorted((a, b) =>
    a.body.takenOn < b.body.takenOn ? -1 : a.body.takenOn > b.body.takenOn ? 1 : 0,
  );
const nameOf = (fact: FactOf<'exam'>) =>
  fact.body.exam === 'other' ? fact.body.name : exams[fact.body.exam];
const noExams = () => notAssessable('No exam is recorded.', 'Exams with their dates and results.');

function attempts(seen: Examined): RuleOutcome {
  const all = sittings(seen);
  if (all.length === 0) return noExams();
  const repeated = [...Map.groupBy(all, nameOf)].filter(
    ([, sat]) => sat.length > 1 || sat.some(({ body }) => body.result === 'fail'),
  );
  if (repeated.length === 0)
    return nothing('Each exam was passed at the first attempt, as far as recorded.', inputsOf(all));
  const facts = repeated.flatMap(([, sat]) => sat);
  return proposed({
    factor: 'exams.fail_or_multiple_attempts',
    place: 'screen',
    severity: 2,
    confidence: confidenceIn(facts),
    horizon: 'fixed',
    says: `${repeated.map(([name, sat]) => `${name}: ${sat.length === 1 ? 'not passed' : `${sat.length} attempts`}`).join('; ')}. It weighs even where later passed; what can change is what stands beside it and how it is told.`,
    inputs: inputsOf(facts),
    wouldChange: 'A score report that shows otherwise.',
  });
}

const examAge = 'img_friendly/threshold.exam_age';

function age(seen: Examined): RuleOutcome {
  const { targetDate } = seen.context;
  const figures = figuresOf(seen, examAge);
  const limit = spanOf(figures);
  const passed = sittings(seen).filter(({ body }) => body.result === 'pass');
  if (!limit)
    return notAssessable(
      'No guide that applies gives a limit for the age of exams.',
      'A figure set by your institution.',
    );
  if (passed.length === 0) return noExams();
  if (!targetDate) return noTarget();
  const old = passed.filter(({ body }) => aged(limit, body.takenOn, targetDate) !== 'within');
  if (old.length === 0)
    return nothing(
      `No passed exam will be older than ${limit.low} years on ${targetDate}.`,
      inputsOf(passed),
    );
  const past = old.some(({ body }) => aged(limit, body.takenOn, targetDate) === 'past');
  return proposed({
    factor: 'exams.old_exam_date',
    place: 'screen',
    severity: past ? 2 : 1,
    confidence: confidenceIn(old),
    horizon: 'fixed',
    says: `On ${targetDate}: ${old.map((fact) => `${nameOf(fact)} ${ageInWords(fact.body.takenOn, targetDate)} old`).join(', ')}. ${past ? 'Past the wider limit' : 'Past the stricter limit, within the wider'}: ${whose(figures)}.`,
    inputs: inputsOf(old),
    figures,
    wouldChange: 'Programs that state no limit, or an earlier date of application.',
  });
}

const keyExams: readonly Exam[] = ['usmle_step_2_ck', 'comlex_level_2_ce', 'mccqe_1'];

function missingOrLate(seen: Examined): RuleOutcome {
  const key = sittings(seen).filter(({ body }) => keyExams.includes(body.exam));
  const { appliedOn } = seen.attempt;
  if (sittings(seen).length === 0) return noExams();
  if (!appliedOn)
    return notAssessable(
      'The day of the application is not recorded.',
      'The day the application was sent.',
    );
  if (key.length === 0)
    return seen.attempt.complete.includes('exam')
      ? proposed({
          factor: 'exams.exam_missing_or_late',
          place: 'screen',
          severity: 2,
          confidence: 'documented',
          horizon: '6to12m',
          says: 'The second exam was not taken.',
          inputs: inputsOf(sittings(seen)),
          wouldChange: 'A result that is not recorded here.',
        })
      : notAssessable(
          'The second exam is not recorded; it may not have been taken.',
          'Its date, or the exams marked as complete.',
        );
  const before = key.filter(({ body }) => body.takenOn <= appliedOn && body.result === 'pass');
  if (before.length > 0)
    return nothing('The second exam was passed before the application was sent.', inputsOf(before));
  return proposed({
    factor: 'exams.exam_missing_or_late',
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(key),
    horizon: 'lt6m',
    says: `The application went out on ${appliedOn} without a passed second exam.`,
    inputs: inputsOf(key),
    wouldChange: 'A result that programs had in hand earlier.',
  });
}

function newestScored(seen: Examined): readonly FactOf<'exam'>[] {
  const scored = sittings(seen).filter(({ body }) => body.score !== null);
  return [...Map.groupBy(scored, nameOf).values()].flatMap((sat) => sat.slice(-1));
}

/** A score is read beside the figure an institution set, with whose it is; without one nothing is said about it. */
function belowRange(seen: Examined): RuleOutcome {
  const scored = newestScored(seen);
  if (scored.length === 0) return noExams();
  const read = scored.flatMap((fact) => {
    const code = scoreFigureCode(fact.body.exam);
    const figures = seen.context.figures.filter((figure) => figure.code === code);
    return figures.map((figure) => ({ fact, figure, score: fact.body.score ?? 0 }));
  });
  const told = (facts: readonly FactOf<'exam'>[]) =>
    facts.map((fact) => `${nameOf(fact)} ${fact.body.score ?? ''}`).join(', ');
  if (read.length === 0)
    return notAssessable(
      `No guide gives a number for what the specialty usually sees. Recorded: ${told(scored)}.`,
      'A figure your institution sets, with its source, under Guides, Figures; or the reading of someone who selects in the specialty.',
    );
  const below = read.filter(({ figure, score }) => score < figure.low);
  const facts = [...new Set((below.length > 0 ? below : read).map(({ fact }) => fact))];
  if (below.length === 0)
    return nothing(
      `${told(facts)}: at or above what your institution set. ${wordsOf(read)}`,
      inputsOf(facts),
    );
  return proposed({
    factor: 'exams.below_specialty_range',
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(facts),
    horizon: 'fixed',
    says: `${told(facts)}: below a figure that your institution set; no guide gives one. ${wordsOf(below)}`,
    inputs: inputsOf(facts),
    figures: [...new Set(below.map(({ figure }) => figure))],
    wouldChange: 'Another figure for this exam, or a later result.',
  });
}

const wordsOf = (read: readonly { readonly figure: Figure }[]): string =>
  [...new Set(read.map(({ figure }) => figure.words))].join(' ');

/** No date to count to. */
export function noTarget(): RuleOutcome {
  return notAssessable(
    'The day of the next application is not known; ages are counted to it, not to today.',
    'The date of the season aimed at.',
  );
}

/** Exams: attempts, age at the target date, order of events. */
export const examRules: readonly Rule[] = [
  {
    code: 'exams.attempts',
    title: 'Exam attempts',
    items: {
      diagnostic_radiology: 'DR-07',
      interventional_radiology: 'IR-17',
      img_friendly: 'IMG-16',
      los_angeles: 'LA-06',
    },
    check: attempts,
  },
  {
    code: 'exams.age',
    title: 'Age of exams at the next application',
    items: { img_friendly: 'IMG-16' },
    reads: [examAge],
    check: age,
  },
  {
    code: 'exams.missing_or_late',
    title: 'Second exam before the application',
    items: { interventional_radiology: 'IR-17', diagnostic_radiology: 'DR-07' },
    check: missingOrLate,
  },
  {
    code: 'exams.below_range',
    title: 'Scores beside the specialty',
    items: {
      diagnostic_radiology: 'DR-07',
      interventional_radiology: 'IR-17',
      img_friendly: 'IMG-16',
      los_angeles: 'LA-06',
    },
    check: belowRange,
  },
];
