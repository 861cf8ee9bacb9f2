import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LocalDate } from '@onward/core/shared';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';

const says = {
  exam: 'Code of the exam.',
  specialty: 'Whose scores: all, or those who apply in one specialty.',
  score: 'At least this, in the exam’s own scale.',
  source: 'Where the figure is from.',
  asOf: 'The day on which the source said so.',
};

@ObjectType('ScoreFigure', {
  description: 'An institution’s own figure for the scores of an exam.',
})
export class ScoreFigureType {
  @Field({ description: says.exam }) exam: string;
  @Field(() => Int, { description: says.score }) score: number;
  @Field({ description: says.source }) source: string;
  @Field(() => LocalDateScalar, { description: says.asOf }) asOf: LocalDate;
}

@ObjectType('ScoreGuidance', { description: 'Own figures for scores of one specialty, or of all.' })
export class ScoreGuidanceType {
  @Field({ description: says.specialty }) specialty: string;
  @Field({ description: 'Code of the own guide they are kept in; its versions are the way back.' })
  pack: string;
  @Field(() => Int, { description: 'Give it with a change; 0: none was ever set.' })
  version: number;
  @Field(() => [ScoreFigureType], { description: 'The figures, one for each exam.' })
  figures: ScoreFigureType[];
  @Field(() => LocalDateScalar, { description: 'Today in the institution’s zone.' })
  today: LocalDate;
}

@InputType('ScoreFigureEntry', { description: 'An own figure for scores as typed.' })
export class ScoreFigureInput {
  @Field({ description: says.exam }) exam: string;
  @Field({ description: says.specialty }) specialty: string;
  @Field(() => Int, { description: says.score }) score: number;
  @Field({ description: says.source }) source: string;
  @Field({ description: says.asOf }) asOf: string;
}
