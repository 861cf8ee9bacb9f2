import { confidenceWords, domainWords, factorWords, type Domain } from '@onward/core/diagnosis';
import type { TaskCategory } from '@onward/core/plans';
import type { LocalDate } from '@onward/core/shared';
import { counted, dayInWords } from '../../shared/format.ts';
import type { Decided, Diagnosis, Examination, Step } from './diagnosis.graphql.ts';

/** A factor as staff read it. */
export function factorInWords({ domain, factor }: { domain: string; factor: string }): string {
  return factorWords[`${domain}.${factor}` as keyof typeof factorWords] ?? factor;
}

export const domainInWords = (domain: string): string =>
  domainWords[domain as keyof typeof domainWords] ?? domain;

/** Where in the season programs were lost. */
export const placeWords: Readonly<Record<string, string>> = {
  list: 'Lost at the list',
  screen: 'Lost before an invitation',
  interview: 'Lost at or after interviews',
  rank: 'Lost at the rank list',
};

/** "3 pieces of evidence · documented". */
export function standingOf({ finding, evidence }: Decided): string {
  const byHand = finding.debriefId ? 'from a signed debrief' : 'no evidence tied yet';
  const counts = evidence.length > 0 ? `${counted(evidence.length, 'piece')} of evidence` : byHand;
  return `${counts} · ${confidenceWords[finding.confidence].toLowerCase()}`;
}

/** "Plan: ask two radiologists, September 2026", and how many more. */
export function planLine(steps: readonly Step[]): string | null {
  const [first, ...others] = steps;
  if (!first) return null;
  const when = first.dueOn ? `, ${dayInWords(first.dueOn as LocalDate, 'month')}` : '';
  const more = others.length > 0 ? ` and ${counted(others.length, 'further step')}` : '';
  return `Plan: ${first.title}${when}${more}`;
}

/** What lies outside anybody’s control asks for no step. */
export const asksForStep = ({ domain }: { domain: string }): boolean => domain !== 'external';

const categories: Record<Domain, TaskCategory> = {
  exams: 'exams',
  clinical_record: 'clinical',
  specialty_exposure: 'clinical',
  letters: 'letters',
  scholarship: 'research',
  narrative: 'personal_statement',
  strategy_list: 'program_list',
  rank_list: 'rank_strategy_voluntary',
  interview: 'interview_prep',
  professionalism: 'obligations_compliance',
  timeline_gaps: 'application_form',
  external: 'decision',
};

/** The kind of work a step against a factor begins as. */
export const categoryOf = (domain: string): TaskCategory =>
  categories[domain as Domain] ?? 'decision';

/** Guide items and Match rules a rule stands on. */
export function standsOn({ items, outside }: Examination): string {
  return [items.join(', '), outside ?? ''].filter(Boolean).join('. ');
}

/** How long a change takes, as the student reads it. */
export const changeWords: Readonly<Record<string, string>> = {
  lt6m: 'This can change within six months.',
  '6to12m': 'This takes six to twelve months.',
  gt12m: 'This takes more than a year.',
  fixed: 'This stays as it is; what stands beside it can change.',
};

/** What is still missing before a diagnosis goes out: shown, and nobody is held up by it. */
export function stillMissing({ accepted, priorities, steps }: Diagnosis): readonly string[] {
  const ordered = accepted.filter(({ finding }) => priorities.includes(finding.id));
  const bare = ordered.filter(
    ({ finding, evidence }) => evidence.length === 0 && !finding.debriefId,
  );
  const open = ordered.filter((one) => one.steps.length === 0 && asksForStep(one.finding));
  const names = (list: readonly Decided[]) =>
    list.map((one) => factorInWords(one.finding)).join('; ');
  return [
    ...(bare.length > 0 ? [`No evidence is tied yet: ${names(bare)}.`] : []),
    ...(steps.length > 0 && open.length > 0 ? [`No plan step answers yet: ${names(open)}.`] : []),
  ];
}
