import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { OwnQuestion, OwnQuestionId } from '@onward/core/debriefs';
import type { DebriefId } from '@onward/core/shared';
import { OwnQuestionType } from '../debriefs/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { OwnQuestionsService } from './own-questions.service.ts';

@InputType('OwnQuestionEntry', { description: 'A question added for one debrief.' })
export class OwnQuestionEntry {
  @Field(() => String, { description: 'The question.' }) words: string;
  @Field(() => String, { description: 'What to write down; may be empty.' }) hint: string;
}

@Resolver(() => OwnQuestionType)
export class OwnQuestionsResolver {
  constructor(private readonly questions: OwnQuestionsService) {}

  @Mutation(() => [OwnQuestionType], {
    description: 'Adds a question for one debrief; everybody asked is asked it too.',
  })
  @Policy('debriefer.ask')
  addDebriefQuestion(
    @Args('debriefId', { type: () => ID, description: 'The debrief.' }) debriefId: DebriefId,
    @Args('entry', { description: 'The question.' }) entry: OwnQuestionEntry,
  ): Promise<OwnQuestion[]> {
    return this.questions.add(debriefId, entry);
  }

  @Mutation(() => [OwnQuestionType], {
    description: 'Takes one away again, before the debrief is held and before anybody answered.',
  })
  @Policy('debriefer.ask')
  removeDebriefQuestion(
    @Args('id', { type: () => ID, description: 'The question.' }) id: OwnQuestionId,
  ): Promise<OwnQuestion[]> {
    return this.questions.remove(id);
  }
}
