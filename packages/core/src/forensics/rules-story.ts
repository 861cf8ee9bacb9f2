import { ofKind } from '../attempts/index.ts';
import {
  attemptInput,
  confidenceIn,
  counted,
  figuresOf,
  inputsOf,
  isComplete,
  notAssessable,
  nothing,
  proposed,
  whose,
} from './evidence.ts';
import { isOwnField } from './rules-clinical.ts';
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

function statement(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'document').filter(({ body }) => body.type === 'statement');
  const read = rows.filter(({ body }) =>
    [body.whySpecialty, body.whyRegion, body.particular].some((r) => r !== 'not_read'),
  );
  if (read.length === 0)
    return notAssessable(
      'Nobody has read the statement with these questions.',
      'A reading: why this specialty, why this region, particular to this person.',
    );
  const lacking = (key: 'whySpecialty' | 'whyRegion' | 'particular') =>
    read.filter(({ body }) => body[key] === 'no' || body[key] === 'partly');
  const [specialty, region, particular] = [
    lacking('whySpecialty'),
    lacking('whyRegion'),
    lacking('particular'),
  ];
  const found = [
    ...(specialty.length > 0 ? (['narrative.why_specialty_weak'] as const) : []),
    ...(particular.length > 0 ? (['narrative.statement_generic'] as const) : []),
    ...(region.length > 0 ? (['narrative.why_region_weak'] as const) : []),
  ];
  const [first, ...also] = found;
  if (!first)
    return nothing('The statement says why this specialty, and is particular.', inputsOf(read));
  return proposed({
    factor: first,
    also,
    place: 'screen',
    severity: found.length > 1 ? 2 : 1,
    confidence: 'reported',
    horizon: 'lt6m',
    says: `By one reading the statement leaves open: ${[specialty.length > 0 ? 'why this specialty' : '', particular.length > 0 ? 'what is particular to this person' : '', region.length > 0 ? 'why this region' : ''].filter(Boolean).join(', ')}.`,
    inputs: inputsOf(read),
    wouldChange: 'A second reader who finds it said.',
  });
}

function research(seen: Examined): RuleOutcome {
  const rows = ofKind(seen.facts, 'research');
  if (rows.length === 0 && !isComplete(seen, 'research'))
    return notAssessable(
      'Research has not been gone through.',
      'Research outputs, or the mark that there are none.',
    );
  const own = rows.filter(({ body }) => isOwnField(seen, body.field));
  const unclear = own.filter(({ body }) => !body.part);
  if (own.length > 0 && unclear.length === 0)
    return nothing(
      `${counted(own.length, 'piece')} of research in the specialty, with the own part told.`,
      inputsOf(own),
    );
  const factor =
    own.length > 0
      ? 'scholarship.role_unclear'
      : rows.length > 0
        ? 'scholarship.unrelated'
        : 'scholarship.none';
  const says = {
    'scholarship.role_unclear': `In ${counted(unclear.length, 'piece')} of research the own part is not told.`,
    'scholarship.unrelated':
      'There is research; none of it in the specialty, and the link is not drawn.',
    'scholarship.none': 'No research is recorded, and the list is complete.',
  }[factor];
  return proposed({
    factor,
    place: 'screen',
    severity: 1,
    confidence: confidenceIn(rows),
    horizon: factor === 'scholarship.role_unclear' ? 'lt6m' : '6to12m',
    says,
    inputs:
      rows.length > 0
        ? inputsOf(unclear.length > 0 ? unclear : rows)
        : [attemptInput(seen, 'Research: the list is complete and empty')],
    wouldChange: 'Work that is not recorded here, or a clearer line in the CV.',
  });
}

function lateSwitch(seen: Examined): RuleOutcome {
  const { switchedFrom } = seen.attempt;
  if (!switchedFrom) return nothing('The specialty was not changed.');
  const ground = seen.facts.filter(
    (fact) =>
      (fact.kind === 'clinical' || fact.kind === 'research' || fact.kind === 'letter') &&
      isOwnField(seen, fact.body.field),
  );
  const from = attemptInput(seen, `Came from ${switchedFrom}`);
  if (ground.length > 0)
    return nothing(`Came from ${switchedFrom}; there is work in the new specialty.`, [
      from,
      ...inputsOf(ground),
    ]);
  if (!isComplete(seen, 'clinical') || !isComplete(seen, 'letter'))
    return notAssessable(
      `Came from ${switchedFrom}; clinical time and letters are not marked as complete.`,
      'Work in the new specialty, or the marks that the lists are complete.',
    );
  return proposed({
    factor: 'specialty_exposure.late_specialty_change',
    also: ['specialty_exposure.commitment_unclear'],
    place: 'screen',
    severity: 2,
    confidence: seen.attempt.confirmedBy ? 'documented' : 'reported',
    horizon: '6to12m',
    says: `Came from ${switchedFrom} with no clinical time, research or letter in the new specialty.`,
    inputs: [from],
    wouldChange: 'Work in the new specialty that is not recorded here.',
  });
}

const publications = 'img_friendly/threshold.publications';

/** Output counters of a pack, where it has one: what is asked for beside what is recorded. */
function output(seen: Examined): RuleOutcome {
  const figures = figuresOf(seen, publications);
  if (figures.length === 0)
    return notAssessable(
      'No guide that applies gives a number.',
      'A figure set by your institution.',
    );
  const rows = ofKind(seen.facts, 'research');
  const sent = rows.filter(
    ({ body }) =>
      (body.type === 'manuscript' || body.type === 'case_report') && body.state !== 'in_progress',
  );
  const short = figures.filter(({ low }) => sent.length < low);
  if (short.length === 0)
    return nothing(`${counted(sent.length, 'manuscript')} sent in or published.`, inputsOf(sent));
  if (!isComplete(seen, 'research'))
    return notAssessable(
      'The research is not marked as complete.',
      'The missing pieces, or the mark.',
    );
  return proposed({
    factor: rows.length > 0 ? 'scholarship.no_output' : 'scholarship.none',
    severity: 1,
    confidence: confidenceIn(rows),
    horizon: '6to12m',
    says: `${sent.length === 0 ? 'No publication and no manuscript sent in.' : `${counted(sent.length, 'manuscript')} sent in or published.`} ${short.map(({ words }) => words).join(' ')} (${whose(short)}).`,
    inputs:
      rows.length > 0
        ? inputsOf(rows)
        : [attemptInput(seen, 'Research: the list is complete and empty')],
    figures,
    wouldChange: 'A manuscript sent to a journal.',
  });
}

/** What the application told: statement, research, change of specialty. */
export const storyRules: readonly Rule[] = [
  {
    code: 'narrative.statement',
    title: 'The statement',
    items: {
      diagnostic_radiology: 'DR-08',
      interventional_radiology: 'IR-18',
      img_friendly: 'IMG-22',
    },
    check: statement,
  },
  {
    code: 'research.own',
    title: 'Research in the specialty',
    items: { diagnostic_radiology: 'DR-09' },
    check: research,
  },
  {
    code: 'research.output',
    title: 'Publications',
    items: { img_friendly: 'IMG-30' },
    reads: [publications],
    check: output,
  },
  {
    code: 'exposure.late_switch',
    title: 'Change of specialty',
    items: { diagnostic_radiology: 'DR-11', los_angeles: 'LA-29' },
    check: lateSwitch,
  },
];
