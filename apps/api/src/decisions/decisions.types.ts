import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { weights, type Weight } from '@onward/core/decisions';
import type { Id, Instant, LocalDate } from '@onward/core/shared';
import { InstantScalar, LocalDateScalar } from '../platform/graphql/scalars.ts';
import {
  ComparedWordsType,
  DecisionOptionType,
  DecisionVoteType,
  GuideAnswerType,
  GuideListType,
  GuideScriptType,
} from './decision-parts.types.ts';

const weighs = (code: Weight) => ({ description: `${weights[code]}; may be empty.` });

@ObjectType('Weighed', { description: 'What weighed on the choice.' })
@InputType('WeighedEntry', { description: 'What weighed on the choice.' })
export class WeighedType implements Record<Weight, string> {
  @Field(() => String, weighs('commitment')) commitment: string;
  @Field(() => String, weighs('profile')) profile: string;
  @Field(() => String, weighs('circumstances')) circumstances: string;
  @Field(() => String, weighs('risk')) risk: string;
}

@InputType('OutcomeEntry', { description: 'What is written down when a decision is made.' })
export class OutcomeInput {
  @Field(() => ID, { description: 'The way taken.' }) optionId: Id<'decision_option'>;
  @Field({ description: 'One main goal that every step of the plan serves.' }) goal: string;
  @Field({ description: 'Why.' }) why: string;
  @Field({ description: 'Who saw it otherwise, and why; may be empty.' }) dissent: string;
  @Field(() => WeighedType, { description: 'What weighed on it.' }) weighed: WeighedType;
  @Field(() => ID, { nullable: true, description: 'Second way kept open beside it.' })
  parallelId: Id<'decision_option'> | null;
  @Field(() => LocalDateScalar, { description: 'When it is looked at again.' })
  reviewOn: LocalDate;
  @Field(() => Boolean, { description: 'Confirmed a second time, in the first days.' })
  confirmed: boolean;
  @Field({ description: 'The advisor’s note beside that; may be empty.' }) note: string;
}

@ObjectType('Decision', {
  description: 'A decision about the path, or a re-evaluation by a panel.',
})
export class DecisionType {
  @Field(() => ID, { description: 'The decision.' }) id: string;
  @Field({ description: 'path or panel.' }) kind: string;
  @Field({ description: 'open, decided, overridden or dropped.' }) state: string;
  @Field(() => [DecisionOptionType], { description: 'Ways on the table.' })
  options: DecisionOptionType[];
  @Field(() => [DecisionVoteType], { description: 'Voices heard.' }) votes: DecisionVoteType[];
  @Field(() => Boolean, { description: 'Several see a low chance: alternatives are asked for.' })
  severalSeeLow: boolean;
  @Field(() => ID, { nullable: true, description: 'The way taken.' }) optionId: string | null;
  @Field(() => ID, { nullable: true, description: 'Second way beside it.' })
  parallelId: string | null;
  @Field({ description: 'The goal.' }) goal: string;
  @Field({ description: 'Why.' }) why: string;
  @Field({ description: 'Who saw it otherwise.' }) dissent: string;
  @Field(() => WeighedType, { description: 'What weighed on it.' }) weighed: WeighedType;
  @Field({ description: 'Note of a second confirmation, or reason of an override.' }) note: string;
  @Field(() => LocalDateScalar, { nullable: true, description: 'When it is looked at again.' })
  reviewOn: LocalDate | null;
  @Field({ description: 'What the student will read.' }) studentWords: string;
  @Field(() => InstantScalar, { description: 'When it was begun.' }) openedAt: Instant;
  @Field(() => String, { nullable: true, description: 'Who wrote the decision down.' })
  decidedByName: string | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was made.' })
  decidedAt: Instant | null;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('OptionChoice', { description: 'A way on that can be put on the table.' })
export class OptionChoiceType {
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => [GuideListType], { description: 'What the guides that apply say to it.' })
  lists: GuideListType[];
  @Field(() => [ID], { description: 'Accepted findings it usually answers.' }) answers: string[];
  @Field(() => Int, { nullable: true, description: 'First Match year it would lead to.' })
  earliestCycle: number | null;
  @Field(() => ComparedWordsType, { description: 'Sentences to begin with.' })
  words: ComparedWordsType;
}

@ObjectType('Preference', { description: 'What the student would like, as she wrote it.' })
export class PreferenceType {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field(() => String, { nullable: true, description: 'The way she leans to, by its code.' })
  option: string | null;
  @Field({ description: 'Her words.' }) words: string;
  @Field(() => InstantScalar, { description: 'When she wrote it.' }) writtenAt: Instant;
}

@ObjectType('CaseGoal', { description: 'The one main goal of a case.' })
export class CaseGoalType {
  @Field({ description: 'The goal.' }) goal: string;
  @Field(() => String, { nullable: true, description: 'Who wrote it down.' })
  setByName: string | null;
  @Field(() => InstantScalar, { description: 'When.' }) setAt: Instant;
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

@ObjectType('DecisionFinding', { description: 'An accepted finding a way on can answer.' })
export class DecisionFindingType {
  @Field(() => ID, { description: 'The finding.' }) id: string;
  @Field({ description: 'The factor in words.' }) title: string;
}

@ObjectType('DecisionRelease', { description: 'The decision as the student was given it.' })
export class DecisionReleaseType {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field(() => ID, { description: 'Which decision.' }) decisionId: string;
  @Field({ description: 'The goal.' }) goal: string;
  @Field({ description: 'The way taken.' }) way: string;
  @Field({ description: 'Second way beside it; may be empty.' }) secondWay: string;
  @Field({ description: 'The advisor’s words.' }) words: string;
  @Field(() => LocalDateScalar, { description: 'When it is looked at again.' })
  reviewOn: LocalDate;
  @Field({ description: 'Who gave it.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When.' }) releasedAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'From when she can read it.' })
  visibleFrom: Instant | null;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt: Instant | null;
  @Field({ description: 'Why it was taken back; may be empty.' }) withdrawnReason: string;
}

@ObjectType('PathwayYears', { description: 'A way into IR with the training years it takes.' })
export class PathwayYearsType {
  @Field({ description: 'Which way.' }) title: string;
  @Field({ description: 'Its parts in words.' }) parts: string;
  @Field(() => Int, { description: 'Years in all.' }) years: number;
  @Field(() => Int, { description: 'The year training would end.' }) endsIn: number;
}

@ObjectType('FirstDaysStaff', { description: 'The first days, as staff see them.' })
export class FirstDaysStaffType {
  @Field(() => InstantScalar, { description: 'End of the quiet time.' }) until: Instant;
  @Field({ description: 'The person’s own zone, or the office’s.' }) zone: string;
  @Field(() => Boolean, { description: 'Whether the quiet time still runs.' }) running: boolean;
  @Field({ description: 'Whose figures say so; empty: a few days.' }) figures: string;
  @Field(() => Boolean, { description: 'SOAP is open to this person and cannot wait.' })
  soapOpen: boolean;
  @Field(() => [String], { description: 'What waits while it runs.' }) waits: string[];
  @Field(() => [GuideListType], { description: 'Lists of the guides that apply.' })
  lists: GuideListType[];
  @Field(() => [GuideScriptType], { description: 'Texts to start from.' })
  scripts: GuideScriptType[];
}

@ObjectType('CaseDecisions', { description: 'The decision page of a case.' })
export class CaseDecisionsType {
  @Field(() => ID, { description: 'The case.' }) caseId: string;
  @Field(() => LocalDateScalar, { description: 'Today where the office is.' }) today: LocalDate;
  @Field({ description: 'The office’s zone.' }) zone: string;
  @Field(() => CaseGoalType, { nullable: true, description: 'The goal, once there is one.' })
  goal: CaseGoalType | null;
  @Field(() => [DecisionType], { description: 'Decisions, newest first.' })
  decisions: DecisionType[];
  @Field(() => [OptionChoiceType], { description: 'Ways that can be put on the table.' })
  choices: OptionChoiceType[];
  @Field(() => [DecisionFindingType], { description: 'Accepted findings.' })
  findings: DecisionFindingType[];
  @Field(() => [PreferenceType], { description: 'What she would like, newest first.' })
  preferences: PreferenceType[];
  @Field(() => [String], { description: 'Why a panel is due; empty when none is.' })
  panelDue: readonly string[];
  @Field(() => Boolean, { description: 'Whether the panel that is due has met.' })
  panelMet: boolean;
  @Field(() => Boolean, { description: 'An exam was not passed: a second way is asked for.' })
  examNotPassed: boolean;
  @Field(() => [PathwayYearsType], { description: 'Training years of the ways into IR.' })
  pathways: PathwayYearsType[];
  @Field(() => [GuideListType], { description: 'Whom to consult, and questions to think about.' })
  consult: GuideListType[];
  @Field(() => [GuideAnswerType], { description: 'What the guides answer to students.' })
  answers: GuideAnswerType[];
  @Field(() => [String], { description: 'What the guides warn of.' }) warnings: string[];
  @Field(() => FirstDaysStaffType, { description: 'The first days.' })
  firstDays: FirstDaysStaffType;
  @Field(() => [DecisionReleaseType], { description: 'What the student was given, newest first.' })
  releases: readonly DecisionReleaseType[];
  @Field({ description: 'Words to begin with for the student; empty until it is decided.' })
  wordsToBeginWith: string;
}
