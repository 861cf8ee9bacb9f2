import { Args, ID, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Stage } from '@onward/core/pipeline';
import type { CaseId } from '@onward/core/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import { requested } from '../platform/graphql/requested.ts';
import { CasePageService, type CasePage, type MoveChoice } from './case-page.service.ts';
import { CasePageType } from './case-page.types.ts';
import type { CaseRow } from './case-statements.ts';
import { StageEnum } from './caseload.types.ts';
import {
  CaseStandingType,
  MoveChoiceType,
  NextCaseArgs,
  TimelineFilterEnum,
  TimelinePageType,
} from './cases.types.ts';
import { CasesService } from './cases.service.ts';
import type { TimelineFilter, TimelineRow } from './timeline.reads.ts';

const theCase = { type: () => ID, description: 'The case.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const howMany = { type: () => Int, nullable: true, description: 'How many, up to 100.' };
const where = { type: () => String, nullable: true, description: 'Where the last page ended.' };
const reason = { type: () => String, nullable: true, description: 'Why.' };

@Resolver()
export class CasesResolver {
  constructor(
    private readonly cases: CasesService,
    private readonly pages: CasePageService,
  ) {}

  @Query(() => CasePageType, { description: 'One page about one case. Refuses NOT_FOUND.' })
  @Policy('case.read')
  casePage(
    @Args('caseId', theCase) caseId: CaseId,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CasePage> {
    return this.pages.page(caseId, requested(info));
  }

  @Query(() => TimelinePageType, { description: 'More of a case’s story. Refuses NOT_FOUND.' })
  @Policy('case.read')
  caseTimeline(
    @Args('caseId', theCase) caseId: CaseId,
    @Args('filter', { type: () => TimelineFilterEnum, description: 'Which lines.' })
    filter: TimelineFilter,
    @Args('first', howMany) first: number | null,
    @Args('after', where) after: string | null,
  ): Promise<Page<TimelineRow>> {
    return this.pages.timeline(caseId, filter, first, after);
  }

  @Query(() => [MoveChoiceType], { description: 'Where a case may be moved. Refuses NOT_FOUND.' })
  @Policy('case.move')
  moveChoices(@Args('caseId', theCase) caseId: CaseId): Promise<readonly MoveChoice[]> {
    return this.pages.moveChoices(caseId);
  }

  @Mutation(() => CaseStandingType, {
    description: 'Moves a case to a stage. Refuses STAGE_CRITERIA_UNMET unless a reason is given.',
  })
  @Policy('case.move')
  moveCase(
    @Args('caseId', theCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('to', { type: () => StageEnum, description: 'The stage.' }) to: Stage,
    @Args('reason', reason) why: string | null,
  ): Promise<CaseRow> {
    return this.cases.move(caseId, expectedVersion, { to, reason: why ?? '' });
  }

  @Mutation(() => CaseStandingType, { description: 'Opens a closed case again, with a reason.' })
  @Policy('case.close')
  reopenCase(
    @Args('caseId', theCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('to', { type: () => StageEnum, description: 'The stage.' }) to: Stage,
    @Args('reason', { description: 'Why, at least ten characters.' }) why: string,
  ): Promise<CaseRow> {
    return this.cases.reopen(caseId, expectedVersion, { to, reason: why });
  }

  @Mutation(() => CaseStandingType, {
    description:
      'After a further cycle without a match: closes this case and opens the next one. Refuses PANEL_REQUIRED, YEAR_VALUE_REQUIRED.',
  })
  @Policy('case.close')
  continueCase(
    @Args('caseId', theCase) caseId: CaseId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args() { cohortId, failedYear, withoutPanel, withoutYearValue }: NextCaseArgs,
  ): Promise<CaseRow> {
    const next = { cohortId, failedYear, targetYear: failedYear + 1 };
    const without = { panel: withoutPanel, yearValue: withoutYearValue };
    return this.cases.continueIn(caseId, expectedVersion, next, without);
  }
}
