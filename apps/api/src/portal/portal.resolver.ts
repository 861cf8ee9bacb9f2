import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { PortalService } from './portal.service.ts';
import { MyPlanPageType, MyTaskPageType, TodayType } from './portal.types.ts';

@Resolver(() => TodayType)
export class PortalResolver {
  constructor(private readonly portal: PortalService) {}

  @Query(() => TodayType, { description: 'The student’s first page.' })
  @Policy('portal.read')
  today(): Promise<TodayType> {
    return this.portal.today();
  }

  @Query(() => MyPlanPageType, { description: 'The plan the student was given.' })
  @Policy('portal.read')
  myPlan(): Promise<MyPlanPageType> {
    return this.portal.plan();
  }

  @Query(() => MyTaskPageType, { description: 'One step of it.' })
  @Policy('portal.read')
  myTask(
    @Args('id', { type: () => ID, description: 'The step.' }) id: string,
  ): Promise<MyTaskPageType> {
    return this.portal.task(id);
  }

  @Mutation(() => Boolean, { description: 'Remembers that the student has opened her portal.' })
  @Policy('portal.read')
  rememberFirstVisit(): Promise<boolean> {
    return this.portal.firstVisit();
  }
}
