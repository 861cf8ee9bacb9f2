import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonId } from '@onward/core/shared';
import { Policy, Public } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import type { DoorRow, MeRow } from './accounts.reads.ts';
import { InstitutionDoorType, MeType } from './accounts.types.ts';
import { clientOf, type GraphqlContext } from './client.ts';
import { SignInService } from './sign-in.service.ts';
import { welcome } from './welcome.ts';

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
  signIn(
    @Args('slug', slugArg) slug: string,
    @Args('email', { description: 'School or personal address.' }) email: string,
    @Args('password', { description: 'The password.' }) password: string,
    @Context() { reply }: GraphqlContext,
  ): Promise<MeRow> {
    return welcome(reply, this.signIns.byPassword(slug, email, password, clientOf(reply.request)));
  }

  @Mutation(() => MeType, { description: 'Signs in as an invented person. Refuses PRACTICE_ONLY.' })
  @Public('only where everything is invented')
  practiceSignIn(
    @Args('slug', slugArg) slug: string,
    @Args('personId', { type: () => ID, description: 'Whom to be.' }) personId: PersonId,
    @Context() { reply }: GraphqlContext,
  ): Promise<MeRow> {
    return welcome(reply, this.signIns.inPractice(slug, personId, clientOf(reply.request)));
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
}
