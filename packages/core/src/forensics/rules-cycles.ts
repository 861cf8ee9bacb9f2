import { attemptInput, figuresOf, nothing, proposed, whose } from './evidence.ts';
import type { Examined, Rule, RuleOutcome, Season } from './proposal.ts';

/** Outcomes after which a further cycle is needed. */
const without: readonly string[] = [
  'unmatched_full',
  'couple_unmatched',
  'early_match_unmatched',
  'no_list_certified',
  'partial_pgy1_only',
  'partial_advanced_only',
];

function couple(seen: Examined): RuleOutcome {
  const { couple: paired, outcome } = seen.attempt;
  if (!paired && outcome !== 'couple_unmatched') return nothing('Not applied as a couple.');
  if (outcome === 'matched_full') return nothing('Matched as a couple.');
  return proposed({
    factor: 'rank_list.couple_constraints',
    place: 'rank',
    severity: 2,
    confidence: 'inferred',
    horizon: 'lt6m',
    says: 'A couple is matched as a pair or not at all; each pair of programs has to work for both. The two lists limit one another.',
    inputs: [
      attemptInput(
        seen,
        outcome === 'couple_unmatched' ? 'Did not match as a couple' : 'Applied as a couple',
      ),
    ],
    wouldChange: 'How the season would have looked for each alone; both would have to say so.',
  });
}

function failedCycles(seen: Examined): readonly Season[] {
  return [seen, ...seen.earlier].filter(({ attempt }) => without.includes(attempt.outcome));
}

const cycleFigures = [
  'interventional_radiology/threshold.reevaluation',
  'img_friendly/threshold.cycles',
  'los_angeles/threshold.cycles',
];

function again(seen: Examined): RuleOutcome {
  const failed = failedCycles(seen);
  const years = failed.map(({ attempt }) => attempt.matchYear).toSorted((a, b) => a - b);
  const inputs = failed.map((season) =>
    attemptInput(season, `No match in ${season.attempt.matchYear}`),
  );
  if (failed.length < 2) return nothing(`${failed.length} cycle without a match.`, inputs);
  const figures = cycleFigures.flatMap((name) => figuresOf(seen, name));
  const crossed = figures.filter((figure) => failed.length >= figure.high);
  return {
    state: 'notice',
    says: `${failed.length} cycles without a match (${years.join(', ')}). Before a next one the path itself is looked at anew with several mentors: ${whose(crossed)}.`,
    inputs,
    figures: crossed,
  };
}

function advancedOnly(seen: Examined): RuleOutcome {
  const { outcome } = seen.attempt;
  if (outcome === 'partial_pgy1_only')
    return {
      state: 'notice',
      says: 'A first year is matched and binding; the advanced position is what is still looked for. Physician-only (R) positions start in that same year.',
      inputs: [attemptInput(seen, 'Matched to the first year only')],
      figures: [],
    };
  if (outcome !== 'partial_advanced_only') return nothing('No partial match.');
  return proposed({
    factor: 'rank_list.supplemental_missing',
    also: ['strategy_list.prelim_advanced_not_paired'],
    place: 'rank',
    severity: 3,
    confidence: 'documented',
    horizon: 'lt6m',
    says: 'The advanced position is matched and binding; the year before it is not. The list of first-year positions behind the advanced one ended too soon.',
    inputs: [attemptInput(seen, 'Matched to the advanced position only')],
    wouldChange: 'A first-year position in SOAP or after it.',
  });
}

/** Seasons as a whole: couples, partial matches, a second cycle. */
export const cycleRules: readonly Rule[] = [
  {
    code: 'cycles.couple',
    title: 'Applied as a couple',
    items: {},
    outside: 'NRMP: couples are matched as a pair only',
    check: couple,
  },
  {
    code: 'cycles.partial',
    title: 'Partial match',
    items: { diagnostic_radiology: 'DR-06' },
    outside: 'NRMP: supplemental lists behind advanced positions',
    check: advancedOnly,
  },
  {
    code: 'cycles.again',
    title: 'Cycles without a match',
    items: { interventional_radiology: 'IR-54', img_friendly: 'IMG-01', los_angeles: 'LA-36' },
    reads: cycleFigures,
    check: again,
  },
];
