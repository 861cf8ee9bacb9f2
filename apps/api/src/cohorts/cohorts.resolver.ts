import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CohortType } from '@onward/core/cohorts';
import type { CohortId, Id, LocalDate } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import { LocalDateScalar } from '../platform/graphql/scalars.ts';
import type { CohortRow, MemberRow } from './cohorts.reads.ts';
import { CohortsService } from './cohorts.service.ts';
import { CohortMemberPageType, CohortObject, CohortTypeEnum } from './cohorts.types.ts';

const cohort = { type: () => ID, description: 'The cohort.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const first = { type: () => Int, nullable: true, description: 'Rows wanted, at most 100.' };
const after = { type: () => String, nullable: true, description: 'Where the last page ended.' };

@Resolver(() => CohortObject)
export class CohortsResolver {
  constructor(private readonly service: CohortsService) {}

  @Query(() => [CohortObject], { description: 'Cohorts, newest Match first.' })
  @Policy('cohort.read')
  cohorts(): Promise<CohortRow[]> {
    return this.service.all();
  }

  @Query(() => CohortObject, { description: 'One cohort. Refuses NOT_FOUND.' })
  @Policy('cohort.read')
  cohortPage(@Args('id', cohort) id: CohortId): Promise<CohortRow> {
    return this.service.one(id);
  }

  @Query(() => CohortMemberPageType, { description: 'Members of a cohort by name.' })
  @Policy('cohort.read')
  cohortMembers(
    @Args('cohortId', cohort) id: CohortId,
    @Args('first', first) size: number | null,
    @Args('after', after) cursor: string | null,
  ): Promise<Page<MemberRow>> {
    return this.service.members(id, size, cursor);
  }

  @Mutation(() => CohortObject, { description: 'Opens a cohort for a Match year.' })
  @Policy('cohort.change')
  openCohort(
    @Args('matchYear', { type: () => Int, description: 'The Match they did not match in.' })
    matchYear: number,
    @Args('name', { type: () => String, nullable: true, description: 'Null: the usual name.' })
    name: string | null,
    @Args('type', { type: () => CohortTypeEnum, description: 'Why they belong together.' })
    type: CohortType,
  ): Promise<CohortRow> {
    return this.service.open({ matchYear, name, type });
  }

  @Mutation(() => CohortObject, { description: 'Gives a cohort another name.' })
  @Policy('cohort.change')
  renameCohort(
    @Args('id', cohort) id: CohortId,
    @Args('expectedVersion', version) expected: number,
    @Args('name', { description: 'The name.' }) name: string,
  ): Promise<CohortRow> {
    return this.service.rename(id, expected, name);
  }

  @Mutation(() => Boolean, { description: 'A student leaves a cohort; the stay is kept.' })
  @Policy('cohort.change')
  leaveCohort(
    @Args('memberId', { type: () => ID, description: 'The stay.' }) id: Id<'cohort_member'>,
    @Args('leftOn', { type: () => LocalDateScalar, description: 'The day.' }) leftOn: LocalDate,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<boolean> {
    return this.service.leave(id, leftOn, reason);
  }
}
