import { ofKind, type FactOf } from '../attempts/index.ts';
import {
  against,
  aged,
  ageInWords,
  confidenceIn,
  counted,
  figuresOf,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
  spanOf,
  whose,
} from './evidence.ts';
import { figureName, quotas, switcher, type Quota } from './letter-quotas.ts';
import { noTarget } from './rules-exams.ts';
import type { Examined, Figure, Rule, RuleOutcome } from './proposal.ts';

const lettersOf = (seen: Examined) => ofKind(seen.facts, 'letter');
const noLetters = () =>
  notAssessable('No letter is recorded.', 'Letters with writer, field, institution and date.');
function quotaOf(quota: Quota): (seen: Examined) => RuleOutcome {
  return (seen) => {
    const figures = figuresOf(seen, figureName(quota));
    if (figures.length === 0)
      return notAssessable(
        'The guide that asks for these letters does not apply.',
        'Nothing needs to change.',
      );
    const letters = lettersOf(seen);
    const fitting = letters.filter((letter) => quota.counts(letter, seen));
    const short = figures.filter((figure) => against(figure, fitting.length) === 'under');
    if (short.length === 0)
      return nothing(
        `${counted(fitting.length, 'letter')} of this kind; asked for: ${whose(figures)}.`,
        inputsOf(fitting),
      );
    if (!isComplete(seen, 'letter'))
      return notAssessable(
        `${fitting.length} of this kind recorded, asked for: ${whose(figures)}; the letters are not marked as complete.`,
        'The missing letters, or the mark that the list is complete.',
      );
    return tooFew(quota, { figures, short, fitting, letters });
  };
}

function tooFew(
  quota: Quota,
  seen: {
    figures: readonly Figure[];
    /** Those that are not reached. */
    short: readonly Figure[];
    fitting: readonly FactOf<'letter'>[];
    letters: readonly FactOf<'letter'>[];
  },
): RuleOutcome {
  const { figures, short, fitting, letters } = seen;
  const asked = short.map(({ packTitle, item, words }) =>
    item === 'own' ? `${packTitle}: ${words}` : `${packTitle} (${item}): ${words}`,
  );
  return proposed({
    factor: quota.pack === 'img_friendly' ? 'letters.non_us' : 'letters.non_specialty',
    place: 'screen',
    severity: fitting.length === 0 ? 2 : 1,
    confidence: confidenceIn(letters),
    horizon: '6to12m',
    says: `${counted(fitting.length, 'letter')} of this kind in the application. ${asked.join(' ')}`,
    inputs: inputsOf(letters),
    figures,
    wouldChange: 'A letter of this kind, from someone who knows the work.',
  });
}

function newSpecialty(seen: Examined): RuleOutcome {
  return seen.attempt.switchedFrom
    ? quotaOf(switcher)(seen)
    : nothing('The specialty was not changed.');
}

function oneInstitution(seen: Examined): RuleOutcome {
  const letters = lettersOf(seen);
  if (letters.length < 2)
    return letters.length === 0
      ? noLetters()
      : notAssessable('One letter alone says nothing about spread.', 'The other letters.');
  const places = new Set(letters.map(({ body }) => body.institution.trim().toLowerCase()));
  if (places.size > 1)
    return nothing(`Letters from ${places.size} institutions.`, inputsOf(letters));
  return proposed({
    factor: 'letters.single_institution',
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(letters),
    horizon: '6to12m',
    says: `All ${letters.length} letters come from one institution.`,
    inputs: inputsOf(letters),
    wouldChange: 'A letter from an away rotation or another hospital.',
  });
}

function general(seen: Examined): RuleOutcome {
  const letters = lettersOf(seen);
  if (letters.length === 0) return noLetters();
  const thin = letters.filter(
    ({ body }) => body.tone === 'general' || body.tone === 'lukewarm' || body.knows === 'barely',
  );
  const unread = letters.filter(({ body }) => body.tone === 'not_read' && body.knows === 'unknown');
  if (thin.length > 0)
    return proposed({
      factor: thin.some(({ body }) => body.tone === 'lukewarm')
        ? 'letters.lukewarm_or_unknown'
        : 'letters.generic',
      place: 'screen',
      severity: thin.length === letters.length ? 2 : 1,
      confidence: 'reported',
      horizon: '6to12m',
      says: `${thin.length} of ${counted(letters.length, 'letter')} read as general or lukewarm, or come from someone who barely met the person.`,
      inputs: inputsOf(thin),
      wouldChange: 'Another reader’s view of the same letters.',
    });
  if (unread.length === letters.length)
    return notAssessable(
      'Nobody who may read the letters has said how they read.',
      'A word from someone who may: a writer, or a program that told.',
    );
  return nothing(
    'Of the letters somebody could speak to, none reads as general.',
    inputsOf(letters),
  );
}

const letterAgeFigure = 'img_friendly/threshold.letter_age';

function letterAge(seen: Examined): RuleOutcome {
  const letters = lettersOf(seen);
  const figures = figuresOf(seen, letterAgeFigure);
  const limit = spanOf(figures);
  const { targetDate } = seen.context;
  if (!limit)
    return notAssessable(
      'No guide that applies gives an age for letters.',
      'A figure set by your institution.',
    );
  if (letters.length === 0) return noLetters();
  if (!targetDate) return noTarget();
  const old = letters.filter(
    ({ body }) => aged(limit, body.writtenOn, targetDate, 'months') !== 'within',
  );
  if (old.length === 0)
    return nothing(
      `Every letter will be dated within ${limit.low} months of ${targetDate}.`,
      inputsOf(letters),
    );
  const past = old.some(({ body }) => aged(limit, body.writtenOn, targetDate, 'months') === 'past');
  return proposed({
    factor: 'letters.stale',
    place: 'screen',
    severity: past ? 2 : 1,
    confidence: confidenceIn(old),
    horizon: '6to12m',
    says: `On ${targetDate}: ${old.map((letter) => `${letter.body.writer} ${ageInWords(letter.body.writtenOn, targetDate)} old`).join(', ')}. Asked for: ${whose(figures)}.`,
    inputs: inputsOf(old),
    figures,
    wouldChange: 'New letters, or the same writers with a new date.',
  });
}

function lateLetters(seen: Examined): RuleOutcome {
  const saw = seen.context.programsSawOn;
  const dated = lettersOf(seen).filter(({ body }) => body.uploadedOn);
  if (!saw)
    return notAssessable(
      'When programs could first see applications that season is not known.',
      'That date in the cycle’s calendar.',
    );
  if (dated.length === 0)
    return notAssessable('No letter has a day of upload.', 'The days of upload.');
  const late = dated.filter(({ body }) => (body.uploadedOn ?? '') > saw);
  if (late.length === 0)
    return nothing('Every dated letter was there when programs began to read.', inputsOf(dated));
  return proposed({
    factor: 'letters.late_upload',
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(late),
    horizon: 'lt6m',
    says: `${counted(late.length, 'letter')} came after ${saw}, when programs began to read.`,
    inputs: inputsOf(late),
    wouldChange: 'A program that waited for it.',
  });
}

/** What the letters show. */
export const letterRules: readonly Rule[] = [
  {
    code: 'letters.radiologists',
    title: 'Letters from radiologists',
    items: { diagnostic_radiology: 'DR-28' },
    reads: [figureName(quotas.radiologists)],
    check: quotaOf(quotas.radiologists),
  },
  {
    code: 'letters.ir',
    title: 'A letter from interventional radiology',
    items: { interventional_radiology: 'IR-38' },
    reads: [figureName(quotas.ir)],
    check: quotaOf(quotas.ir),
  },
  {
    code: 'letters.dr',
    title: 'A letter from diagnostic radiology',
    items: { interventional_radiology: 'IR-38' },
    reads: [figureName(quotas.dr)],
    check: quotaOf(quotas.dr),
  },
  {
    code: 'letters.other_clinician',
    title: 'A letter from another specialty',
    items: { interventional_radiology: 'IR-38' },
    reads: [figureName(quotas.otherClinician)],
    check: quotaOf(quotas.otherClinician),
  },
  {
    code: 'letters.local',
    title: 'Specialty letters from the country applied to',
    items: { img_friendly: 'IMG-21' },
    reads: [figureName(quotas.local)],
    check: quotaOf(quotas.local),
  },
  {
    code: 'letters.new_specialty',
    title: 'Letters from the new specialty',
    items: { los_angeles: 'LA-29' },
    reads: [figureName(switcher)],
    check: newSpecialty,
  },
  {
    code: 'letters.one_institution',
    title: 'Institutions behind the letters',
    items: { interventional_radiology: 'IR-20' },
    check: oneInstitution,
  },
  {
    code: 'letters.general',
    title: 'How the letters read',
    items: {
      img_friendly: 'IMG-20',
      interventional_radiology: 'IR-18',
      diagnostic_radiology: 'DR-08',
      los_angeles: 'LA-06',
    },
    check: general,
  },
  {
    code: 'letters.age',
    title: 'Age of letters at the next application',
    items: { img_friendly: 'IMG-35' },
    reads: [letterAgeFigure],
    check: letterAge,
  },
  {
    code: 'letters.late',
    title: 'Letters that came late',
    items: { diagnostic_radiology: 'DR-32', img_friendly: 'IMG-36' },
    check: lateLetters,
  },
];
