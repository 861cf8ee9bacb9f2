import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MyDiagnosisType } from './diagnosis.types.ts';
import { MyDiagnosisService } from './my-diagnosis.service.ts';

@Resolver(() => MyDiagnosisType)
export class MyDiagnosisResolver {
  constructor(private readonly diagnosis: MyDiagnosisService) {}

  @Query(() => MyDiagnosisType, {
    nullable: true,
    description: 'What the student was given to read about the season.',
  })
  @Policy('portal.read')
  myDiagnosis(): Promise<MyDiagnosisType | null> {
    return this.diagnosis.read();
  }

  @Mutation(() => MyDiagnosisType, { description: 'Says whether she sees it the same way.' })
  @Policy('diagnosis.answer')
  answerMyDiagnosis(
    @Args('id', { type: () => ID, description: 'The release she read.' }) id: string,
    @Args('agrees', { description: 'yes, partly or no.' }) agrees: string,
    @Args('words', { description: 'Her words; may be empty.' }) words: string,
  ): Promise<MyDiagnosisType> {
    return this.diagnosis.answer(id, { agrees, words });
  }
}
