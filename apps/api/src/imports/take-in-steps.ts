import type { Hold } from '@onward/core/cohorts';
import { decideRow } from '@onward/core/imports';
import type { CohortId, Instant } from '@onward/core/shared';
import { refreshDigests } from '../cases/index.ts';
import { today } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import type { ImportRowOfList, ReviewRow } from './imports.reads.ts';
import { knownTo } from './known-to.ts';
import * as statements from './take-in-statements.ts';
import { factsOf, type Incoming } from './take-in.ts';

/** A list on its way in. */
export interface Commit {
  readonly list: ImportRowOfList & { readonly cohortId: CohortId; readonly matchYear: number };
  readonly hold: Hold;
  readonly at: Instant;
}

/** Lists show names and specialties: the cases of everybody who was here before are refreshed. */
export async function refreshChanged(rows: readonly Incoming[]): Promise<void> {
  const students = rows.filter((row) => !row.isNew).map((row) => row.studentId);
  const [cases] = await current().reads(
    statements.casesOfStudents(actor().institutionId, students),
  );
  await refreshDigests(cases.map((row) => row.id));
}

/** How many rows would do something else now than the check said. */
export async function changedSince(
  rows: readonly ReviewRow[],
  list: ImportRowOfList,
): Promise<number> {
  const known = await knownTo(
    rows.map((row) => row.values ?? {}),
    list,
  );
  return rows.filter((row) => {
    const values = row.values ?? {};
    const verdict = decideRow(
      { line: row.line, values, reasons: row.reasons },
      known(values),
      list.matchBy,
    );
    return (
      verdict.outcome !== row.outcome ||
      verdict.studentId !== row.studentId ||
      verdict.changes.length !== row.changes.length ||
      verdict.changes.some((change, n) => change.from !== row.changes[n]?.from)
    );
  }).length;
}

/** Keeps the facts of rows; answers which facts each student's replaced. */
export async function keepFacts(rows: readonly Incoming[], { list, at }: Commit) {
  const { institutionId, personId } = actor();
  const facts = rows.flatMap((row) => factsOf(row, list.matchYear));
  const source = `Imported list, ${list.fileName}`;
  const [, replaced] = await current().write(
    statements.byHash,
    statements.replaceFacts(institutionId, JSON.stringify(facts), at),
    statements.addFacts(
      institutionId,
      JSON.stringify(facts),
      source,
      today(list.zone, at),
      personId,
      at,
      list.id,
    ),
    statements.byLoop,
  );
  const byStudent = Map.groupBy(replaced.rows, (row) => row.student_id);
  return new Map([...byStudent].map(([student, gone]) => [student, gone.map((row) => row.id)]));
}

/** Those who are not in the cohort join; answers each student's stay. */
export async function joinCohort(rows: readonly Incoming[], { list, at }: Commit) {
  const { institutionId, personId } = actor();
  const members = rows
    .filter((row) => row.joins)
    .map((row) => ({ id: newId<'cohort_member'>(), student_id: row.studentId }));
  await current().write(
    statements.addMembers(
      institutionId,
      JSON.stringify(members),
      list.cohortId,
      today(list.zone, at),
      personId,
    ),
  );
  return new Map(members.map((member) => [member.student_id, member.id]));
}
