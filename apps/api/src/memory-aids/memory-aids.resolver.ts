import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { NotReplayed } from '../platform/graphql/idempotency.interceptor.ts';
import { MemoryAidsService } from './memory-aids.service.ts';
import { KeepMemoryAidArgs, MemoryAidType } from './memory-aids.types.ts';

const aid = { type: () => ID, description: 'The memory aid.' };
const ofCase = { type: () => ID, description: 'The case.' };
const words = { description: 'The text; kept sealed.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const secret = 'its answer holds what only its author may read';

@Resolver(() => MemoryAidType)
export class MemoryAidsResolver {
  constructor(private readonly aids: MemoryAidsService) {}

  @Query(() => [MemoryAidType], { description: 'The reader’s own memory aids on a case.' })
  @Policy('memory_aid.read')
  myMemoryAids(@Args('caseId', ofCase) caseId: CaseId): Promise<MemoryAidType[]> {
    return this.aids.ofCase(caseId);
  }

  @Mutation(() => MemoryAidType, { description: 'Keeps a new memory aid.' })
  @Policy('memory_aid.write')
  @NotReplayed(secret)
  keepMemoryAid(@Args() given: KeepMemoryAidArgs): Promise<MemoryAidType> {
    return this.aids.keep(given.id, given.caseId, given.body);
  }

  @Mutation(() => MemoryAidType, { description: 'Changes a memory aid.' })
  @Policy('memory_aid.write')
  @NotReplayed(secret)
  changeMemoryAid(
    @Args('id', aid) id: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('body', words) body: string,
  ): Promise<MemoryAidType> {
    return this.aids.change(id, expectedVersion, body);
  }

  @Mutation(() => Boolean, { description: 'Removes a memory aid for good.' })
  @Policy('memory_aid.write')
  removeMemoryAid(@Args('id', aid) id: string): Promise<boolean> {
    return this.aids.remove(id);
  }
}
