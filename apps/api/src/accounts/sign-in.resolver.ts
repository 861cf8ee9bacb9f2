import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonId } from '@onward/core/shared';
import { Policy, Public } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import { sessionCookieOf, setSessionCookie } from '../platform/http/cookies.ts';
import type { DoorRow, MeRow } from './accounts.reads.ts';
import { InstitutionDoorType, MeType } from './accounts.types.ts';
import { clientOf, type GraphqlContext } from './client.ts';
import { SignInService, type SignedIn } from './sign-in.service.ts';

const slugArg = { description: 'The institution’s part of the address.' };

/** Coming in. */
@Resolver()
export class SignInResolver {
  constructor(private readonly signIns: SignInService) {}

  @Query(() => InstitutionDoorType, {
    description: 'What the sign-in page shows. Refuses NOT_FOUND.',
  })
  @Public('somebody who is about to sign in')
  institutionBySlug(@Args('slug', slugArg) slug: string): Promise<DoorRow> {
    return this.signIns.door(slug);
  }

  @Mutation(() => MeType, { description: 'Signs in. Refuses SIGN_IN_FAILED, TOO_MANY_TRIES.' })
  @Public('signing in is how one becomes somebody')
  async signIn(
    @Args('slug', slugArg) slug: string,
    @Args('email', { description: 'School or personal address.' }) email: string,
    @Args('password', { description: 'The password.' }) password: string,
    @Context() context: GraphqlContext,
  ): Promise<MeRow> {
    return this.welcome(
      context,
      await this.signIns.byPassword(slug, email, password, clientOf(context.reply.request)),
    );
  }

  @Mutation(() => MeType, { description: 'Signs in as an invented person. Refuses PRACTICE_ONLY.' })
  @Public('only where everything is invented')
  async practiceSignIn(
    @Args('slug', slugArg) slug: string,
    @Args('personId', { type: () => ID, description: 'Whom to be.' }) personId: PersonId,
    @Context() context: GraphqlContext,
  ): Promise<MeRow> {
    return this.welcome(
      context,
      await this.signIns.inPractice(slug, personId, clientOf(context.reply.request)),
    );
  }

  @Mutation(() => Boolean, {
    description: 'Changes one’s password. Refuses SIGN_IN_FAILED, PASSWORD_TOO_WEAK.',
  })
  @Policy('account.manage_own')
  @NotReplayed('its input is a secret')
  changePassword(
    @Args('present', { description: 'The password until now.' }) present: string,
    @Args('next', { description: 'The new one, at least 12 characters.' }) next: string,
  ): Promise<boolean> {
    return this.signIns.changePassword(present, next);
  }

  /** A new session each time: what the browser had before is ended. */
  private async welcome({ reply }: GraphqlContext, signedIn: SignedIn): Promise<MeRow> {
    await this.signIns.leave(sessionCookieOf(reply.request));
    setSessionCookie(reply, signedIn.cookie);
    return signedIn.me;
  }
}
