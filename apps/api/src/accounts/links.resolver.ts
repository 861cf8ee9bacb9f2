import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CohortId, PersonId } from '@onward/core/shared';
import { Policy, Public } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import type { MeRow } from './accounts.reads.ts';
import {
  MeType,
  SignInLinkDoorType,
  SignInLinkFileType,
  SignInLinkType,
} from './accounts.types.ts';
import { clientOf, type GraphqlContext } from './client.ts';
import { welcome } from './welcome.ts';
import { LinksService } from './links.service.ts';

const slugArg = { description: 'The institution’s part of the address.' };
const passwordArg = { description: 'The new password, at least 12 characters.' };
const tokenArg = { description: 'The secret of the link: what stands behind its #.' };

/** Invitation and password links. */
@Resolver()
export class LinksResolver {
  constructor(private readonly links: LinksService) {}

  @Mutation(() => SignInLinkType, {
    description: 'A link for one person; earlier ones stop working. Refuses PERSON_DEACTIVATED.',
  })
  @Policy('people.invite')
  @NotReplayed('it holds a secret that is kept nowhere')
  createSignInLink(
    @Args('personId', { type: () => ID, description: 'Whom it is for.' }) personId: PersonId,
    @Context() context: GraphqlContext,
  ): Promise<SignInLinkType> {
    return this.links.forPerson(personId, clientOf(context.reply.request));
  }

  @Mutation(() => SignInLinkFileType, {
    description: 'Links for those of a cohort who have not come in yet, as CSV.',
  })
  @Policy('people.invite')
  @NotReplayed('it holds secrets that are kept nowhere')
  createCohortSignInLinks(
    @Args('cohortId', { type: () => ID, description: 'The cohort.' }) cohortId: CohortId,
    @Context() context: GraphqlContext,
  ): Promise<SignInLinkFileType> {
    return this.links.forCohort(cohortId, clientOf(context.reply.request));
  }

  @Query(() => SignInLinkDoorType, { description: 'Whom a link is for. Refuses LINK_NOT_VALID.' })
  @Public('the link is the proof')
  signInLink(
    @Args('slug', slugArg) slug: string,
    @Args('token', tokenArg) token: string,
    @Context() context: GraphqlContext,
  ): Promise<SignInLinkDoorType> {
    return this.links.door(slug, token, clientOf(context.reply.request));
  }

  @Mutation(() => MeType, {
    description: 'Sets the password and signs in. Refuses LINK_NOT_VALID, PASSWORD_TOO_WEAK.',
  })
  @Public('the link is the proof')
  acceptSignInLink(
    @Args('slug', slugArg) slug: string,
    @Args('token', tokenArg) token: string,
    @Args('password', passwordArg) password: string,
    @Context() { reply }: GraphqlContext,
  ): Promise<MeRow> {
    return welcome(reply, this.links.use(slug, token, password, clientOf(reply.request)));
  }
}
