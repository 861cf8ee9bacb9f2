import { Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { PackLibraryService } from './pack-library.service.ts';
import { StatementPhrasesType } from './statement-phrases.types.ts';

@Resolver(() => StatementPhrasesType)
export class StatementPhrasesResolver {
  constructor(private readonly library: PackLibraryService) {}

  @Query(() => [StatementPhrasesType], {
    description: 'The phrases of the guides in use. The statement itself is never sent.',
  })
  @Policy('pack.read')
  statementPhrases(): Promise<StatementPhrasesType[]> {
    return this.library.phrases();
  }
}
