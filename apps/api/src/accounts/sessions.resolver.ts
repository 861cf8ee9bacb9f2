import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Id } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { clearSessionCookie } from '../platform/http/cookies.ts';
import type { MeRow } from './accounts.reads.ts';
import { MeType, MySessionType } from './accounts.types.ts';
import type { GraphqlContext } from './client.ts';
import { SessionsService } from './sessions.service.ts';

/** The signed-in person and her sessions. */
@Resolver()
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => MeType, { description: 'The signed-in person. Refuses SIGN_IN_REQUIRED.' })
  @Policy('account.manage_own')
  me(): Promise<MeRow> {
    return this.sessions.me();
  }

  @Query(() => [MySessionType], { description: 'Where one is signed in, last used first.' })
  @Policy('account.manage_own')
  mySessions(): Promise<MySessionType[]> {
    return this.sessions.mine();
  }

  @Mutation(() => Boolean, { description: 'Signs out here.' })
  @Policy('account.manage_own')
  signOut(@Context() context: GraphqlContext): Promise<boolean> {
    clearSessionCookie(context.reply);
    return this.sessions.signOut();
  }

  @Mutation(() => Boolean, { description: 'Signs out in every browser, this one too.' })
  @Policy('account.manage_own')
  signOutEverywhere(@Context() context: GraphqlContext): Promise<boolean> {
    clearSessionCookie(context.reply);
    return this.sessions.signOutEverywhere();
  }

  @Mutation(() => Boolean, { description: 'Ends one of one’s sessions. Refuses NOT_FOUND.' })
  @Policy('account.manage_own')
  endSession(
    @Args('id', { type: () => ID, description: 'The session.' }) id: Id<'session'>,
  ): Promise<boolean> {
    return this.sessions.end(id);
  }
}
