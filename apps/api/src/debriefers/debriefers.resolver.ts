import { Args, Context, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Debriefer } from '@onward/core/debriefers';
import type { DebriefId } from '@onward/core/shared';
import { clientOf, type GraphqlContext } from '../accounts/index.ts';
import { Policy } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import { DebriefersService, type Asked } from './debriefers.service.ts';
import { AskedDebrieferType, DebrieferInput, SeveralPeopleType } from './debriefers.types.ts';
import { SeveralPeopleService, type SeveralPeople } from './several-people.service.ts';

const debriefer = { type: () => ID, description: 'The debriefer.' };
const ofDebrief = { type: () => ID, description: 'The debrief.' };

/** Who is asked for her own answers, and what several people say. */
@Resolver()
export class DebriefersResolver {
  constructor(
    private readonly debriefers: DebriefersService,
    private readonly people: SeveralPeopleService,
  ) {}

  @Query(() => SeveralPeopleType, {
    description: 'Who was asked, and what they say; nothing of others before one’s own is given.',
  })
  @Policy('debriefer.read')
  severalPeople(@Args('debriefId', ofDebrief) debriefId: DebriefId): Promise<SeveralPeople> {
    return this.people.page(debriefId);
  }

  @Mutation(() => AskedDebrieferType, {
    description: 'Asks somebody. Refuses DEBRIEFER_NEEDS_BASIS, DEBRIEFER_ASKED_ALREADY.',
  })
  @Policy('debriefer.ask')
  @NotReplayed('it holds a secret that is kept nowhere')
  askDebriefer(
    @Args('debriefId', ofDebrief) debriefId: DebriefId,
    @Args('entry', { description: 'Whom, and on what basis.' }) entry: DebrieferInput,
    @Context() context: GraphqlContext,
  ): Promise<Asked> {
    return this.debriefers.ask(debriefId, entry, clientOf(context.reply.request));
  }

  @Mutation(() => AskedDebrieferType, {
    description: 'A new link; the one before stops working. Refuses DEBRIEFER_CLOSED.',
  })
  @Policy('debriefer.ask')
  @NotReplayed('it holds a secret that is kept nowhere')
  inviteDebrieferAgain(
    @Args('id', debriefer) id: Debriefer['id'],
    @Context() context: GraphqlContext,
  ): Promise<Asked> {
    return this.debriefers.inviteAgain(id, clientOf(context.reply.request));
  }

  @Mutation(() => Boolean, { description: 'Asks no longer, with a reason. Closes at once.' })
  @Policy('debriefer.ask')
  withdrawDebriefer(
    @Args('id', debriefer) id: Debriefer['id'],
    @Args('expectedVersion', { type: () => Int, description: 'The version seen.' })
    expectedVersion: number,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<boolean> {
    return this.debriefers.withdraw(id, expectedVersion, reason);
  }
}
