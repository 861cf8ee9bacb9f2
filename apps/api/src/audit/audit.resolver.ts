import { Args, Field, ID, InputType, Int, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import type { Page } from '../platform/graphql/page.ts';
import type { AuditRow, ViewRow } from './audit.reads.ts';
import { AuditService, type AuditFilter } from './audit.service.ts';
import { AuditPageType, RecordViewPageType } from './audit.types.ts';

const firstArg = {
  type: () => Int,
  nullable: true,
  description: 'How many; 50 when not said, at most 100.',
};
const afterArg = {
  type: () => String,
  nullable: true,
  description: 'The endCursor of the page before.',
};

@InputType('AuditFilter', { description: 'What to narrow the audit trail to.' })
class AuditFilterInput implements AuditFilter {
  @Field(() => String, { nullable: true, description: '`done`, `read` or `denied`.' }) kind?:
    | string
    | null;
  @Field(() => ID, { nullable: true, description: 'What one person did.' }) actorId?: string | null;
  @Field(() => ID, { nullable: true, description: 'What is about one student.' }) studentId?:
    | string
    | null;
}

/** The audit trail. */
@Resolver()
export class AuditResolver {
  constructor(private readonly audit: AuditService) {}

  @Query(() => AuditPageType, { description: 'What was done, viewed and refused, newest first.' })
  @Policy('audit.read')
  auditPage(
    @Args('filter', { nullable: true, description: 'What to narrow it to.' })
    filter: AuditFilterInput,
    @Args('first', firstArg) first: number | null,
    @Args('after', afterArg) after: string | null,
  ): Promise<Page<AuditRow>> {
    return this.audit.page(filter ?? {}, first, after);
  }

  @Query(() => RecordViewPageType, {
    description: 'Who viewed the signed-in student’s record, newest first.',
  })
  @Policy('audit.who_viewed')
  whoViewed(
    @Args('first', firstArg) first: number | null,
    @Args('after', afterArg) after: string | null,
  ): Promise<Page<ViewRow>> {
    return this.audit.viewsOfMine(first, after);
  }
}
