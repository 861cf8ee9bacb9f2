import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { entryKinds, type EntryKind, type FieldVoice } from '@onward/guides/pack';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const EntryKindEnum = enumOf(entryKinds);
export const FieldVoiceEnum = enumOf(['staff', 'student', 'both'] as const);
registerEnumType(EntryKindEnum, {
  name: 'PackEntryKind',
  description: 'What an entry of a guide pack is.',
});
registerEnumType(FieldVoiceEnum, {
  name: 'PackFieldVoice',
  description: 'Who reads a field of an entry.',
});

@ObjectType('PackKindCount', { description: 'How many entries of a kind a pack has.' })
export class PackKindCountType {
  @Field(() => EntryKindEnum, { description: 'The kind.' }) kind: EntryKind;
  @Field(() => Int, { description: 'How many.' }) count: number;
}

@ObjectType('PackAudience', { description: 'Whom an own pack is for; null: everybody.' })
export class PackAudienceType {
  @Field(() => String, { nullable: true, description: 'Specialty aimed at.' })
  specialty: string | null;
  @Field(() => String, { nullable: true, description: 'Region aimed at.' }) region: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether trained abroad.' })
  trainedAbroad: boolean | null;
}

@ObjectType('Pack', { description: 'A guide pack as the institution uses it.' })
export class PackType {
  @Field(() => ID, { description: 'Its code.' }) code: string;
  @Field({ description: 'Title of the guide.' }) title: string;
  @Field({ description: 'For whom it is meant.' }) covers: string;
  @Field({ description: 'Whether the institution added it itself.' }) own: boolean;
  @Field(() => PackAudienceType, { nullable: true, description: 'Whom an own pack is for.' })
  audience: PackAudienceType | null;
  @Field(() => Int, {
    description: 'The institution’s version in use. Give it as expectedVersion.',
  })
  version: number;
  @Field(() => Int, { nullable: true, description: 'Our version underneath; null: its own pack.' })
  builtOn: number | null;
  @Field(() => Int, { nullable: true, description: 'Our newest version, if it is newer.' })
  newerOurs: number | null;
  @Field(() => Int, { description: 'Fields the institution changed.' }) changed: number;
  @Field(() => String, { nullable: true, description: 'Who made the version in use.' })
  authorName: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) madeAt: Instant;
  @Field({ description: 'Why.' }) reason: string;
  @Field(() => [PackKindCountType], { description: 'Entries by kind.' })
  counts: readonly PackKindCountType[];
}

@ObjectType('PackField', { description: 'One field of an entry.' })
export class PackFieldType {
  @Field({ description: 'Its address within the entry.' }) field: string;
  @Field({ description: 'What it is called.' }) label: string;
  @Field(() => FieldVoiceEnum, { description: 'Who reads it.' }) voice: FieldVoice;
  @Field({ description: 'Whether it is a number.' }) number: boolean;
  @Field({ description: 'What it says; paragraphs are parted by an empty line.' }) value: string;
  @Field(() => String, {
    nullable: true,
    description: 'What ours says, where the institution changed it.',
  })
  ours: string | null;
  @Field(() => String, { nullable: true, description: 'Who changed it.' })
  changedBy: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When.' }) changedAt: string | null;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
}

@ObjectType('PackOutside', { description: 'An outside source of an entry.' })
export class PackOutsideType {
  @Field({ description: 'The page.' }) link: string;
  @Field(() => LocalDateScalar, { description: 'When it last said so.' }) asOf: LocalDate;
  @Field({ description: 'P: the owning body; S: somebody attributable.' }) mark: string;
}

@ObjectType('PackFormValue', { description: 'A field of a form and what it holds.' })
export class PackFormValueType {
  @Field({ description: 'The field.' }) field: string;
  @Field({ description: 'What it holds.' }) value: string;
}

@ObjectType('PackEntry', { description: 'One entry of a guide pack, in its voices.' })
export class PackEntryType {
  @Field({ description: 'Its code, unique in the pack.' }) code: string;
  @Field(() => EntryKindEnum, { description: 'What it is.' }) kind: EntryKind;
  @Field({ description: 'The kind more closely, such as checklist or message; may be empty.' })
  sort: string;
  @Field({ description: 'What it is called.' }) title: string;
  @Field({ description: 'Item of the guide, such as DR-18; own: set by the office.' }) item: string;
  @Field(() => String, {
    nullable: true,
    description: 'For an own figure: the figure of ours it stands beside, in words.',
  })
  beside: string | null;
  @Field(() => PackOutsideType, { nullable: true, description: 'A source outside the guide.' })
  outside: PackOutsideType | null;
  @Field(() => [String], { description: 'Factors it answers, as domain.factor.' })
  factors: readonly string[];
  @Field(() => [PackFieldType], { description: 'What it says.' }) fields: readonly PackFieldType[];
  @Field(() => [PackFormValueType], {
    nullable: true,
    description: 'What its form holds, where the institution wrote it in one.',
  })
  form: readonly PackFormValueType[] | null;
}

@ObjectType('PackVersion', { description: 'One version of a pack, as the institution made it.' })
export class PackVersionType {
  @Field(() => Int, { description: 'Its number.' }) number: number;
  @Field(() => Int, { nullable: true, description: 'Our version underneath.' })
  builtOn: number | null;
  @Field(() => Int, { nullable: true, description: 'The earlier version it brings back.' })
  sameAs: number | null;
  @Field(() => String, { nullable: true, description: 'Who made it; null: as shipped.' })
  authorName: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) madeAt: Instant;
  @Field({ description: 'Why.' }) reason: string;
}

@ObjectType('PackPage', { description: 'A pack with all its entries and versions.' })
export class PackPageType {
  @Field(() => PackType, { description: 'The pack.' }) pack: PackType;
  @Field(() => [PackEntryType], { description: 'Its entries, in order.' })
  entries: readonly PackEntryType[];
  @Field(() => [PackVersionType], { description: 'Its versions, newest first.' })
  versions: readonly PackVersionType[];
  @Field({ description: 'The whole pack as a file (JSON), to begin an own one from.' })
  file: string;
}

@ObjectType('PackHit', { description: 'An entry found in one of the packs.' })
export class PackHitType {
  @Field({ description: 'Code of the pack.' }) pack: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field(() => PackEntryType, { description: 'The entry.' }) entry: PackEntryType;
}

@ObjectType('PackDifference', {
  description: 'A field that two versions of a pack say differently.',
})
export class PackDifferenceType {
  @Field({ description: 'Code of the entry.' }) entry: string;
  @Field(() => EntryKindEnum, { description: 'What the entry is.' }) kind: EntryKind;
  @Field({ description: 'What the entry is called.' }) title: string;
  @Field({ description: 'The field.' }) field: string;
  @Field({ description: 'What the field is called.' }) label: string;
  @Field(() => String, { nullable: true, description: 'What the first says; null: nothing.' })
  from: string | null;
  @Field(() => String, { nullable: true, description: 'What the second says; null: nothing.' })
  to: string | null;
}

@ObjectType('PackConflict', {
  description: 'A field that the institution changed and another version of ours says differently.',
})
export class PackConflictType {
  @Field({ description: 'Code of the entry.' }) entry: string;
  @Field({ description: 'What the entry is called.' }) title: string;
  @Field({ description: 'The field.' }) field: string;
  @Field({ description: 'What the field is called.' }) label: string;
  @Field({ description: 'What ours said when the institution changed it.' }) before: string;
  @Field(() => String, {
    nullable: true,
    description: 'What ours says in that version; null: the field is gone, and the change with it.',
  })
  ours: string | null;
  @Field({ description: 'What the institution says.' }) mine: string;
}

@ObjectType('PackAdoption', { description: 'What taking over a version of ours would change.' })
export class PackAdoptionType {
  @Field(() => Int, { description: 'The version of ours.' }) ours: number;
  @Field(() => Int, { description: 'How many of the institution’s changes stay.' }) stays: number;
  @Field(() => [PackDifferenceType], { description: 'What would be said differently from now.' })
  differences: readonly PackDifferenceType[];
  @Field(() => [PackConflictType], { description: 'Where both sides changed the same field.' })
  conflicts: readonly PackConflictType[];
}

@ObjectType('PackFigure', { description: 'A figure with whose it is.' })
export class PackFigureType {
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field(() => Int, { description: 'Version of the pack here.' }) packVersion: number;
  @Field({ description: 'The figure with its unit.' }) range: string;
  @Field({ description: 'The figure in words.' }) words: string;
  @Field({ description: 'Item of the guide.' }) item: string;
  @Field(() => String, {
    nullable: true,
    description: 'The guide’s own figure, where the institution set another.',
  })
  inPlaceOf: string | null;
}

@ObjectType('PackRange', { description: 'Figures of one topic in one unit, side by side.' })
export class PackRangeType {
  @Field({ description: 'What the figures are about.' }) topic: string;
  @Field({ description: 'Lowest to highest, with the unit; never averaged.' }) range: string;
  @Field(() => [PackFigureType], { description: 'Each with whose it is.' })
  figures: readonly PackFigureType[];
}

@ObjectType('CasePack', { description: 'A pack version a case was worked under.' })
export class CasePackType {
  @Field({ description: 'Code of the pack.' }) pack: string;
  @Field({ description: 'Title of the guide.' }) title: string;
  @Field(() => Int, { description: 'The institution’s version.' }) number: number;
  @Field(() => InstantScalar, { description: 'Since when.' }) since: Instant;
}

@InputType('PackFieldValue', { description: 'A field of an entry and what it will say.' })
export class PackFieldValueInput {
  @Field({ description: 'Its address within the entry.' }) field: string;
  @Field({ description: 'What it will say.' }) value: string;
}

@InputType('PackEntryEdit', { description: 'What an entry will say, and why.' })
export class PackEntryEditInput {
  @Field({ description: 'Code of the entry.' }) entry: string;
  @Field(() => [PackFieldValueInput], { description: 'The fields.' }) fields: PackFieldValueInput[];
  @Field({ description: 'Why; it stays with the version.' }) reason: string;
}

@InputType('PackFieldRef', { description: 'A field of an entry.' })
class PackFieldRefInput {
  @Field({ description: 'Code of the entry.' }) entry: string;
  @Field({ description: 'Its address within the entry.' }) field: string;
}

@InputType('PackAdoptionEdit', { description: 'A version of ours to take over, and why.' })
export class PackAdoptionEditInput {
  @Field(() => Int, { description: 'The version of ours.' }) ours: number;
  @Field({ description: 'Why; it stays with the version.' }) reason: string;
  @Field(() => [PackFieldRefInput], {
    nullable: true,
    description: 'Own changes that give way to ours; every other stays.',
  })
  givingWay: PackFieldRefInput[] | null;
}

@InputType('PackVersionRef', { description: 'A version: the institution’s by number, or ours.' })
export class PackVersionRefInput {
  @Field(() => Int, { nullable: true, description: 'The institution’s version.' })
  number: number | null;
  @Field(() => Int, { nullable: true, description: 'A version of ours.' }) ours: number | null;
}
