import type { Action } from '@onward/core/access';
import type { Attempt, AttemptFact } from '@onward/core/attempts';
import type { Figure } from '@onward/core/forensics';
import type { CaseId, LocalDate } from '@onward/core/shared';
import { figuresOf, type AdoptedPack } from '@onward/guides/pack';
import { attemptsOfCase, caseFor, factsOfCase } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { cycleDays, diagnosisRow, packsOf, targetOf, untouched } from '../diagnosis/index.ts';
import { adoptedVersions } from '../guide-packs/index.ts';
import { today } from '../platform/clock.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import type { RowsOf } from '../platform/tenancy/statement.ts';

/** What letters, roles and ages of a case are read against: the newest season, the guides that apply, the target date. */
export interface CaseGround {
  readonly row: CaseRow;
  readonly attempt: Attempt | null;
  /** Facts of every season. */
  readonly facts: readonly AttemptFact[];
  readonly seasons: readonly Attempt[];
  readonly packs: readonly AdoptedPack[];
  readonly figures: readonly Figure[];
  readonly target: { readonly on: LocalDate | null; readonly source: string };
  readonly today: LocalDate;
}

type Own<S extends readonly Statement<unknown>[]> = (
  institutionId: string,
  caseId: CaseId,
) => readonly [...S];
type Loaded<S extends readonly Statement<unknown>[]> = Promise<{
  readonly ground: CaseGround;
  readonly rows: RowsOf<S>;
}>;

/** Loads the case, then the ground and the rows of `own` in one flight. Refuses NOT_FOUND, NOT_ALLOWED. */
export async function loadGround<S extends readonly Statement<unknown>[]>(
  action: Action,
  caseId: CaseId | null,
  own: Own<S>,
): Loaded<S> {
  return groundOf(await caseFor(action, caseId), own);
}

/** The ground of a case that was permitted already, and the rows of `own`, in one flight. */
export async function groundOf<S extends readonly Statement<unknown>[]>(
  row: CaseRow,
  own: Own<S>,
): Loaded<S> {
  const { institutionId } = actor();
  const of = [institutionId, row.id] as const;
  const [attempts, facts, [diagnosis], days, adopted, ...rows] = await current().reads(
    attemptsOfCase(...of),
    factsOfCase(...of),
    diagnosisRow(...of),
    cycleDays(institutionId),
    adoptedVersions(institutionId),
    ...own(...of),
  );
  const [attempt] = attempts;
  const packs = packsOf(adopted, attempt);
  const ground = {
    row,
    attempt: attempt ?? null,
    facts,
    seasons: attempts,
    packs,
    figures: figuresOf(packs),
    target: targetOf(row, diagnosis ?? untouched(row.id), days),
    today: today(row.zone),
  };
  return { ground, rows: rows as unknown as RowsOf<S> };
}
