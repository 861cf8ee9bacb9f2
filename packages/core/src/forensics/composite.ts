import type { Domain } from '../diagnosis/index.ts';
import { nothing, proposed } from './evidence.ts';
import type { Examination, RuleOutcome } from './proposal.ts';

/** What slight deficits can lie in: scores, letters, exposure, and what stands beside them (IR-16, IR-53). */
const dimensions: readonly Domain[] = [
  'exams',
  'clinical_record',
  'specialty_exposure',
  'letters',
  'scholarship',
  'narrative',
];

export const compositeRule = {
  code: 'composite.several_slight',
  title: 'Several slight shortfalls together',
  items: { interventional_radiology: 'IR-16', diagnostic_radiology: 'DR-05', los_angeles: 'LA-03' },
} as const;

/** Several dimensions a little short and none strongly: together they can be enough, without any one being the reason. */
export function composite(examinations: readonly Examination[]): RuleOutcome {
  const found = examinations.flatMap(({ outcome }) =>
    outcome.state === 'proposed' ? [outcome] : [],
  );
  const within = found.filter(({ factor }) => dimensions.includes(domainOf(factor)));
  const slight = within.filter(({ severity }) => severity === 1);
  const domains = [...new Set(slight.map(({ factor }) => domainOf(factor)))];
  if (within.some(({ severity }) => severity > 1))
    return nothing('One shortfall weighs more than the others.');
  if (domains.length < 2) return nothing('Fewer than two dimensions are slightly short.');
  return proposed({
    factor: 'external.specialty_competition',
    place: 'screen',
    severity: 2,
    confidence: 'inferred',
    horizon: '6to12m',
    says: `Slightly short in ${domains.length} dimensions and strongly in none. Where many apply for few positions, that can be enough; no single one is the reason.`,
    inputs: slight.flatMap(({ inputs }) => inputs),
    figures: [],
    wouldChange: 'One of them turning out to weigh more, or none of them being so.',
  });
}

function domainOf(factor: string): Domain {
  return factor.slice(0, factor.indexOf('.')) as Domain;
}
