import { factFields, type Change, type FactField, type RowValues } from '@onward/core/imports';
import { seasonOf, sortName } from '@onward/core/people';
import type { CaseId, PersonId } from '@onward/core/shared';
import { newId } from '../platform/ids.ts';
import type { ReviewRow } from './imports.reads.ts';

/** The columns of a student that a list can say something about. */
export interface StudentColumns {
  readonly full_name: string;
  readonly sort_name: string;
  readonly preferred_name: string;
  readonly phone: string;
  readonly school_email: string | null;
  readonly personal_email: string | null;
  readonly aamc_id: string | null;
  readonly school_id: string | null;
}

/** One row on its way in: to whom, what it says, what it changes. */
export interface Incoming {
  readonly rowId: string;
  readonly studentId: PersonId;
  readonly isNew: boolean;
  readonly values: RowValues;
  readonly changes: readonly Change[];
  readonly opensCase: boolean;
  readonly joins: boolean;
}

/** A row of the review as it comes in; a new person gets an id. */
export function incoming(row: ReviewRow): Incoming {
  const isNew = row.outcome === 'new';
  const changes = (field: Change['field']) => row.changes.some((change) => change.field === field);
  return {
    rowId: row.id,
    studentId: isNew ? newId<'person'>() : (row.studentId as PersonId),
    isNew,
    values: row.values ?? {},
    changes: row.changes,
    opensCase: isNew || changes('case'),
    joins: isNew || changes('cohort'),
  };
}

/** The columns of a new student. */
export function newStudent({
  studentId,
  values,
}: Incoming): StudentColumns & { readonly id: PersonId } {
  return { id: studentId, ...columnsOf(values, null) };
}

/** The columns of a known student after the change; what the list leaves empty stays. */
export function changedStudent(
  { studentId, values }: Incoming,
  before: StudentColumns,
): StudentColumns & { readonly id: PersonId } {
  return { id: studentId, ...columnsOf(values, before) };
}

const nobody: StudentColumns = {
  full_name: '',
  sort_name: '',
  preferred_name: '',
  phone: '',
  school_email: null,
  personal_email: null,
  aamc_id: null,
  school_id: null,
};

function columnsOf(values: RowValues, stood: StudentColumns | null): StudentColumns {
  const before = stood ?? nobody;
  const { family_name: family, ...said } = values;
  const columns = Object.fromEntries(
    Object.keys(nobody).map((key) => [
      key,
      said[key as keyof typeof said] ?? before[key as keyof StudentColumns],
    ]),
  ) as unknown as StudentColumns;
  const renamed = columns.full_name !== before.full_name || family !== undefined;
  return renamed ? { ...columns, sort_name: sortName(columns.full_name, family) } : columns;
}

/** Whether a change touches the person's own columns (and not only facts, cohort or case). */
export function touchesPerson(row: Incoming): boolean {
  const elsewhere: readonly string[] = [...factFields, 'cohort', 'case'];
  return row.changes.some((change) => !elsewhere.includes(change.field));
}

/** The facts a row brings: all it says of a new student, only what differs of a known one. */
export function factsOf(row: Incoming, matchYear: number) {
  const changed = new Set<string>(row.changes.map((change) => change.field));
  return factFields.flatMap((kind: FactField) => {
    const value = row.values[kind];
    if (!value || (!row.isNew && !changed.has(kind))) return [];
    const match_year = seasonOf(kind, matchYear);
    return [{ id: newId<'fact'>(), student_id: row.studentId, kind, match_year, value }];
  });
}

/** What undo needs: how the student stood, and which rows came and went. */
export interface Before {
  readonly student: (StudentColumns & { readonly version: number }) | null;
  readonly replacedFacts: readonly string[];
  readonly memberId: string | null;
  readonly caseId: CaseId | null;
}
