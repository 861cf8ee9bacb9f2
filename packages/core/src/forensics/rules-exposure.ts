import { ofKind, rings, type FactOf } from '../attempts/index.ts';
import {
  attemptInput,
  confidenceIn,
  counted,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
} from './evidence.ts';
import { isOwnField } from './rules-clinical.ts';
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

function timeInSpecialty(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'clinical');
  const own = rows.filter(({ body }) => isOwnField(seen, body.field));
  const { appliedOn } = seen.attempt;
  const before = own.filter(({ body }) => !appliedOn || body.from <= appliedOn);
  if (before.length > 0)
    return nothing('Time in the specialty before the application is recorded.', inputsOf(before));
  if (own.length === 0 && !isComplete(seen, 'clinical'))
    return notAssessable(
      'No time in the specialty is recorded, and the list of clinical time is not marked as complete.',
      'Rotations in the specialty, or the mark that the list is complete.',
    );
  return proposed({
    factor: 'specialty_exposure.late_or_no_exposure',
    also: ['specialty_exposure.commitment_unclear'],
    place: 'screen',
    severity: own.length > 0 ? 1 : 2,
    confidence: confidenceIn(own.length > 0 ? own : rows),
    horizon: '6to12m',
    says:
      own.length > 0
        ? 'Time in the specialty began only after the application was sent.'
        : 'No clinical time in the specialty applied to.',
    inputs:
      rows.length > 0
        ? inputsOf(own.length > 0 ? own : rows)
        : [attemptInput(seen, 'Clinical time: the list is complete and empty')],
    wouldChange: 'A rotation in the specialty that is not recorded here.',
  });
}

/** Ward and clinic both, in the country applied to (IMG-18). */
function bothSettings(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'clinical').filter(({ body }) => body.country === 'us');
  if (rows.length === 0)
    return notAssessable(
      'No clinical time in the country applied to is recorded.',
      'Clinical work there, with its setting.',
    );
  const settings = new Set(rows.map(({ body }) => body.setting));
  if (settings.has('both') || settings.size > 1)
    return nothing('Inpatient and outpatient work are both recorded.', inputsOf(rows));
  if (!isComplete(seen, 'clinical'))
    return notAssessable(
      'Only one setting is recorded, and the list of clinical time is not marked as complete.',
      'Work in the other setting, or the mark that the list is complete.',
    );
  const there = settings.has('inpatient') ? 'inpatient' : 'outpatient';
  return {
    state: 'notice',
    says: `Clinical time in the country applied to was ${there} only; the guide asks for inpatient and outpatient work.`,
    inputs: inputsOf(rows),
    figures: [],
  };
}

function honors(seen: Examined): RuleOutcome {
  const core = ofKind(seen.facts, 'record').filter(({ body }) => body.type === 'core_clerkship');
  const honored = core.filter(({ body }) => body.result === 'honors');
  if (honored.length > 0)
    return nothing(
      `${honored.length} of ${counted(core.length, 'core clerkship')} with honors. How that compares, no guide says in a number.`,
      inputsOf(core),
    );
  if (core.length === 0 || !isComplete(seen, 'record'))
    return notAssessable(
      'The core clerkships are not all recorded.',
      'Each core clerkship with its result, and the mark that the list is complete.',
    );
  return proposed({
    factor: 'clinical_record.few_honors',
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(core),
    horizon: 'fixed',
    says: `None of ${counted(core.length, 'core clerkship')} carries honors.`,
    inputs: inputsOf(core),
    wouldChange: 'A school that does not give honors, said in the application.',
  });
}

function ringsMissing(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'programs').filter(({ body }) => body.applied > 0);
  if (rows.length === 0)
    return notAssessable('No programs are recorded for this season.', 'The program list by ring.');
  const named = rows.filter(({ body }) => body.ring !== 'elsewhere');
  if (named.length < rows.length)
    return notAssessable(
      'For some programs the distance from Los Angeles is not recorded.',
      'The ring of each program.',
    );
  const there = new Set(rows.map(({ body }) => body.ring));
  const missing = (['central_la', 'near_la', 'california', 'out_of_state'] as const).filter(
    (ring) => !there.has(ring),
  );
  if (missing.length === 0) return nothing('Every ring was on the list.', inputsOf(rows));
  return {
    state: 'notice',
    says: `Rings that were not on the list: ${missing.map((ring) => rings[ring]).join('; ')}.`,
    inputs: inputsOf(rows),
    figures: [],
  };
}

const conductFactors = {
  match_rule: 'professionalism.match_violation',
  message: 'professionalism.unprofessional_message',
} as const;

function conduct(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'event').filter(
    (row): row is FactOf<'event'> & { body: { type: keyof typeof conductFactors } } =>
      row.body.type in conductFactors,
  );
  const [first] = rows.toSorted((a, b) => (a.body.type < b.body.type ? -1 : 1));
  if (!first)
    return isComplete(seen, 'event')
      ? nothing('No matter of messages or Match rules.')
      : notAssessable(
          'Messages to programs and Match rules have not been gone through.',
          'Such events, or the mark that there are none.',
        );
  return proposed({
    factor: conductFactors[first.body.type],
    place: 'interview',
    severity: 2,
    confidence: confidenceIn(rows),
    horizon: '6to12m',
    says: `${counted(rows.length, 'event')} to do with messages to programs or a Match rule. Nothing about it is told to a program without the student.`,
    inputs: inputsOf(rows),
    wouldChange: 'Another account of what was written or said.',
  });
}

/** Time in the specialty, honors, rings around Los Angeles, messages and Match rules. */
export const exposureRules: readonly Rule[] = [
  {
    code: 'exposure.own',
    title: 'Time in the specialty',
    items: {
      diagnostic_radiology: 'DR-08',
      interventional_radiology: 'IR-18',
      los_angeles: 'LA-06',
      img_friendly: 'IMG-18',
    },
    check: timeInSpecialty,
  },
  {
    code: 'clinical.settings',
    title: 'Ward and clinic',
    items: { img_friendly: 'IMG-18' },
    check: bothSettings,
  },
  {
    code: 'record.honors',
    title: 'Honors in core clerkships',
    items: { diagnostic_radiology: 'DR-07' },
    check: honors,
  },
  {
    code: 'list.rings',
    title: 'Mix of rings',
    items: { los_angeles: 'LA-30' },
    check: ringsMissing,
  },
  {
    code: 'conduct.messages',
    title: 'Messages to programs and Match rules',
    items: { pre_match_communication: 'PMC-06', interventional_radiology: 'IR-22' },
    check: conduct,
  },
];
