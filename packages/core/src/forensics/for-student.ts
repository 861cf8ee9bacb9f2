import type { AttemptFact, AttemptFactKind } from '../attempts/index.ts';
import type { EvidenceKind, Horizon } from '../diagnosis/index.ts';
import type { LocalDate } from '../shared/calendar.ts';

/** One factor as it goes to the student: nothing in it tells who said what, or that anybody did. */
export interface StudentFactor {
  readonly title: string;
  readonly horizon: Horizon;
  readonly evidence: readonly { readonly says: string; readonly asOf: LocalDate }[];
  /** Steps of the plan the student already has. */
  readonly steps: readonly string[];
}

/** One piece of evidence as the office knows it. */
export interface OfficeEvidence {
  /** `season` is what the attempt itself says, `log` an entry of the logbook, which is the student's own. */
  readonly kind: EvidenceKind | 'season' | 'log';
  /** Of a fact: its kind. */
  readonly factKind: AttemptFactKind | null;
  readonly says: string;
  readonly source: string;
  readonly asOf: LocalDate;
}

/** A factor as the office knows it. */
export interface OfficeFactor {
  readonly title: string;
  readonly horizon: Horizon;
  readonly evidence: readonly OfficeEvidence[];
  readonly steps: readonly { readonly title: string; readonly given: boolean }[];
}

/**
 * Kinds of fact the student knows first hand. Letters (waived), events and how a text reads are known through others;
 * they never go along, and neither does any source.
 */
const firstHand: readonly AttemptFactKind[] = [
  'programs',
  'ranks',
  'exam',
  'clinical',
  'research',
  'gap',
];

/** Whether the student may see that this was looked at. */
export function isFirstHand({
  kind,
  factKind,
}: Pick<OfficeEvidence, 'kind' | 'factKind'>): boolean {
  if (kind === 'student' || kind === 'season' || kind === 'log') return true;
  return kind === 'fact' && factKind !== null && firstHand.includes(factKind);
}

/** What goes to the student: the same whether or not private sources stand behind a factor. */
export function forStudent(factors: readonly OfficeFactor[]): readonly StudentFactor[] {
  return factors.map(({ title, horizon, evidence, steps }) => ({
    title,
    horizon,
    evidence: evidence.filter(isFirstHand).map(({ says, asOf }) => ({ says, asOf })),
    steps: steps.filter(({ given }) => given).map((step) => step.title),
  }));
}

/** The kind of the fact behind a line of a rule; null for what the season itself says or what is gone since. */
export function kindOfFact(
  factId: string | null,
  facts: readonly AttemptFact[],
): AttemptFactKind | null {
  return facts.find(({ id }) => id === factId)?.kind ?? null;
}
