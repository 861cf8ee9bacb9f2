import { factLine, type AttemptFact, type AttemptFactKind } from '../attempts/index.ts';
import type { Confidence } from '../diagnosis/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { Examined, Figure, Input, Proposal, RuleOutcome } from './proposal.ts';

/** Facts as evidence, in a fixed order. */
export function inputsOf(facts: readonly AttemptFact[]): readonly Input[] {
  return facts.map((fact) => ({
    factId: fact.id,
    says: factLine(fact),
    source: fact.source,
    asOf: fact.asOf,
  }));
}

/** Something the attempt itself says, as evidence. */
export function attemptInput({ attempt }: Pick<Examined, 'attempt'>, says: string): Input {
  return { factId: null, says, source: attempt.source, asOf: attempt.asOf };
}

/** Documented when somebody confirmed every fact; reported otherwise. */
export function confidenceIn(facts: readonly AttemptFact[]): Confidence {
  return facts.length > 0 && facts.every((fact) => fact.confirmedBy) ? 'documented' : 'reported';
}

/** A guide's figure by pack/threshold, if that guide applies, then what own guides that apply state beside it. */
export function figuresOf(seen: Pick<Examined, 'context'>, name: string): readonly Figure[] {
  const { figures } = seen.context;
  return [
    ...figures.filter(({ pack, code, beside }) => !beside && `${pack}/${code}` === name),
    ...figures.filter(({ beside }) => beside === name),
  ];
}

/** From the lowest to the highest of several figures of one unit. Each stays its own; null for none. */
export function spanOf(figures: readonly Figure[]): Pick<Figure, 'low' | 'high'> | null {
  if (figures.length === 0) return null;
  return {
    low: Math.min(...figures.map(({ low }) => low)),
    high: Math.max(...figures.map(({ high }) => high)),
  };
}

/** Whether nothing further of this kind is to be expected. */
export function isComplete({ attempt }: Pick<Examined, 'attempt'>, kind: AttemptFactKind): boolean {
  return attempt.complete.includes(kind);
}

/** A proposal; what is left out has its usual value. */
export function proposed(
  proposal: Omit<Proposal, 'also' | 'place' | 'figures'> &
    Partial<Pick<Proposal, 'also' | 'place' | 'figures'>>,
): RuleOutcome {
  return { state: 'proposed', also: [], place: null, figures: [], ...proposal };
}

/** Looked at, nothing in the way. */
export function nothing(says: string, inputs: readonly Input[] = []): RuleOutcome {
  return { state: 'nothing', says, inputs };
}

/** Cannot be said, why, and what would change that. */
export function notAssessable(because: string, wouldChange: string): RuleOutcome {
  return { state: 'not_assessable', because, wouldChange };
}

/** Where a count lies against "fewer than low-high": under both ends, between them, or enough. */
export function against(
  figure: Pick<Figure, 'low' | 'high'>,
  count: number,
): 'under' | 'between' | 'enough' {
  if (count < figure.low) return 'under';
  return count < figure.high ? 'between' : 'enough';
}

/** Where an age lies against "older than low-high years or months" at a day: past both ends, between, or within. */
export function aged(
  figure: Pick<Figure, 'low' | 'high'>,
  since: LocalDate,
  at: LocalDate,
  unit: 'years' | 'months' = 'years',
): 'past' | 'between' | 'within' {
  const limit = (n: number) =>
    Temporal.PlainDate.from(since)
      .add({ [unit]: n })
      .toString();
  if (at > limit(figure.high)) return 'past';
  return at > limit(figure.low) ? 'between' : 'within';
}

/** An age in words: "6 years 4 months". */
export function ageInWords(since: LocalDate, at: LocalDate): string {
  const { years, months } = Temporal.PlainDate.from(since).until(at, { largestUnit: 'years' });
  const part = (n: number, unit: string) => (n === 0 ? [] : [`${n} ${unit}${n === 1 ? '' : 's'}`]);
  const parts = [...part(years, 'year'), ...part(months, 'month')];
  return parts.length > 0 ? parts.join(' ') : 'under a month';
}

/** "3 letters", "1 letter". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** Whose a figure is: "Diagnostic Radiology, DR-10", or "County hospitals, set here". */
export function ownerOf({ packTitle, item }: Pick<Figure, 'packTitle' | 'item'>): string {
  return `${packTitle}, ${item === 'own' ? 'set here' : item}`;
}

/** Each figure with whose it is: "fewer than 8-10 (Diagnostic Radiology, DR-10)". */
export function whose(figures: readonly Figure[]): string {
  return figures
    .map((f) => `${rangeOf(f)} ${f.high === 1 ? f.unit.replace(/s$/, '') : f.unit} (${ownerOf(f)})`)
    .join('; ');
}

/** "8-10", or "2" where both ends are one. */
export function rangeOf(figure: Pick<Figure, 'low' | 'high'>): string {
  return figure.low === figure.high ? String(figure.low) : `${figure.low}-${figure.high}`;
}
