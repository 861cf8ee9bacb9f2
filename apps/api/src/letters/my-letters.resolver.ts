import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { LetterId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MyLettersService } from './my-letters.service.ts';
import { MyLettersType } from './my-letters.types.ts';

const ofLetter = { type: () => ID, description: 'The letter.' };

@Resolver(() => MyLettersType)
export class MyLettersResolver {
  constructor(private readonly letters: MyLettersService) {}

  @Query(() => MyLettersType, { description: 'The student’s own letters.' })
  @Policy('portal.read')
  myLetters(): Promise<MyLettersType> {
    return this.letters.list();
  }

  @Mutation(() => MyLettersType, {
    description: 'Signs for one letter; hers alone, never required.',
  })
  @Policy('letter.waive')
  signLetterWaiver(
    @Args('id', ofLetter) id: LetterId,
    @Args('choice', { description: 'waived or not_waived.' }) choice: string,
    @Args('signedName', { description: 'Her name; needed to waive.' }) signedName: string,
  ): Promise<MyLettersType> {
    return this.letters.sign(id, { choice, signedName });
  }

  @Mutation(() => MyLettersType, { description: 'Takes back what she signed for one letter.' })
  @Policy('letter.waive')
  revokeLetterWaiver(@Args('id', ofLetter) id: LetterId): Promise<MyLettersType> {
    return this.letters.revoke(id);
  }
}
