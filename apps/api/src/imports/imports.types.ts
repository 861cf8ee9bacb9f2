import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  columnNotes,
  dateOrders,
  importFields,
  importStates,
  matchKeys,
  rowOutcomes,
  type ColumnNote,
  type DateOrder,
  type ImportField,
  type ImportState,
  type MatchKey,
  type RowOutcome,
} from '@onward/core/imports';
import type { Instant } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const ImportStateEnum = enumOf(importStates);
export const ImportFieldEnum = enumOf(importFields);
export const MatchKeyEnum = enumOf(matchKeys);
export const DateOrderEnum = enumOf(dateOrders);
export const ColumnNoteEnum = enumOf(columnNotes);
export const RowOutcomeEnum = enumOf(rowOutcomes);
registerEnumType(ImportStateEnum, {
  name: 'ImportState',
  description: 'Where an import stands. Only committed has touched anybody’s record.',
});
registerEnumType(ImportFieldEnum, { name: 'ImportField', description: 'What a column can mean.' });
registerEnumType(MatchKeyEnum, {
  name: 'MatchKey',
  description: 'Identifiers a student is recognised by.',
});
registerEnumType(DateOrderEnum, {
  name: 'DateOrder',
  description: 'How numbers in dates are ordered. unsure: only unambiguous dates are read.',
});
registerEnumType(ColumnNoteEnum, {
  name: 'ColumnNote',
  description: 'What is peculiar about a heading. forbidden: never taken in.',
});
registerEnumType(RowOutcomeEnum, { name: 'RowOutcome', description: 'What a row would do.' });

@ObjectType('ImportSheet', { description: 'A sheet of the file; CSV has one without a name.' })
export class ImportSheetType {
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => Int, { description: 'Its rows.' }) rows: number;
}

@ObjectType('ImportColumn', { description: 'A column of the list and what it means.' })
export class ImportColumnType {
  @Field(() => Int, { description: 'Its place, from 0.' }) index: number;
  @Field({ description: 'Its heading.' }) heading: string;
  @Field(() => ImportFieldEnum, {
    nullable: true,
    description: 'What it means; null leaves it out.',
  })
  field: ImportField | null;
  @Field(() => ColumnNoteEnum, { nullable: true, description: 'What is peculiar about it.' })
  note: ColumnNote | null;
  @Field(() => String, { nullable: true, description: 'Why it is never taken in.' })
  topic: string | null;
}

@ObjectType('ImportSample', { description: 'One of the first rows, as it stands in the file.' })
export class ImportSampleType {
  @Field(() => Int, { description: 'Its line.' }) line: number;
  @Field(() => [String], { description: 'Its cells, cut short.' }) cells: readonly string[];
}

@ObjectType('ImportCounts', { description: 'How many rows have each outcome.' })
export class ImportCountsType {
  @Field(() => Int, { description: 'People not here yet.' }) new: number;
  @Field(() => Int, { description: 'People about whom the list says something else.' })
  changed: number;
  @Field(() => Int, { description: 'Rows that say what is here already.' }) unchanged: number;
  @Field(() => Int, { description: 'Rows somebody has to look at; not taken in.' })
  conflict: number;
  @Field(() => Int, { description: 'Rows with a fault; not taken in.' }) refused: number;
}

@ObjectType('NamedPerson', { description: 'Somebody’s id and name.' })
export class NamedPersonType {
  @Field(() => ID, { description: 'The person.' }) id: string;
  @Field({ description: 'The name.' }) name: string;
}

@ObjectType('Import', { description: 'A list that came as a file, and how far it is.' })
export class ImportType {
  @Field(() => ID, { description: 'The import.' }) id: string;
  @Field({ description: 'Name of the file.' }) fileName: string;
  @Field(() => Int, { description: 'Size of the file in bytes.' }) fileBytes: number;
  @Field({ description: 'csv or xlsx.' }) format: string;
  @Field(() => ImportStateEnum, { description: 'Where it stands.' }) state: ImportState;
  @Field(() => [ImportSheetType], { description: 'Sheets of the file.' })
  sheets: readonly ImportSheetType[];
  @Field(() => String, { nullable: true, description: 'The chosen sheet.' }) sheet: string | null;
  @Field(() => Int, { nullable: true, description: 'Line of the headings.' })
  headerLine: number | null;
  @Field(() => [ImportColumnType], { description: 'Columns and what they mean.' })
  columns: readonly ImportColumnType[];
  @Field(() => [ImportSampleType], { description: 'The first rows.' })
  sample: readonly ImportSampleType[];
  @Field(() => [String], { description: 'What still has to be matched: name, identifier.' })
  missing: readonly string[];
  @Field(() => MatchKeyEnum, { description: 'The identifier trusted most.' }) matchBy: MatchKey;
  @Field(() => DateOrderEnum, { description: 'How its dates are ordered.' }) dateOrder: DateOrder;
  @Field(() => Int, { description: 'Empty lines, passed over.' }) blankLines: number;
  @Field(() => ID, { nullable: true, description: 'The cohort it is for.' })
  cohortId: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the cohort.' })
  cohortName: string | null;
  @Field(() => Int, { nullable: true, description: 'The Match the cohort did not match in.' })
  matchYear: number | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until then nobody else sees it.' })
  heldUntil: Instant | null;
  @Field(() => [ID], { description: 'Who may see it before.' }) heldFor: readonly string[];
  @Field(() => Int, { description: 'Rows below the headings.' }) rowsTotal: number;
  @Field(() => Int, { description: 'Rows checked so far.' }) rowsDone: number;
  @Field(() => ImportCountsType, { description: 'What came of the check.' })
  counts: ImportCountsType;
  @Field({ description: 'Code of what kept the check from ending; empty when nothing did.' })
  problem: string;
  @Field({ description: 'Who uploaded it.' }) createdByName: string;
  @Field(() => InstantScalar, { description: 'When it was uploaded.' }) createdAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken in.' })
  committedAt: Instant | null;
  @Field(() => String, { nullable: true, description: 'Who took it in.' })
  committedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Until when it can be undone.' })
  undoUntil: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was undone.' })
  undoneAt: Instant | null;
  @Field(() => Int, { description: 'Give this as expectedVersion.' }) version: number;
}

@ObjectType('ImportReason', { description: 'Why a row is as it is.' })
export class ImportReasonType {
  @Field(() => String, { nullable: true, description: 'Heading of the column; null: the row.' })
  column: string | null;
  @Field({ description: 'The code.' }) code: string;
  @Field({ description: 'In words: what is wrong and what to do.' }) words: string;
}

@ObjectType('ImportChange', { description: 'One thing a row changes.' })
export class ImportChangeType {
  @Field({ description: 'What.' }) field: string;
  @Field({ description: 'What stands here.' }) from: string;
  @Field({ description: 'What the list says.' }) to: string;
}

@ObjectType('ImportRow', { description: 'One row of the list and what it would do.' })
export class ImportRowType {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field(() => Int, { description: 'Its line in the file.' }) line: number;
  @Field(() => RowOutcomeEnum, { description: 'What it would do.' }) outcome: RowOutcome;
  @Field({ description: 'The name it gives; empty when it gives none.' }) name: string;
  @Field(() => [ImportReasonType], { description: 'Why.' }) reasons: readonly ImportReasonType[];
  @Field(() => [ImportChangeType], { description: 'What it changes.' })
  changes: readonly ImportChangeType[];
  @Field(() => ID, { nullable: true, description: 'Whom it is about, if here.' })
  studentId: string | null;
}

@ObjectType('ImportPage', { description: 'Imports, newest first.' })
export class ImportsPageType extends pageType(ImportType, 'imports') {}

@ObjectType('ImportRowsPage', { description: 'Rows of a list, in its order.' })
export class ImportRowsPageType extends pageType(ImportRowType, 'rows') {}

@InputType('ColumnChoice', { description: 'What a column means.' })
export class ColumnChoiceInput {
  @Field(() => Int, { description: 'Its place, from 0.' }) index: number;
  @Field(() => ImportFieldEnum, {
    nullable: true,
    description: 'What it means; null leaves it out.',
  })
  field: ImportField | null;
}

@InputType('ColumnChoices', { description: 'How columns are to be read.' })
export class ColumnChoicesInput {
  @Field(() => [ColumnChoiceInput], { description: 'The columns that change.' })
  columns: ColumnChoiceInput[];
  @Field(() => MatchKeyEnum, { description: 'The identifier trusted most.' }) matchBy: MatchKey;
  @Field(() => DateOrderEnum, { description: 'How its dates are ordered.' }) dateOrder: DateOrder;
}

@InputType('HoldInput', { description: 'Who sees a list, and from when on.' })
export class HoldInput {
  @Field(() => InstantScalar, { nullable: true, description: 'The release time; null: at once.' })
  heldUntil: Instant | null;
  @Field(() => [ID], { description: 'Members of staff who may see it before.' }) heldFor: string[];
}
