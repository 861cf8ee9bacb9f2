import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CycleDateKind } from '@onward/core/cohorts';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { CycleRow } from './cohorts.reads.ts';
import { CycleDateInput, CycleDateKindEnum, CycleType } from './cohorts.types.ts';
import { CyclesService } from './cycles.service.ts';

const year = { type: () => Int, description: 'The year of its Match Week.' };

@Resolver(() => CycleType)
export class CyclesResolver {
  constructor(private readonly service: CyclesService) {}

  @Query(() => [CycleType], { description: 'Cycles with their days, newest first.' })
  @Policy('cycle.read')
  cycles(): Promise<CycleRow[]> {
    return this.service.all();
  }

  @Mutation(() => CycleType, { description: 'Opens a cycle without any date.' })
  @Policy('cycle.change')
  openCycle(@Args('matchYear', year) matchYear: number): Promise<CycleRow> {
    return this.service.open(matchYear);
  }

  @Mutation(() => CycleType, { description: 'Sets a day of a cycle. Refuses DATE_NOT_SOURCED.' })
  @Policy('cycle.change')
  setCycleDate(
    @Args('matchYear', year) matchYear: number,
    @Args('kind', { type: () => CycleDateKindEnum, description: 'Which day.' })
    kind: CycleDateKind,
    @Args('expectedVersion', { type: () => Int, description: 'Version; 0: not entered yet.' })
    expected: number,
    @Args('date', { description: 'The day as entered.' }) date: CycleDateInput,
  ): Promise<CycleRow> {
    return this.service.setDate(matchYear, kind, expected, {
      ...date,
      onDate: date.onDate ?? null,
    });
  }
}
