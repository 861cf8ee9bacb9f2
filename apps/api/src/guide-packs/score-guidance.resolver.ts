import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { ScoreGuidanceService } from './score-guidance.service.ts';
import { ScoreFigureInput, ScoreGuidanceType } from './score-guidance.types.ts';

const version = { type: () => Int, description: 'The version this edit began from; 0: none yet.' };
const why = { description: 'Why; it stays with the version.' };

@Resolver(() => ScoreGuidanceType)
export class ScoreGuidanceResolver {
  constructor(private readonly guidance: ScoreGuidanceService) {}

  @Query(() => [ScoreGuidanceType], { description: 'Own figures for exam scores, by specialty.' })
  @Policy('pack.read')
  scoreGuidance(): Promise<ScoreGuidanceType[]> {
    return this.guidance.all();
  }

  @Mutation(() => [ScoreGuidanceType], { description: 'Sets an own figure for exam scores.' })
  @Policy('pack.change')
  setScoreGuidance(
    @Args('entry', { description: 'The figure.' }) entry: ScoreFigureInput,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', why) reason: string,
  ): Promise<ScoreGuidanceType[]> {
    return this.guidance.set(entry, expectedVersion, reason);
  }

  @Mutation(() => [ScoreGuidanceType], { description: 'Takes an own figure for scores away.' })
  @Policy('pack.change')
  removeScoreGuidance(
    @Args('exam', { description: 'Code of the exam.' }) exam: string,
    @Args('specialty', { description: 'Whose scores it was for.' }) specialty: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('reason', why) reason: string,
  ): Promise<ScoreGuidanceType[]> {
    return this.guidance.remove({ exam, specialty }, expectedVersion, reason);
  }
}
