import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Policy } from '../platform/access/policy.decorator.ts';
import { MyAuditService } from './my-audit.service.ts';
import {
  AuditEntryType,
  MyAnswerType,
  MyAuditStandingType,
  MyAuditType,
} from './my-audit.types.ts';

const question = { description: 'Code of the question, or topic_1 to topic_3.' };
const version = { type: () => Int, description: 'The version this edit began from; 0 for none.' };

@Resolver(() => MyAuditType)
export class MyAuditResolver {
  constructor(private readonly audits: MyAuditService) {}

  @Query(() => MyAuditType, { description: 'The student’s own audit, as she left it.' })
  @Policy('self_audit.write')
  myAudit(): Promise<MyAuditType> {
    return this.audits.mine();
  }

  @Query(() => MyAuditStandingType, {
    nullable: true,
    description: 'Whether she has begun her audit and shared it.',
  })
  @Policy('self_audit.write')
  myAuditStanding(): Promise<MyAuditStandingType | null> {
    return this.audits.standing();
  }

  @Mutation(() => MyAuditType, { description: 'Opens her audit with the facts of today.' })
  @Policy('self_audit.write')
  openMyAudit(): Promise<MyAuditType> {
    return this.audits.open();
  }

  @Mutation(() => MyAnswerType, { description: 'Keeps one answer of hers.' })
  @Policy('self_audit.write')
  writeMyAuditAnswer(
    @Args('question', question) code: string,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('entry', { description: 'What she says.' }) entry: AuditEntryType,
  ): Promise<MyAnswerType> {
    return this.audits.write(code, expectedVersion, entry);
  }

  @Mutation(() => Boolean, { description: 'Remembers where she is.' })
  @Policy('self_audit.write')
  rememberMyAuditPlace(@Args('question', question) code: string): Promise<boolean> {
    return this.audits.remember(code);
  }

  @Mutation(() => MyAuditType, { description: 'Shares it with those who help her.' })
  @Policy('self_audit.share')
  shareMyAudit(): Promise<MyAuditType> {
    return this.audits.share();
  }
}
