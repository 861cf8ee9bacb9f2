import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('StatementPhrases', {
  description: 'Phrases of one sort that a statement is searched for, and what to write instead.',
})
export class StatementPhrasesType {
  @Field({ description: 'Code of the line.' }) code: string;
  @Field({ description: 'Phrases parted by “ / ”; “…” stands for up to six words.' })
  phrases: string;
  @Field({ description: 'What to write instead, to the student.' }) suggestion: string;
  @Field({ description: 'domain.factor a reader may find it to be.' }) factor: string;
  @Field({ description: 'Title of the guide.' }) packTitle: string;
  @Field({ description: 'Guide item.' }) item: string;
}
