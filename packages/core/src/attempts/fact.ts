import type { Instant, LocalDate } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { AttemptFactId, AttemptId, PersonId } from '../shared/ids.ts';
import { checkFact, type AttemptFactEntry } from './check-fact.ts';
import { factFields, type FactField } from './fact-fields.ts';
import type { AttemptFactKind, FactBodies } from './fact-bodies.ts';

interface Kept {
  readonly id: AttemptFactId;
  readonly attemptId: AttemptId;
  /** Where it is from, in words: "Score report", "ERAS program list". */
  readonly source: string;
  /** The day on which the source said so. */
  readonly asOf: LocalDate;
  /** Who looked at the source and found it so; null until somebody has. */
  readonly confirmedBy: PersonId | null;
  readonly confirmedAt: Instant | null;
  readonly version: number;
}

/** One fact of an attempt, with source, date and who confirmed it. */
export type AttemptFact = {
  [K in AttemptFactKind]: Kept & { readonly kind: K; readonly body: FactBodies[K] };
}[AttemptFactKind];

/** A fact of one kind. */
export type FactOf<K extends AttemptFactKind> = Extract<AttemptFact, { kind: K }>;

/** Those of one kind. */
export function ofKind<K extends AttemptFactKind>(
  facts: readonly AttemptFact[],
  kind: K,
): readonly FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}

/** What recording asks for besides the entry. */
export interface FactRecording {
  readonly id: AttemptFactId;
  readonly attemptId: AttemptId;
  readonly today: LocalDate;
  /** Whether the person's consent to keep rank data stands. */
  readonly rankConsent: boolean;
}

/** Records a fact. Refuses INPUT_NOT_VALID, RANK_CONSENT_MISSING for ranks without the person's consent. */
export function recordFact(entry: AttemptFactEntry, of: FactRecording): Decision<AttemptFact> {
  const issues = checkFact(entry, of.today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  if (entry.kind === 'ranks' && !of.rankConsent) return refused('RANK_CONSENT_MISSING', {});
  return accepted({
    id: of.id,
    attemptId: of.attemptId,
    ...read(entry),
    confirmedBy: null,
    confirmedAt: null,
    version: 1,
  } as AttemptFact);
}

/** At most this many facts are recorded together. */
export const mostFactsTogether = 300;

/** Records several facts, all or none. Refuses INPUT_NOT_VALID with fields as `rows.2.invited`, RANK_CONSENT_MISSING. */
export function recordFacts(
  entries: readonly AttemptFactEntry[],
  of: Omit<FactRecording, 'id'> & { readonly newId: () => AttemptFactId },
): Decision<readonly AttemptFact[]> {
  if (entries.length === 0 || entries.length > mostFactsTogether) {
    const facts = { min: 1, max: mostFactsTogether };
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'rows', code: 'out_of_range', facts }] });
  }
  const issues = entries.flatMap((entry, n) =>
    checkFact(entry, of.today).map((issue) => ({ ...issue, field: `rows.${n}.${issue.field}` })),
  );
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const kept: AttemptFact[] = [];
  for (const entry of entries) {
    const fact = recordFact(entry, { ...of, id: of.newId() });
    if (!fact.accepted) return fact;
    kept.push(fact.value);
  }
  return accepted(kept);
}

/** Changes what a fact says; its confirmation falls away. Refuses as `recordFact`; the kind stays. */
export function changeFact(
  fact: AttemptFact,
  entry: AttemptFactEntry,
  of: Pick<FactRecording, 'today' | 'rankConsent'>,
): Decision<AttemptFact> {
  const next = recordFact(
    { ...entry, kind: fact.kind },
    { ...of, id: fact.id, attemptId: fact.attemptId },
  );
  return next.accepted ? accepted({ ...next.value, version: fact.version }) : next;
}

/** Says who looked at the source and found it so. */
export function confirmFact(fact: AttemptFact, by: PersonId, at: Instant): AttemptFact {
  return { ...fact, confirmedBy: by, confirmedAt: at };
}

function read(entry: AttemptFactEntry): Pick<AttemptFact, 'kind' | 'body' | 'source' | 'asOf'> {
  const kind = entry.kind as AttemptFactKind;
  const body = Object.fromEntries(
    Object.entries<FactField>(factFields[kind]).map(([name, field]) => [
      name,
      kept(field, entry.body[name]),
    ]),
  );
  return { kind, body, source: entry.source.trim(), asOf: entry.asOf } as unknown as AttemptFact;
}

function kept(field: FactField, value: unknown): unknown {
  if (field.is === 'text') return typeof value === 'string' ? value.trim() : '';
  return value === '' || value === undefined ? null : value;
}
