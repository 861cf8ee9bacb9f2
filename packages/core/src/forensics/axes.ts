import type { Domain, FactorCode } from '../diagnosis/index.ts';
import type { Examination } from './proposal.ts';

/** Domains that speak to an axis of what programs value (DR-04) or of the forensic review (IMG-15 to IMG-24), by its code. */
const domainsOfAxis: Readonly<Record<string, readonly Domain[]>> = {
  'axis.scores': ['exams'],
  'axis.clinical_performance': ['clinical_record'],
  'axis.shown_interest': ['specialty_exposure', 'scholarship', 'letters'],
  'axis.professionalism': ['professionalism', 'interview'],
  'axis.team_member': ['professionalism', 'timeline_gaps'],
  'axis.exams': ['exams'],
  'axis.clinical': ['clinical_record', 'specialty_exposure'],
  'axis.letters': ['letters'],
  'axis.narrative': ['narrative', 'timeline_gaps'],
  'axis.strategy': ['strategy_list'],
};

/** What a rule looks at, by the beginning of its code. */
const domainOfRules: Readonly<Record<string, Domain>> = {
  exams: 'exams',
  clinical: 'clinical_record',
  record: 'clinical_record',
  exposure: 'specialty_exposure',
  letters: 'letters',
  research: 'scholarship',
  narrative: 'narrative',
  timeline: 'timeline_gaps',
  graduation: 'timeline_gaps',
  list: 'strategy_list',
  conduct: 'professionalism',
};

/** What is known about one axis, in words and never as a number. */
export interface AxisStanding {
  /** `named`: factors stand under it; `nothing`: looked at, nothing in the way; `unknown`: nobody can say yet. */
  readonly state: 'named' | 'nothing' | 'unknown';
  readonly factors: readonly FactorCode[];
}

/** Where one axis stands: accepted factors and what rules propose, else what was looked at. */
export function standingOn(
  axis: string,
  {
    examinations,
    accepted,
  }: { readonly examinations: readonly Examination[]; readonly accepted: readonly FactorCode[] },
): AxisStanding {
  const domains = domainsOfAxis[axis] ?? [];
  const within = (factor: FactorCode) => domains.includes(domainOf(factor));
  const proposed = examinations.flatMap(({ outcome }) =>
    outcome.state === 'proposed' ? [outcome.factor] : [],
  );
  const factors = [...new Set([...accepted, ...proposed])].filter(within);
  if (factors.length > 0) return { state: 'named', factors };
  const clear = examinations.some(
    ({ rule, outcome }) => outcome.state === 'nothing' && domains.includes(domainOfRule(rule)),
  );
  return { state: clear ? 'nothing' : 'unknown', factors: [] };
}

const domainOf = (factor: FactorCode) => factor.slice(0, factor.indexOf('.')) as Domain;
const domainOfRule = (rule: string) =>
  domainOfRules[rule.slice(0, rule.indexOf('.'))] ?? ('external' as const);
