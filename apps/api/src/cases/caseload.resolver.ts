import { Args, ID, Info, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { requested } from '../platform/graphql/requested.ts';
import { CaseloadService, type Board, type CaseloadPage } from './caseload.service.ts';
import { askOf, BoardType, CaseloadArgs, CaseloadPageType } from './caseload.types.ts';

const optional = (type: () => unknown, description: string) => ({
  type: type as () => StringConstructor,
  nullable: true,
  description,
});

@Resolver()
export class CaseloadResolver {
  constructor(private readonly caseloads: CaseloadService) {}

  @Query(() => CaseloadPageType, { description: 'Cases the reader may see, a page at a time.' })
  @Policy('caseload.read')
  caseload(@Args() ask: CaseloadArgs, @Info() info: GraphQLResolveInfo): Promise<CaseloadPage> {
    return this.caseloads.page(askOf(ask), requested(info));
  }

  @Query(() => BoardType, { description: 'The pipeline board.' })
  @Policy('caseload.read')
  board(
    @Args('advisorId', optional(() => ID, 'Only cases this person advises.')) advisorId:
      | string
      | null,
    @Args('cohortId', optional(() => ID, 'Only this cohort.')) cohortId: string | null,
  ): Promise<Board> {
    return this.caseloads.board({ advisorId: advisorId ?? null, cohortId: cohortId ?? null });
  }
}
