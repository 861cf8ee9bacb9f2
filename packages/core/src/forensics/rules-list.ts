import { ofKind, type FactOf } from '../attempts/index.ts';
import { counted, inputsOf, notAssessable, nothing, proposed } from './evidence.ts';
import type { Examined, Rule, RuleOutcome } from './proposal.ts';

const programsIn = (seen: Examined) =>
  ofKind(seen.facts, 'programs').filter(({ body }) => body.applied > 0);
const placesOf = (rows: readonly FactOf<'programs'>[]) =>
  [...new Set(rows.map(({ body }) => body.region.trim()))].toSorted();
const appliedIn = (rows: readonly FactOf<'programs'>[]) =>
  rows.reduce((n, { body }) => n + body.applied, 0);
const nonePrograms = () =>
  notAssessable('No programs are recorded for this season.', 'The program list of the season.');

/** Why the list was narrow, in words; null when neither place nor tier shows it. Only "all" is read: no share is invented. */
export function narrowness(seen: Examined): string | null {
  const rows = programsIn(seen);
  if (appliedIn(rows) < 2) return null;
  const places = placesOf(rows);
  if (places.length === 1) return `all in ${places[0] ?? ''}`;
  return rows.every(({ body }) => body.tier === 'reach') ? 'all of them reach programs' : null;
}

function onePlace(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  const places = placesOf(rows);
  const applied = appliedIn(rows);
  if (places.length > 1 || applied < 2)
    return nothing(
      `${counted(applied, 'program')} in ${counted(places.length, 'city or region', 'cities or regions')}: ${places.join(', ')}.`,
      inputsOf(rows),
    );
  return proposed({
    factor: 'strategy_list.geographic_narrow',
    place: 'list',
    severity: 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `All ${applied} programs lay in one city or region: ${places[0] ?? ''}.`,
    inputs: inputsOf(rows),
    wouldChange: 'Programs elsewhere on the list, or a reason of weight to stay.',
  });
}

function topHeavy(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  const sorted = rows.filter(({ body }) => body.tier !== 'unsorted');
  if (sorted.length < rows.length)
    return notAssessable(
      'Some programs are not sorted into reach, target and likely.',
      'Your sorting of the programs.',
    );
  if (sorted.some(({ body }) => body.tier !== 'reach'))
    return nothing('The list held programs of more than one tier or within reach.', inputsOf(rows));
  return proposed({
    factor: 'strategy_list.top_heavy',
    place: 'list',
    severity: 2,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: `All ${counted(appliedIn(rows), 'program')} were sorted as reach; none within easier reach was on the list.`,
    inputs: inputsOf(rows),
    wouldChange: 'Another person’s sorting of the same programs.',
  });
}

function noParallel(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  const others = rows.filter(({ body }) => body.field !== 'interventional_radiology');
  if (others.length > 0)
    return nothing(
      'Diagnostic radiology or another field was applied to beside IR.',
      inputsOf(others),
    );
  return proposed({
    factor: 'strategy_list.no_parallel_plan',
    place: 'list',
    severity: 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `All ${counted(appliedIn(rows), 'program')} were in interventional radiology; nothing ran beside it.`,
    inputs: inputsOf(rows),
    wouldChange:
      'Applications in diagnostic radiology or another field that are not recorded here.',
  });
}

function onlyCentralLosAngeles(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  const outside = rows.filter(({ body }) => body.ring !== 'central_la');
  if (outside.length > 0)
    return nothing('The list reached beyond central Los Angeles.', inputsOf(outside));
  return proposed({
    factor: 'strategy_list.geographic_narrow',
    also: ['strategy_list.top_heavy'],
    place: 'list',
    severity: 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `All ${counted(appliedIn(rows), 'program')} lay in central Los Angeles; the counties around it, the rest of California and other states were left out.`,
    inputs: inputsOf(rows),
    wouldChange: 'Programs in the wider rings on the list.',
  });
}

function imgHistory(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  const known = rows.filter(({ body }) => body.imgHistory !== null);
  if (known.length < rows.length)
    return notAssessable(
      'For some programs nobody has looked whether they have taken international graduates.',
      'Resident profiles or past match lists of those programs.',
    );
  const friendly = known.reduce((n, { body }) => n + (body.imgHistory ?? 0), 0);
  const applied = appliedIn(rows);
  if (friendly > 0)
    return nothing(
      `${friendly} of ${applied} programs have a history of international graduates.`,
      inputsOf(rows),
    );
  return proposed({
    factor: 'strategy_list.wrong_fit_to_profile',
    place: 'list',
    severity: 3,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `None of ${counted(applied, 'program')} has a documented history of international graduates.`,
    inputs: inputsOf(rows),
    wouldChange: 'A resident profile or match list that shows otherwise.',
  });
}

function kindsMissing(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  if (rows.some(({ body }) => body.setting === 'unknown'))
    return notAssessable(
      'For some programs the kind of hospital is not recorded.',
      'Whether they are university, community or county programs.',
    );
  const open = rows.filter(
    ({ body }) => body.setting !== 'university' && body.setting !== 'military',
  );
  if (open.length > 0)
    return nothing('Community or county programs were on the list.', inputsOf(open));
  return proposed({
    factor: 'strategy_list.top_heavy',
    place: 'list',
    severity: 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: 'No community, county or smaller hospital was on the list.',
    inputs: inputsOf(rows),
    wouldChange: 'Such programs on the list that are recorded under another kind.',
  });
}

function screenedOut(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  const known = rows.filter(({ body }) => body.screenedOut !== null);
  if (known.length === 0)
    return notAssessable(
      'Nobody has looked at the visa and graduation-year limits of these programs.',
      'The stated limits of the programs.',
    );
  const out = known.filter(({ body }) => (body.screenedOut ?? 0) > 0);
  if (out.length === 0) return nothing('No stated limit left this person out.', inputsOf(known));
  const n = out.reduce((sum, { body }) => sum + (body.screenedOut ?? 0), 0);
  return proposed({
    factor: 'strategy_list.visa_or_year_screened',
    also: ['external.visa_policy'],
    place: 'screen',
    severity: 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: `${n} of ${counted(appliedIn(rows), 'program')} state a visa or graduation-year limit that left this application out.`,
    inputs: inputsOf(out),
    wouldChange: 'A program that made an exception.',
  });
}

function notPaired(seen: Examined): RuleOutcome {
  const rows = programsIn(seen);
  if (rows.length === 0) return nonePrograms();
  const advanced = rows.filter(({ body }) => body.positionType === 'a');
  if (advanced.length === 0) return nothing('No advanced position was applied to.', inputsOf(rows));
  if (rows.some(({ body }) => body.positionType === 'p'))
    return nothing(
      'Advanced positions were applied to together with first-year positions.',
      inputsOf(rows),
    );
  return proposed({
    factor: 'strategy_list.prelim_advanced_not_paired',
    also: ['rank_list.supplemental_missing'],
    place: 'list',
    severity: 2,
    confidence: 'documented',
    horizon: 'lt6m',
    says: 'Advanced positions were applied to without any preliminary or transitional year.',
    inputs: inputsOf(advanced),
    wouldChange: 'First-year positions that are not recorded here.',
  });
}

/** What the list itself shows. */
export const listRules: readonly Rule[] = [
  {
    code: 'list.one_place',
    title: 'Places on the list',
    items: {
      diagnostic_radiology: 'DR-06',
      interventional_radiology: 'IR-19',
      los_angeles: 'LA-06',
      img_friendly: 'IMG-23',
    },
    check: onePlace,
  },
  {
    code: 'list.top_heavy',
    title: 'Tiers on the list',
    items: {
      diagnostic_radiology: 'DR-06',
      interventional_radiology: 'IR-19',
      los_angeles: 'LA-06',
      img_friendly: 'IMG-23',
    },
    check: topHeavy,
  },
  {
    code: 'list.no_parallel',
    title: 'A second plan beside IR',
    items: { interventional_radiology: 'IR-19' },
    check: noParallel,
  },
  {
    code: 'list.central_los_angeles',
    title: 'Rings around Los Angeles',
    items: { los_angeles: 'LA-30' },
    check: onlyCentralLosAngeles,
  },
  {
    code: 'list.img_history',
    title: 'Programs that have taken international graduates',
    items: { img_friendly: 'IMG-23' },
    check: imgHistory,
  },
  {
    code: 'list.kinds_missing',
    title: 'Kinds of hospital on the list',
    items: { img_friendly: 'IMG-23', los_angeles: 'LA-30' },
    check: kindsMissing,
  },
  {
    code: 'list.screened_out',
    title: 'Visa and graduation-year limits',
    items: { img_friendly: 'IMG-38' },
    check: screenedOut,
  },
  {
    code: 'list.not_paired',
    title: 'Advanced and first-year positions',
    items: { diagnostic_radiology: 'DR-06' },
    check: notPaired,
  },
];
