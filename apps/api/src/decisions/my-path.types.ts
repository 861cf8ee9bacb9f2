import { Field, ObjectType } from '@nestjs/graphql';
import { GuideListType, GuideScriptType } from './decision-parts.types.ts';
import { PreferenceType } from './decisions.types.ts';

@ObjectType('MyWay', { description: 'A way on, in the student’s words.' })
export class MyWayType {
  @Field({ description: 'Its code.' }) code: string;
  @Field({ description: 'Its name.' }) name: string;
}

@ObjectType('MyArticle', { description: 'Something of a guide to read beside the ways.' })
export class MyArticleType {
  @Field({ description: 'pack/code.' }) code: string;
  @Field({ description: 'Its title.' }) title: string;
  @Field(() => [String], { description: 'Its paragraphs.' }) paragraphs: string[];
  @Field({ description: 'Title of the guide.' }) packTitle: string;
}

@ObjectType('MyPath', { description: 'What the student would like, and the ways to choose from.' })
export class MyPathType {
  @Field(() => [MyWayType], { description: 'Ways there are.' }) ways: MyWayType[];
  @Field(() => [PreferenceType], { description: 'What she wrote, newest first.' })
  preferences: PreferenceType[];
  @Field(() => [MyArticleType], { description: 'What to read beside them.' })
  articles: MyArticleType[];
}

@ObjectType('FirstDaysReading', { description: 'What the guides have for the first days.' })
export class FirstDaysReadingType {
  @Field(() => [GuideListType], { description: 'Lists, in the student’s words.' })
  lists: GuideListType[];
  @Field(() => [GuideScriptType], { description: 'Texts to say or send.' })
  scripts: GuideScriptType[];
  @Field(() => [String], { description: 'What can wait.' }) waits: string[];
}
