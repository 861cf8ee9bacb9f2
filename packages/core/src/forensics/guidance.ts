import { outcomeNames, systems, type Attempt } from '../attempts/index.ts';
import { domainWords, type Domain, type FactorCode } from '../diagnosis/index.ts';
import type { Examination } from './proposal.ts';

/** An entry of a guide that applies to this person now, and why. The words stand in the pack. */
export interface Guidance {
  readonly pack: string;
  /** Code of the entry: a question with its answer, a guard or a list. */
  readonly entry: string;
  /** One line of a list; null for the whole entry. */
  readonly line: string | null;
  readonly because: string;
}

/** What decides about guidance: the newest season, how many ended without a match, and the factors on the table. */
export interface GuidanceInput {
  readonly attempt: Attempt;
  readonly packs: readonly string[];
  readonly examinations: readonly Examination[];
  /** Accepted factors. */
  readonly accepted: readonly FactorCode[];
}

/** Domains in which an applicant can be near the line (IR-16, IR-53). */
const record: readonly Domain[] = [
  'exams',
  'clinical_record',
  'specialty_exposure',
  'letters',
  'scholarship',
  'narrative',
  'professionalism',
];
const narrow: readonly FactorCode[] = [
  'strategy_list.too_few_programs',
  'strategy_list.top_heavy',
  'strategy_list.geographic_narrow',
  'strategy_list.no_parallel_plan',
  'external.chance',
];

/** Everything a guide says to this very season, with the reason it is shown. */
export function guidanceFor(input: GuidanceInput): readonly Guidance[] {
  const factors = factorsOnTable(input);
  return [
    ...processOf(input.attempt),
    ...variantOf(input.attempt),
    ...firstAttempt(input.attempt),
    ...integratedAgain(factors),
    ...afterExam(factors),
    ...whenExamsWeighMost(factors),
    ...regionAgain(input.attempt),
    ...competition(factors),
  ].filter(({ pack }) => input.packs.includes(pack));
}

function factorsOnTable({ examinations, accepted }: GuidanceInput): readonly FactorCode[] {
  const proposed = examinations.flatMap(({ outcome }) =>
    outcome.state === 'proposed' ? [outcome.factor] : [],
  );
  return [...new Set([...accepted, ...proposed])];
}

const domainOf = (factor: FactorCode) => factor.slice(0, factor.indexOf('.')) as Domain;

/** Which process is open after this result, in words of no one country (IMG-07). */
function processOf({ system, outcome, soapOutcome }: Attempt): readonly Guidance[] {
  const because = `${systems[system]}: ${outcomeNames[outcome].toLowerCase()}.`;
  const line =
    system === 'nrmp_main'
      ? soapOutcome === '' || soapOutcome === 'not_eligible'
        ? 'none'
        : 'soap'
      : 'other_system';
  return [{ pack: 'img_friendly', entry: 'list.which_process', line, because }];
}

/**
 * Who trained abroad, who in the United States, who comes from another specialty: the variant decides which lists apply
 * (LA-26). The guide has none for others, such as Canadian graduates.
 */
export function variantsOf(
  attempt: Pick<Attempt, 'applicantType' | 'switchedFrom'>,
): readonly ('img' | 'us_graduate' | 'switcher')[] {
  const { applicantType, switchedFrom } = attempt;
  const abroad = ['us_img', 'non_us_img', 'fifth_pathway'].includes(applicantType);
  const variants: ('img' | 'us_graduate' | 'switcher')[] = [];
  if (abroad) variants.push('img');
  else if (applicantType.startsWith('us_')) variants.push('us_graduate');
  if (switchedFrom) variants.push('switcher');
  return variants;
}

const variantLists = {
  img: ['list.img_challenges', 'list.img_strategies'],
  us_graduate: ['list.us_graduate'],
  switcher: ['list.switcher'],
} as const;
const variantWords = {
  img: 'Trained abroad.',
  us_graduate: 'Trained in the United States.',
  switcher: 'Comes from another specialty.',
} as const;

/** Lists of a region pack that belong to another variant than this person's. */
export function listsOfOtherVariants(
  attempt: Pick<Attempt, 'applicantType' | 'switchedFrom'>,
): readonly string[] {
  const own: readonly string[] = variantsOf(attempt).flatMap((variant) => [
    ...variantLists[variant],
  ]);
  return Object.values(variantLists)
    .flat()
    .filter((list) => !own.includes(list));
}

function variantOf(attempt: Attempt): readonly Guidance[] {
  return variantsOf(attempt).flatMap((variant) =>
    variantLists[variant].map((entry) => ({
      pack: 'los_angeles',
      entry,
      line: null,
      because: variantWords[variant],
    })),
  );
}

/** A first attempt on record does not decide; what is documented since does (DR-47). */
function firstAttempt({ outcome, matchYear }: Attempt): readonly Guidance[] {
  if (outcome === 'matched_full') return [];
  const because = `Programs will see the season of ${matchYear}.`;
  return [{ pack: 'diagnostic_radiology', entry: 'faq.permanent_mark', line: null, because }];
}

/** Near the line in several respects: DR first. Narrow or unlucky alone: wider (IR-53). Both or neither: both answers stand. */
function integratedAgain(factors: readonly FactorCode[]): readonly Guidance[] {
  const near = [...new Set(factors.map(domainOf))].filter((domain) => record.includes(domain));
  const list = factors.filter((factor) => narrow.includes(factor));
  const because =
    near.length > 1
      ? `Near the line in ${near.length} respects (${near.map((domain) => domainWords[domain].toLowerCase()).join(', ')}): DR, then ESIR or independent IR, comes first.`
      : near.length === 0 && list.length > 0
        ? 'Nothing in the record stands in the way, and the list was narrow or luck was against it: wider, in IR with DR beside it.'
        : 'The facts do not yet tell which of the two it is.';
  return [{ pack: 'interventional_radiology', entry: 'faq.integrated_or_dr', line: null, because }];
}

/** After an exam not passed at first (IR-56, DR-49). */
function afterExam(factors: readonly FactorCode[]): readonly Guidance[] {
  if (!factors.includes('exams.fail_or_multiple_attempts')) return [];
  const because = 'An exam took more than one attempt.';
  return [
    { pack: 'interventional_radiology', entry: 'faq.exam_attempt', line: null, because },
    { pack: 'diagnostic_radiology', entry: 'faq.step_attempt', line: null, because },
  ];
}

/** Exams named, and nothing else of the record (IMG-17). */
function whenExamsWeighMost(factors: readonly FactorCode[]): readonly Guidance[] {
  const domains = factors.map(domainOf).filter((domain) => record.includes(domain));
  if (domains.length === 0 || domains.some((domain) => domain !== 'exams')) return [];
  const because = 'Of the record, only exams are named.';
  return [{ pack: 'img_friendly', entry: 'list.if_exams', line: null, because }];
}

/** Where competition is named, the guides say what draws so many (DR-03, DR-05, IR-15). */
function competition(factors: readonly FactorCode[]): readonly Guidance[] {
  const named: readonly FactorCode[] = [
    'external.specialty_competition',
    'external.few_positions',
    'external.chance',
  ];
  if (!factors.some((factor) => named.includes(factor))) return [];
  const because = 'Something outside anyone’s control is among the factors.';
  return [
    { pack: 'diagnostic_radiology', entry: 'article.why_competitive', line: null, because },
    { pack: 'diagnostic_radiology', entry: 'list.causes_beyond_you', line: null, because },
    { pack: 'interventional_radiology', entry: 'list.competitiveness', line: null, because },
  ];
}

function regionAgain({ aimedRegion }: Attempt): readonly Guidance[] {
  if (aimedRegion !== 'los_angeles') return [];
  return [
    { pack: 'los_angeles', entry: 'faq.la_again', line: null, because: 'Aimed at Los Angeles.' },
  ];
}
