import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { CaseId, Id, Instant, PersonId } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { FactsScalar, InstantScalar } from '../platform/graphql/scalars.ts';
import type { AuditRow, ViewRow } from './audit.reads.ts';

@ObjectType('AuditEvent', { description: 'One thing that happened, was looked at or was refused.' })
export class AuditEventType implements AuditRow {
  @Field(() => ID, { description: 'Its id.' }) id: Id<'audit_event'>;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
  @Field(() => ID, { nullable: true, description: 'Who; null for the system itself.' })
  actorId: PersonId | null;
  @Field(() => String, { nullable: true, description: 'Her name.' }) actorName: string | null;
  @Field(() => String, { description: 'What she was at that moment.' }) actorRole: string;
  @Field(() => String, { description: 'The action, such as debrief.sign.' }) action: string;
  @Field(() => String, { description: '`done`, `read` or `denied`.' }) kind: string;
  @Field(() => ID, { nullable: true, description: 'The case it belongs to.' })
  caseId: CaseId | null;
  @Field(() => ID, { nullable: true, description: 'The student it is about.' })
  studentId: PersonId | null;
  @Field(() => String, { nullable: true, description: 'Her name.' }) studentName: string | null;
  @Field(() => String, { nullable: true, description: 'What kind of thing it was done to.' })
  subjectType: string | null;
  @Field(() => ID, { nullable: true, description: 'Which one.' }) subjectId: string | null;
  @Field(() => FactsScalar, {
    description: 'Codes and ids that belong to the action; never what a person wrote.',
  })
  facts: Readonly<Record<string, unknown>>;
}

@ObjectType('AuditPage', { description: 'A page of the audit trail, newest first.' })
export class AuditPageType extends pageType<AuditRow>(AuditEventType, 'events') {}

@ObjectType('RecordView', {
  description: 'One look that a member of staff took at the student’s record.',
})
export class RecordViewType implements ViewRow {
  @Field(() => ID, { description: 'Its id.' }) id: Id<'audit_event'>;
  @Field(() => InstantScalar, { description: 'When.' }) at: Instant;
  @Field(() => String, { nullable: true, description: 'Who looked.' }) viewerName: string | null;
  @Field(() => String, { description: 'The title at the institution; may be empty.' })
  viewerTitle: string;
  @Field(() => String, { description: 'What was looked at, such as case.read or debrief.read.' })
  action: string;
}

@ObjectType('RecordViewPage', { description: 'A page of who viewed the record, newest first.' })
export class RecordViewPageType extends pageType<ViewRow>(RecordViewType, 'views') {}
