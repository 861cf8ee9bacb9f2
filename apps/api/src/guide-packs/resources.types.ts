import { Field, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '@onward/core/shared';
import type { ResourceKind } from '@onward/guides/resources';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';

@ObjectType('Resource', { description: 'A piece of a guide, in the student’s voice.' })
export class ResourceType {
  @Field({ description: 'Its code, unique in its pack.' }) code: string;
  @Field({ description: 'Code of the pack.' }) pack: string;
  @Field({ description: 'Title of the guide it is from.' }) packTitle: string;
  @Field({ description: 'Item of the guide.' }) item: string;
  @Field(() => String, { description: 'article, list, script, question or note.' })
  kind: ResourceKind;
  @Field({ description: 'Title, or question.' }) title: string;
  @Field(() => [String], { description: 'Text to read.' }) paragraphs: readonly string[];
  @Field(() => [String], { description: 'Lines of a list.' }) lines: readonly string[];
  @Field({ description: 'Words to copy, with blanks in [brackets]; may be empty.' }) text: string;
}

@ObjectType('ResourceGroup', { description: 'Pieces for one situation.' })
export class ResourceGroupType {
  @Field(() => String, { description: 'Code of the situation.' }) situation: string;
  @Field(() => [ResourceType], { description: 'The pieces.' }) resources: readonly ResourceType[];
}

@ObjectType('ResourceRule', { description: 'A rule of the Match, in the student’s voice.' })
export class ResourceRuleType {
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'What it says.' }) says: string;
  @Field({ description: 'The owning body’s page.' }) link: string;
  @Field(() => LocalDateScalar, { description: 'When that page last said so.' }) asOf: LocalDate;
}

@ObjectType('Resources', { description: 'What a student may read of the guides that apply.' })
export class ResourcesType {
  @Field(() => [String], { description: 'Titles of the guides.' }) guides: readonly string[];
  @Field(() => [ResourceGroupType], { description: 'By situation.' })
  groups: readonly ResourceGroupType[];
  @Field(() => [ResourceRuleType], { description: 'What the rules of the Match say.' })
  rules: readonly ResourceRuleType[];
}
