import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Debriefer } from '@onward/core/debriefers';
import type { Instant } from '@onward/core/shared';
import { clientOf, takeIn, type GraphqlContext } from '../accounts/index.ts';
import { Policy, Public } from '../platform/access/policy.decorator.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { AnswersService, type AnswerSheet, type KeptAnswer } from './answers.service.ts';
import type { LinkRow } from './debriefers.reads.ts';
import {
  AnswerInput,
  AnswerSheetType,
  DebrieferInvitationType,
  KeptAnswerType,
} from './debriefers.types.ts';
import { DoorService } from './door.service.ts';

const debriefer = { type: () => ID, description: 'The debriefer.' };
const slugArg = { description: 'The institution’s part of the address.' };
const tokenArg = { description: 'The secret of the link: what stands behind its #.' };

/** Coming in by link, and answering. */
@Resolver()
export class AnswersResolver {
  constructor(
    private readonly answers: AnswersService,
    private readonly door: DoorService,
  ) {}

  @Query(() => DebrieferInvitationType, { description: 'Who asks. Refuses LINK_NOT_VALID.' })
  @Public('the link is the proof')
  debrieferInvitation(
    @Args('slug', slugArg) slug: string,
    @Args('token', tokenArg) token: string,
    @Context() context: GraphqlContext,
  ): Promise<LinkRow> {
    return this.door.invitation(slug, token, clientOf(context.reply.request));
  }

  @Mutation(() => ID, {
    description: 'Uses the link up and opens a session for one debrief. Refuses LINK_NOT_VALID.',
  })
  @Public('the link is the proof')
  async acceptDebrieferInvitation(
    @Args('slug', slugArg) slug: string,
    @Args('token', tokenArg) token: string,
    @Context() { reply }: GraphqlContext,
  ): Promise<string> {
    return (await takeIn(reply, this.door.accept(slug, token, clientOf(reply.request))))
      .debrieferId;
  }

  @Query(() => AnswerSheetType, { description: 'The questions and one’s own answers.' })
  @Policy('debriefer.answer')
  answerSheet(@Args('id', debriefer) id: Debriefer['id']): Promise<AnswerSheet> {
    return this.answers.sheet(id);
  }

  @Mutation(() => KeptAnswerType, { description: 'Keeps an answer while none is given.' })
  @Policy('debriefer.answer')
  writeDebriefAnswer(
    @Args('id', debriefer) id: Debriefer['id'],
    @Args('expectedVersion', { type: () => Int, description: '0 if none was kept yet.' })
    expectedVersion: number,
    @Args('answer', { description: 'The answer.' }) answer: AnswerInput,
  ): Promise<KeptAnswer> {
    return this.answers.write(id, expectedVersion, answer);
  }

  @Mutation(() => InstantScalar, { description: 'Gives the answers: they stand from now on.' })
  @Policy('debriefer.answer')
  giveDebriefAnswers(@Args('id', debriefer) id: Debriefer['id']): Promise<Instant> {
    return this.answers.give(id);
  }

  @Mutation(() => Boolean, { description: 'Ends the session of somebody from outside.' })
  @Policy('debriefer.answer')
  leaveDebrief(): Promise<boolean> {
    return this.answers.leave();
  }
}
