import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { CaseId, LetterId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { LettersService } from './letters.service.ts';
import { CaseLettersType, LetterEntryType } from './letters.types.ts';

const ofCase = { type: () => ID, description: 'The case.' };
const entered = { description: 'What was entered.' };

@Resolver(() => CaseLettersType)
export class LettersResolver {
  constructor(private readonly letters: LettersService) {}

  @Query(() => CaseLettersType, { description: 'The letters of a case against the guides.' })
  @Policy('case.read')
  lettersOfCase(@Args('caseId', ofCase) caseId: CaseId): Promise<CaseLettersType> {
    return this.letters.page(caseId);
  }

  @Mutation(() => CaseLettersType, { description: 'Adds a letter towards the next application.' })
  @Policy('case.change')
  addLetter(
    @Args('caseId', ofCase) caseId: CaseId,
    @Args('entry', entered) entry: LetterEntryType,
  ): Promise<CaseLettersType> {
    return this.letters.add(caseId, entry);
  }

  @Mutation(() => CaseLettersType, { description: 'Changes a letter.' })
  @Policy('case.change')
  changeLetter(
    @Args('id', { type: () => ID, description: 'The letter.' }) id: LetterId,
    @Args('expectedVersion', { type: () => Int, description: 'The version this edit began from.' })
    expectedVersion: number,
    @Args('entry', entered) entry: LetterEntryType,
  ): Promise<CaseLettersType> {
    return this.letters.change(id, expectedVersion, entry);
  }
}
