import { factorWords, severityWords, type Severity } from '../diagnosis/index.ts';
import type { StalledBecause } from './stalled.ts';

/** Why a step stands still, as staff read it. */
export const stalledBecauseWords: Record<StalledBecause, string> = {
  blocked: 'blocked',
  waits_for_office: 'waiting for the office',
  past_day: 'its day has passed',
  begun: 'begun, and nothing since',
};

/** "No change in 24 days: waiting for the office." */
export function stalledSays(stalled: {
  readonly days: number;
  readonly because: StalledBecause;
}): string {
  const { days } = stalled;
  return `No change in ${days} ${days === 1 ? 'day' : 'days'}: ${stalledBecauseWords[stalled.because]}`;
}

/** A factor such as `letters.generic` with how much it weighed, as staff read it. */
export function findingWords(finding: {
  readonly domain: string;
  readonly factor: string;
  readonly severity: number;
}): string {
  const code = `${finding.domain}.${finding.factor}`;
  const words = code in factorWords ? factorWords[code as keyof typeof factorWords] : code;
  return `${words} (${severityWords[finding.severity as Severity].toLowerCase()})`;
}
