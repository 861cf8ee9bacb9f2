import {
  domains,
  domainWords,
  factorWords,
  taxonomy,
  type FactorCode,
} from '@onward/core/diagnosis';
import { words } from '../../shared/words.ts';

/** A reason a guide lists, with the factors it stands for. */
export interface GuideReason {
  readonly code: string;
  readonly group: string;
  readonly staff: string;
  /** `domain.factor`; the first is the one a finding takes. */
  readonly factors: readonly string[];
}

/** One line of the list to choose from. */
export interface FactorChoice {
  /** Code of the guide's reason, or `domain.factor`. */
  readonly value: string;
  readonly label: string;
}

/** The guide's own reasons in its groups, then every factor by domain. */
export function factorChoices(
  reasons: readonly GuideReason[],
): readonly { readonly label: string; readonly options: readonly FactorChoice[] }[] {
  const groups = [...new Set(reasons.map((reason) => reason.group))];
  const listed = groups.map((group) => ({
    label: `From the guide: ${words(group)}`,
    options: reasons
      .filter((reason) => reason.group === group)
      .map((reason) => ({ value: reason.code, label: reason.staff })),
  }));
  const all = domains.map((domain) => ({
    label: domainWords[domain],
    options: taxonomy[domain].map((factor) => {
      const value = `${domain}.${factor}` as FactorCode;
      return { value, label: factorWords[value] };
    }),
  }));
  return [...listed, ...all];
}

/** What a choice stands for: factor and, if it is one of the guide's, the reason. Null when nothing was chosen. */
export function chosen(
  value: string,
  reasons: readonly GuideReason[],
): { readonly domain: string; readonly factor: string; readonly reason: string } | null {
  const reason = reasons.find((one) => one.code === value);
  const [domain, factor] = (reason?.factors[0] ?? value).split('.');
  return domain && factor ? { domain, factor, reason: reason?.code ?? '' } : null;
}

/** A factor in words; the code itself where it is not one of ours. */
export function factorInWords(domain: string, factor: string): string {
  return factorWords[`${domain}.${factor}` as FactorCode] ?? words(factor);
}
