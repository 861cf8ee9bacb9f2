import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SpanType } from './plan-parts.types.ts';
import { PlanType } from './plans.types.ts';
import { MergedStepType, SeasonWordsType, UnfitTaskType } from './season-parts.types.ts';

@ObjectType('SeasonOffer', { description: 'One of two plans, laid but not kept.' })
export class SeasonOfferType {
  @Field(() => String, { description: 'A: next season. B: the one after it.' }) option: 'A' | 'B';
  @Field(() => Int, { description: 'The Match year it leads to.' }) targetYear: number;
  @Field(() => String, { description: 'compressed or full.' }) pace: string;
  @Field(() => SeasonWordsType, { description: 'What it says of its season.' })
  words: SeasonWordsType;
  @Field(() => Int, { description: 'Steps it holds.' }) steps: number;
  @Field(() => [SpanType], { description: 'Phases, open months and bridge.' }) spans: SpanType[];
  @Field(() => [UnfitTaskType], { description: 'Steps for which there is too little time.' })
  unfit: UnfitTaskType[];
  @Field(() => [MergedStepType], { description: 'Steps that are the same work as another one.' })
  merged: MergedStepType[];
}

@ObjectType('FittedTemplate', { description: 'A timeline with how it stands to a case.' })
export class FittedTemplateType {
  @Field({ description: 'Code of the template.' }) code: string;
  @Field(() => String, { description: 'fits, other_profile or other_specialty (refused).' })
  fit: string;
  @Field({ description: 'Why it does not fit; empty where it does.' }) why: string;
}

@ObjectType('LayingChoices', { description: 'What laying a plan begins with.' })
export class LayingChoicesType {
  @Field(() => [FittedTemplateType], { description: 'Timelines, those that fit first.' })
  templates: readonly FittedTemplateType[];
  @Field(() => String, { description: 'The season preset: A is the next, B the one after it.' })
  option: 'A' | 'B';
  @Field({ description: 'Why that season: what the written list proposes.' }) why: string;
}

@ObjectType('AppliedTemplate', { description: 'What applying a template did.' })
export class AppliedTemplateType {
  @Field(() => PlanType, { description: 'The plan.' }) plan: PlanType;
  @Field(() => Int, { description: 'Steps it added.' }) added: number;
  @Field(() => [MergedStepType], { description: 'Steps the plan held already.' })
  merged: MergedStepType[];
  @Field(() => [UnfitTaskType], { description: 'Steps for which there is too little time.' })
  unfit: UnfitTaskType[];
}
