import { ofKind } from '../attempts/index.ts';
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
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

function clerkships(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'record');
  if (rows.length === 0)
    return notAssessable(
      'No line of the clinical record is recorded.',
      'Clerkships and courses with their results.',
    );
  const close = rows.filter(({ body }) => body.result === 'marginal' || body.result === 'fail');
  if (close.length === 0)
    return nothing(
      'No clerkship or course was close or not passed, as far as recorded.',
      inputsOf(rows),
    );
  return proposed({
    factor: close.some(({ body }) => body.type !== 'course')
      ? 'clinical_record.clerkship_fail_or_marginal'
      : 'clinical_record.course_fail',
    place: 'screen',
    severity: close.length > 1 ? 2 : 1,
    confidence: confidenceIn(close),
    horizon: 'fixed',
    says: `${counted(close.length, 'line')} of the record close or not passed: ${close.map(({ body }) => body.name).join(', ')}.`,
    inputs: inputsOf(close),
    wouldChange: 'Later work of the same kind with a clear evaluation.',
  });
}

function gaps(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'gap');
  if (rows.length === 0)
    return isComplete(seen, 'gap')
      ? nothing('No leave and no gap.')
      : notAssessable(
          'Leaves and gaps have not been gone through.',
          'Leaves and gaps, or the mark that there are none.',
        );
  const open = rows.filter(({ body }) => body.explained === 'no' || body.explained === 'partly');
  const unknown = rows.filter(({ body }) => body.explained === 'not_known');
  if (open.length === 0)
    return unknown.length > 0
      ? notAssessable(
          `Whether the application explains ${counted(unknown.length, 'leave or gap', 'leaves or gaps')} is not known.`,
          'A look at the application as it was sent.',
        )
      : nothing('Each leave or gap is explained in the application.', inputsOf(rows));
  return proposed({
    factor: open.some(({ body }) => body.type === 'leave')
      ? 'timeline_gaps.leave_unexplained'
      : 'timeline_gaps.gap_unexplained',
    also: ['narrative.red_flag_not_addressed'],
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(open),
    horizon: 'lt6m',
    says: `${counted(open.length, 'leave or gap', 'leaves or gaps')} that the application does not fully explain. A short, calm sentence can change this; the reason itself stays private.`,
    inputs: inputsOf(open),
    wouldChange: 'An explanation in the application that is not recorded here.',
  });
}

function events(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'event');
  if (rows.length === 0)
    return isComplete(seen, 'event')
      ? nothing('Nothing that programs would ask about.')
      : notAssessable(
          'What programs may ask about has not been gone through.',
          'Such events, or the mark that there are none.',
        );
  const open = rows.filter(({ body }) => body.explained !== 'yes');
  if (open.length === 0)
    return nothing('What programs may ask about is explained in the application.', inputsOf(rows));
  return proposed({
    factor: 'narrative.red_flag_not_addressed',
    also: ['professionalism.documented_lapse', 'interview.weak_answers_on_red_flags'],
    place: 'screen',
    severity: 2,
    confidence: confidenceIn(open),
    horizon: 'lt6m',
    says: `${counted(open.length, 'event')} that programs may ask about, not yet explained in the application.`,
    inputs: inputsOf(open),
    wouldChange: 'An explanation in the application that is not recorded here.',
  });
}

function coverage(seen: Examined): RuleOutcome {
  const late = ofKind(seen.facts, 'programs').filter(({ body }) => body.lateDocuments);
  const saw = seen.context.programsSawOn;
  const sent = seen.attempt.appliedOn;
  if (saw && sent && sent > saw)
    return proposed({
      factor: 'strategy_list.applied_late',
      also: late.length > 0 ? ['strategy_list.missing_documents'] : [],
      place: 'screen',
      severity: 2,
      confidence: 'documented',
      horizon: 'lt6m',
      says: `The application was sent on ${sent}, after ${saw}, when programs began to read.`,
      inputs: [attemptInput(seen, `Sent on ${sent}`), ...inputsOf(late)],
      wouldChange: 'Programs that opened applications later.',
    });
  if (late.length > 0)
    return proposed({
      factor: 'strategy_list.missing_documents',
      place: 'screen',
      severity: 1,
      confidence: confidenceIn(late),
      horizon: 'lt6m',
      says: `Documents came late or were missing: ${late.map(({ body }) => body.lateDocuments).join('; ')}.`,
      inputs: inputsOf(late),
      wouldChange: 'A program that had them in time.',
    });
  if (!saw || !sent)
    return notAssessable(
      'The day the application was sent, or the day programs began to read, is not known.',
      'Both dates.',
    );
  return nothing(`Sent on ${sent}, by ${saw}, when programs began to read.`, [
    attemptInput(seen, `Sent on ${sent}`),
  ]);
}

/** Record, gaps, what programs may ask about, when things arrived. */
export const recordRules: readonly Rule[] = [
  {
    code: 'record.clerkships',
    title: 'Clerkships and courses',
    items: { diagnostic_radiology: 'DR-07', interventional_radiology: 'IR-17' },
    check: clerkships,
  },
  {
    code: 'timeline.gaps',
    title: 'Leaves and gaps',
    items: {
      diagnostic_radiology: 'DR-11',
      interventional_radiology: 'IR-17',
      img_friendly: 'IMG-36',
      los_angeles: 'LA-06',
    },
    check: gaps,
  },
  {
    code: 'timeline.events',
    title: 'What programs may ask about',
    items: {
      diagnostic_radiology: 'DR-11',
      interventional_radiology: 'IR-22',
      img_friendly: 'IMG-22',
      los_angeles: 'LA-06',
    },
    check: events,
  },
  {
    code: 'timeline.sent_late',
    title: 'When application and documents arrived',
    items: { diagnostic_radiology: 'DR-32', img_friendly: 'IMG-36' },
    check: coverage,
  },
];
