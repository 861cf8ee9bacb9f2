import { confidenceWords, domainWords, factorWords } from '@onward/core/diagnosis';
import { counted } from '../../shared/format.ts';
import type { Decided, Examination } from './diagnosis.graphql.ts';

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
export function standingOf({ finding, basis }: Decided): string {
  const byHand = finding.debriefId ? 'from a signed debrief' : 'recorded by hand';
  const evidence = basis ? `${counted(basis.inputs.length, 'piece')} of evidence` : byHand;
  return `${evidence} · ${confidenceWords[finding.confidence].toLowerCase()}`;
}

/** Guide items and Match rules a rule stands on. */
export function standsOn({ items, outside }: Examination): string {
  return [items.join(', '), outside ?? ''].filter(Boolean).join('. ');
}
