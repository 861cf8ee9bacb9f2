import type { KnownPerson, RowValues } from '@onward/core/imports';
import { current } from '../platform/tenancy/index.ts';
import type { ImportRowOfList } from './imports.reads.ts';
import { knownPeople } from './known-people.reads.ts';

const present = (values: readonly (string | undefined)[]) =>
  values.filter((value): value is string => Boolean(value));

/** Loads everybody who shares an identifier with these rows, in one statement; answers row by row. */
export async function knownTo(
  rows: readonly RowValues[],
  list: Pick<ImportRowOfList, 'cohortId' | 'matchYear'>,
): Promise<(values: RowValues) => readonly KnownPerson[]> {
  const [found] = await current().reads(
    knownPeople(
      current().scope.institutionId,
      present(rows.map((row) => row.aamc_id)),
      present(rows.map((row) => row.school_id)),
      present(rows.flatMap((row) => [row.school_email, row.personal_email])),
      list.cohortId,
      list.matchYear,
    ),
  );
  const byIdentifier = new Map<string, KnownPerson[]>();
  for (const person of found)
    for (const key of identifiersOf(person))
      byIdentifier.set(key, [...(byIdentifier.get(key) ?? []), person]);
  return (values) => [
    ...new Set(identifiersOf(values).flatMap((key) => byIdentifier.get(key) ?? [])),
  ];
}

type Identified = Pick<RowValues, 'aamc_id' | 'school_id' | 'school_email' | 'personal_email'>;

function identifiersOf(values: Identified): readonly string[] {
  return [
    ...present([values.aamc_id]).map((value) => `aamc:${value}`),
    ...present([values.school_id]).map((value) => `school:${value}`),
    ...present([values.school_email, values.personal_email]).map(
      (value) => `email:${value.toLowerCase()}`,
    ),
  ];
}
