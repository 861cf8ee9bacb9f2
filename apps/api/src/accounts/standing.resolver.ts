import { Args, Field, ID, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Role } from '@onward/core/access';
import type { PersonId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { MeRow } from './accounts.reads.ts';
import { MeType, RoleEnum } from './accounts.types.ts';
import type { AccountState } from './standing.reads.ts';
import { StandingService } from './standing.service.ts';

const personArg = { type: () => ID, description: 'Who.' };
const versionArg = { type: () => Int, description: 'The version this edit began from.' };

@ObjectType('Account', { description: 'Whether somebody may come in.' })
class AccountType implements Pick<AccountState, 'id' | 'role' | 'status' | 'fullName' | 'version'> {
  @Field(() => ID, { description: 'The person.' }) id: PersonId;
  @Field(() => String, { description: 'The name.' }) fullName: string;
  @Field(() => RoleEnum, { description: 'What the person is.' }) role: Role;
  @Field(() => String, { description: '`active` or `deactivated`.' })
  status: AccountState['status'];
  @Field(() => Int, { description: 'Version, for edits.' }) version: number;
}

/** Standing of accounts. */
@Resolver()
export class StandingResolver {
  constructor(private readonly standing: StandingService) {}

  @Mutation(() => AccountType, {
    description: 'Ends somebody’s access and all her sessions at once. Refuses LAST_DEAN.',
  })
  @Policy('people.manage')
  deactivatePerson(
    @Args('id', personArg) id: PersonId,
    @Args('expectedVersion', versionArg) expectedVersion: number,
  ): Promise<AccountState> {
    return this.standing.deactivate(id, expectedVersion);
  }

  @Mutation(() => AccountType, { description: 'Gives access back.' })
  @Policy('people.manage')
  reactivatePerson(
    @Args('id', personArg) id: PersonId,
    @Args('expectedVersion', versionArg) expectedVersion: number,
  ): Promise<AccountState> {
    return this.standing.reactivate(id, expectedVersion);
  }

  @Mutation(() => MeType, {
    description: 'One’s own address, which stays after graduation. Refuses EMAIL_IN_USE.',
  })
  @Policy('account.manage_own')
  setPersonalEmail(
    @Args('email', { description: 'The address; empty takes it away.' }) email: string,
    @Args('expectedVersion', versionArg) expectedVersion: number,
  ): Promise<MeRow> {
    return this.standing.setPersonalEmail(email, expectedVersion);
  }
}
