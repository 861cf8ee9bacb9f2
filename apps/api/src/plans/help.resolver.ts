import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { TaskId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { HelpService } from './help.service.ts';
import { HelpRequestType } from './plan-parts.types.ts';
import type { HelpRow } from './plans.reads.ts';

const ofRequest = { type: () => ID, description: 'The request.' };

@Resolver(() => HelpRequestType)
export class HelpResolver {
  constructor(private readonly help: HelpService) {}

  @Mutation(() => HelpRequestType, { description: 'The student asks for help.' })
  @Policy('help.ask')
  askForHelp(
    @Args('taskId', { type: () => ID, nullable: true, description: 'The task, if about one.' })
    taskId: TaskId | null,
    @Args('words', { description: 'In her words; may be empty.' }) words: string,
  ): Promise<HelpRow> {
    return this.help.ask(taskId ?? null, words);
  }

  @Mutation(() => HelpRequestType, { description: 'Says that a request was seen.' })
  @Policy('help.see')
  seeHelp(@Args('id', ofRequest) id: string): Promise<HelpRow> {
    return this.help.see(id);
  }

  @Mutation(() => HelpRequestType, { description: 'Answers a request; she reads it.' })
  @Policy('help.see')
  answerHelp(
    @Args('id', ofRequest) id: string,
    @Args('answer', { description: 'The answer.' }) answer: string,
  ): Promise<HelpRow> {
    return this.help.answer(id, answer);
  }
}
