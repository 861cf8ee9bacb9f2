import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Instant } from '@onward/core/shared';
import { pageType } from '../platform/graphql/page.ts';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import { noticeKinds, type NoticeKind } from './notices.ts';

/** Kinds of notices as GraphQL sees them. */
export const NoticeKindEnum = Object.fromEntries(noticeKinds.map((k) => [k, k])) as Record<
  NoticeKind,
  NoticeKind
>;
registerEnumType(NoticeKindEnum, {
  name: 'NoticeKind',
  description: 'What is new; the kind is all a notice says.',
});

@ObjectType('Notice', { description: 'Something new for the signed-in person.' })
export class NoticeType {
  @Field(() => ID, { description: 'The notice.' }) id: string;
  @Field(() => NoticeKindEnum, { description: 'What is new.' }) kind: NoticeKind;
  @Field(() => ID, { nullable: true, description: 'The case it is about.' }) caseId: string | null;
  @Field(() => ID, { nullable: true, description: 'The thing itself.' }) subjectId: string | null;
  @Field(() => String, { nullable: true, description: 'From whom; null: the dean’s office.' })
  actorName: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Whose case it is, while the reader may open it; always null for the student.',
  })
  aboutName: string | null;
  @Field(() => InstantScalar, { description: 'Since when.' }) createdAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was read.' })
  readAt: Instant | null;
}

@ObjectType('NoticePage', { description: 'A page of notices, newest first.' })
export class NoticePageType extends pageType(NoticeType, 'notices') {}
