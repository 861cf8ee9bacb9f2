import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { comparedBy, type Compared, type OptionEntry } from '@onward/core/decisions';
import type { FindingId, Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';

const says = (field: Compared) => ({ description: `${comparedBy[field]}, in a sentence.` });

@ObjectType('ComparedWords', { description: 'What ways on are compared by, a sentence each.' })
@InputType('ComparedWordsEntry', { description: 'What ways on are compared by, a sentence each.' })
export class ComparedWordsType implements Record<Compared, string> {
  @Field(() => String, says('currency')) currency: string;
  @Field(() => String, says('funding')) funding: string;
  @Field(() => String, says('visa')) visa: string;
  @Field(() => String, says('loans')) loans: string;
  @Field(() => String, says('licence')) licence: string;
  @Field(() => String, says('time')) time: string;
  @Field(() => String, says('letters')) letters: string;
  @Field(() => String, says('reversibility')) reversibility: string;
  @Field(() => String, says('uncertainty')) uncertainty: string;
}

@InputType('OptionEntry', { description: 'One way on as staff describe it for this person.' })
export class OptionEntryInput implements Omit<OptionEntry, 'code'> {
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Which specialty, country or place; may be empty.' }) specialty: string;
  @Field(() => [ID], { description: 'Accepted findings it answers.' }) answers: FindingId[];
  @Field(() => [String], { description: 'Conditions of the guides that hold, pack/list/line.' })
  holds: string[];
  @Field(() => Int, { nullable: true, description: 'First Match year it leads to.' })
  earliestCycle: number | null;
  @Field({ description: 'Which institution gave guidance on it; may be empty.' })
  guidanceFrom: string;
  @Field(() => ComparedWordsType, { description: 'What it is compared by.' })
  words: ComparedWordsType;
}

@ObjectType('DecisionOption', { description: 'One way on the table.' })
export class DecisionOptionType {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its name, with the specialty or place.' }) name: string;
  @Field({ description: 'Which specialty, country or place; may be empty.' }) specialty: string;
  @Field(() => [ID], { description: 'Accepted findings it answers.' }) answers: readonly string[];
  @Field(() => [String], { description: 'Conditions of the guides that hold, pack/list/line.' })
  holds: readonly string[];
  @Field(() => Int, { nullable: true, description: 'First Match year it leads to.' })
  earliestCycle: number | null;
  @Field({ description: 'Which institution gave guidance on it; may be empty.' })
  guidanceFrom: string;
  @Field(() => ComparedWordsType, { description: 'What it is compared by.' })
  words: ComparedWordsType;
}

@ObjectType('Voice', { description: 'One voice, as it was given.' })
@InputType('VoteEntry', { description: 'One voice, as it was given.' })
export class VoteInput {
  @Field({ description: 'Whose voice.' }) name: string;
  @Field({ description: 'Who it is, such as IR mentor.' }) part: string;
  @Field(() => Boolean, { description: 'Whether they know the data of the specialty.' })
  knowsData: boolean;
  @Field({ description: 'fair, low or cannot_say: one more application in the same specialty.' })
  outlook: string;
  @Field({ description: 'sure, fairly_sure or unsure.' }) confidence: string;
  @Field({ description: 'Why, in their words.' }) reason: string;
}

@ObjectType('DecisionVote', { description: 'One voice, with who wrote it down.' })
export class DecisionVoteType extends VoteInput {
  @Field(() => ID, { description: 'The row.' }) id: string;
  @Field({ description: 'Who wrote it down.' }) recordedByName: string;
  @Field(() => InstantScalar, { description: 'When.' }) recordedAt: Instant;
}

@ObjectType('GuideLine', { description: 'One line of a guide, with where it is from.' })
export class GuideLineType {
  @Field({ description: 'pack/list/line.' }) code: string;
  @Field({ description: 'What it says.' }) says: string;
}

@ObjectType('GuideList', { description: 'A list of a guide, with whose it is.' })
export class GuideListType {
  @Field({ description: 'pack/list.' }) code: string;
  @Field({ description: 'What it lists.' }) title: string;
  @Field({ description: 'A sentence before it; may be empty.' }) intro: string;
  @Field({ description: 'condition, caution, example or, in the first days, read.' }) as: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Guide item, such as DR-20.' }) item: string;
  @Field(() => [GuideLineType], { description: 'Its lines.' }) lines: GuideLineType[];
}

@ObjectType('GuideScript', { description: 'A text of a guide to start from.' })
export class GuideScriptType {
  @Field({ description: 'pack/code.' }) code: string;
  @Field({ description: 'What it is for.' }) title: string;
  @Field({ description: 'When to use it.' }) note: string;
  @Field({ description: 'The text, with blanks in brackets.' }) text: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
}

@ObjectType('GuideAnswer', { description: 'A question students ask, as a guide answers it.' })
export class GuideAnswerType {
  @Field({ description: 'pack/code.' }) code: string;
  @Field({ description: 'The question.' }) question: string;
  @Field({ description: 'The answer, in the student’s voice.' }) answer: string;
  @Field({ description: 'A remark for staff; may be empty.' }) staff: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Guide item, such as DR-46.' }) item: string;
}
