import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RoleState } from '@onward/core/roles';
import type { CaseId, InterimRoleId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MyRolesService } from './my-roles.service.ts';
import { RolesService } from './roles.service.ts';
import { CaseRolesType, InterimRoleEntryType, MyRoleType } from './roles.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const ofRole = { type: () => ID, description: 'The role.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const entered = { description: 'What was entered.' };

@Resolver(() => CaseRolesType)
export class RolesResolver {
  constructor(
    private readonly roles: RolesService,
    private readonly own: MyRolesService,
  ) {}

  @Query(() => [MyRoleType], { description: 'Roles considered, as the student reads them.' })
  @Policy('portal.read')
  myRoles(): Promise<readonly MyRoleType[]> {
    return this.own.mine();
  }

  @Query(() => CaseRolesType, { description: 'Roles and degrees considered in a case.' })
  @Policy('case.read')
  rolesOfCase(@Args('caseId', ofCase) caseId: CaseId): Promise<CaseRolesType> {
    return this.roles.page(caseId);
  }

  @Mutation(() => CaseRolesType, { description: 'Records a role or degree to be considered.' })
  @Policy('case.change')
  considerRole(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('entry', entered) entry: InterimRoleEntryType,
  ): Promise<CaseRolesType> {
    return this.roles.consider(caseId, entry);
  }

  @Mutation(() => CaseRolesType, { description: 'Changes what is known about a role.' })
  @Policy('case.change')
  changeRole(
    @Args('id', ofRole) id: InterimRoleId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', entered) entry: InterimRoleEntryType,
  ): Promise<CaseRolesType> {
    return this.roles.change(id, expectedVersion, entry);
  }

  @Mutation(() => CaseRolesType, { description: 'Takes a role, leaves it, or ends it.' })
  @Policy('case.change')
  moveRole(
    @Args('id', ofRole) id: InterimRoleId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('to', { description: 'considered, active, declined or ended.' }) to: string,
    @Args('reason', { description: 'Why; needed where the test says drift.' }) reason: string,
  ): Promise<CaseRolesType> {
    return this.roles.move(id, expectedVersion, to as RoleState, reason);
  }
}
