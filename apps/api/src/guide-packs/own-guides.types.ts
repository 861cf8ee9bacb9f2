import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { EntryKind, FieldVoice } from '@onward/guides/pack';
import {
  EntryKindEnum,
  FieldVoiceEnum,
  PackDifferenceType,
  PackEntryType,
  PackFieldValueInput,
} from './guide-packs.types.ts';

@ObjectType('OwnGuideChoice', { description: 'One thing to choose in a form.' })
export class OwnGuideChoiceType {
  @Field({ description: 'What is sent.' }) value: string;
  @Field({ description: 'What is shown.' }) label: string;
}

@ObjectType('OwnGuideField', { description: 'One field of the form of an own entry.' })
export class OwnGuideFieldType {
  @Field({ description: 'Its name.' }) field: string;
  @Field({ description: 'What it is called.' }) label: string;
  @Field({ description: 'What belongs there; may be empty.' }) hint: string;
  @Field({ description: 'line, text, number or choice.' }) input: string;
  @Field(() => FieldVoiceEnum, { description: 'Who reads it.' }) voice: FieldVoice;
  @Field({ description: 'Whether it may stay empty.' }) optional: boolean;
  @Field(() => [OwnGuideChoiceType], { description: 'What there is to choose; else empty.' })
  choices: readonly OwnGuideChoiceType[];
}

@ObjectType('OwnGuideForm', { description: 'The form of one kind of own entry.' })
export class OwnGuideFormType {
  @Field(() => EntryKindEnum, { description: 'The kind.' }) kind: EntryKind;
  @Field(() => [OwnGuideFieldType], { description: 'Its fields, in order.' })
  fields: readonly OwnGuideFieldType[];
}

@ObjectType('OwnEntryPreview', { description: 'An own entry as it would stand in the guide.' })
export class OwnEntryPreviewType {
  @Field(() => PackEntryType, { description: 'The entry.' }) entry: PackEntryType;
  @Field(() => [PackDifferenceType], { description: 'What the guide would say differently.' })
  differences: readonly PackDifferenceType[];
}

@InputType('OwnGuideHead', { description: 'Name of an own guide, and whom it is for.' })
export class OwnGuideHeadInput {
  @Field({ description: 'Its title.' }) title: string;
  @Field({ description: 'For whom it is meant, in words.' }) covers: string;
  @Field(() => String, {
    nullable: true,
    description: 'diagnostic_radiology, interventional_radiology or other; null: any specialty.',
  })
  specialty: string | null;
  @Field(() => String, { nullable: true, description: 'los_angeles or other; null: any region.' })
  region: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Trained abroad or not; null: everybody.',
  })
  trainedAbroad: boolean | null;
}

@InputType('OwnGuideEntry', { description: 'An own entry as it was typed.' })
export class OwnGuideEntryInput {
  @Field(() => ID, { nullable: true, description: 'Its code; null: a new one.' })
  code: string | null;
  @Field(() => EntryKindEnum, { description: 'Its kind: one that has a form.' })
  kind: EntryKind;
  @Field(() => [PackFieldValueInput], { description: 'What the form holds.' })
  fields: PackFieldValueInput[];
}
