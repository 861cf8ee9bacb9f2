import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, Instant } from '@onward/core/shared';
import type { ListLineId } from '@onward/core/written-lists';
import { Policy } from '../platform/access/policy.decorator.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { WrittenListsService } from './written-lists.service.ts';
import { MyWrittenListType, WrittenListEntryType, WrittenListType } from './written-lists.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const version = { type: () => Int, description: 'The version this edit began from; 0 for none.' };
const entries = { type: () => [WrittenListEntryType], description: 'All lines, in their order.' };
const from = {
  type: () => InstantScalar,
  nullable: true,
  description: 'Readable from then on; at once if empty.',
};

@Resolver(() => WrittenListType)
export class WrittenListsResolver {
  constructor(private readonly lists: WrittenListsService) {}

  @Query(() => WrittenListType, { description: 'The written list of a case.' })
  @Policy('written_list.read')
  writtenList(@Args('caseId', ofCase) caseId: CaseId): Promise<WrittenListType> {
    return this.lists.page(caseId);
  }

  @Query(() => MyWrittenListType, {
    nullable: true,
    description: 'The written list the student was given.',
  })
  @Policy('portal.read')
  myWrittenList(): Promise<MyWrittenListType | null> {
    return this.lists.mine();
  }

  @Mutation(() => WrittenListType, { description: 'Adds a line for each finding without one.' })
  @Policy('written_list.change')
  proposeWrittenList(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<WrittenListType> {
    return this.lists.propose(caseId, expectedVersion);
  }

  @Mutation(() => WrittenListType, { description: 'Keeps the lines of the list in their order.' })
  @Policy('written_list.change')
  changeWrittenList(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('lines', entries) lines: (WrittenListEntryType & { id: ListLineId })[],
  ): Promise<WrittenListType> {
    return this.lists.change(caseId, expectedVersion, lines);
  }

  @Mutation(() => WrittenListType, { description: 'Gives the list to the student.' })
  @Policy('written_list.release')
  releaseWrittenList(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('visibleFrom', from) visibleFrom: Instant | null,
    @Args('quietTimeConfirmed', { description: 'Whether an evening or weekend is meant.' })
    quietTimeConfirmed: boolean,
  ): Promise<WrittenListType> {
    return this.lists.release(caseId, expectedVersion, {
      visibleFrom: visibleFrom ?? null,
      quietTimeConfirmed,
    });
  }

  @Mutation(() => WrittenListType, { description: 'Takes the list back from the student.' })
  @Policy('written_list.release')
  withdrawWrittenList(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('reason', { description: 'Why.' }) reason: string,
  ): Promise<WrittenListType> {
    return this.lists.withdraw(caseId, reason);
  }
}
