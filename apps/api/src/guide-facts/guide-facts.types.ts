import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import { factGroups, type FactGroup } from './shipped-facts.ts';

const FactGroupEnum = Object.fromEntries(factGroups.map((group) => [group, group]));
registerEnumType(FactGroupEnum, {
  name: 'FactGroup',
  description: 'Calendar, Match Week, limits, pass marks, signals, or rules of conduct.',
});

@ObjectType('FactConfirmation', { description: 'A named person read the source and says so.' })
export class FactConfirmationType {
  @Field(() => String, { nullable: true, description: 'Who.' }) byName: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) confirmedAt: Instant;
  @Field({ description: 'What was read.' }) source: string;
  @Field(() => LocalDateScalar, { description: 'When it was read.' }) readOn: LocalDate;
  @Field({ description: 'Anything to know.' }) note: string;
}

@ObjectType('FactDay', { description: 'A day of a cycle, beside what the cycle says here.' })
export class FactDayType {
  @Field(() => Int, { description: 'The Match year.' }) matchYear: number;
  @Field({ description: 'Which day of the cycle.' }) kind: string;
  @Field(() => LocalDateScalar, { description: 'The day as the source gives it.' })
  onDate: LocalDate;
  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day the cycle has here; null: none yet.',
  })
  here: LocalDate | null;
  @Field({ description: 'Whether the day here was confirmed by a named person.' })
  hereVerified: boolean;
  @Field({ description: 'own, invented or official; empty where there is none.' })
  hereStanding: string;
  @Field(() => Int, { description: 'Give this as expectedVersion; 0: none yet.' }) version: number;
}

@ObjectType('FactRule', { description: 'Whom a rule of conduct binds, and when.' })
export class FactRuleType {
  @Field({ description: 'program, applicant, school or anybody.' }) actor: string;
  @Field({ description: 'allowed or not_allowed.' }) verdict: string;
  @Field({ description: 'always, soap or after_list_deadline.' }) phase: string;
}

@ObjectType('GuideFact', { description: 'A fact of a cycle or a rule, with its source.' })
export class GuideFactType {
  @Field(() => ID, { description: 'Its code.' }) code: string;
  @Field(() => FactGroupEnum, { description: 'Under which heading it stands.' }) group: FactGroup;
  @Field(() => Int, { nullable: true, description: 'Its Match year; null: until changed.' })
  cycle: number | null;
  @Field({ description: 'The fact, for staff.' }) says: string;
  @Field({ description: 'The page it was read on.' }) link: string;
  @Field(() => LocalDateScalar, { description: 'When that page last said so.' }) asOf: LocalDate;
  @Field({ description: 'P: the owning body’s page; S: somebody else’s, orientation only.' })
  mark: string;
  @Field(() => FactConfirmationType, {
    nullable: true,
    description: 'Who confirmed it; null: nobody yet, so it drives nothing.',
  })
  confirmation: FactConfirmationType | null;
  @Field(() => FactDayType, { nullable: true, description: 'For days of a cycle.' })
  day: FactDayType | null;
  @Field(() => FactRuleType, { nullable: true, description: 'For rules of conduct.' })
  rule: FactRuleType | null;
}

@ObjectType('RuleConflict', { description: 'Where a guide and an owning body differ.' })
export class RuleConflictType {
  @Field(() => ID, { description: 'Its code.' }) code: string;
  @Field({ description: 'Item of the guide.' }) item: string;
  @Field({ description: 'What the guide says, in our words.' }) guideSays: string;
  @Field({ description: 'What the owning body says, in our words.' }) ruleSays: string;
  @Field({ description: 'Which is the default: rule, guide or neither.' }) stricter: string;
  @Field({ description: 'The owning body’s page.' }) link: string;
  @Field(() => LocalDateScalar, { description: 'When it last said so.' }) asOf: LocalDate;
}

@ObjectType('GuideFacts', { description: 'Facts of cycles and rules, and where guides differ.' })
export class GuideFactsType {
  @Field(() => [GuideFactType], { description: 'The facts, by heading.' })
  facts: readonly GuideFactType[];
  @Field(() => [RuleConflictType], { description: 'Where a guide and an owning body differ.' })
  conflicts: readonly RuleConflictType[];
}

@InputType('FactConfirmationEntry', { description: 'What was read, or why it is taken back.' })
export class FactConfirmationInput {
  @Field({ description: 'False takes an earlier confirmation back.' }) confirmed: boolean;
  @Field({ description: 'What was read.' }) source: string;
  @Field({ description: 'When it was read, YYYY-MM-DD.' }) readOn: string;
  @Field({ description: 'Anything to know; why, when it is taken back.' }) note: string;
}
