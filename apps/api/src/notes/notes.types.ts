import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { noteClasses, type NoteClass } from '@onward/core/feedback';
import type { Instant } from '@onward/core/shared';
import { InstantScalar } from '../platform/graphql/scalars.ts';
import type { ReleaseRow, ReplyRow, RevisionRow } from './notes.reads.ts';

/** Note classes as GraphQL sees them. */
export const NoteClassEnum = Object.fromEntries(noteClasses.map((c) => [c, c])) as Record<
  NoteClass,
  NoteClass
>;
registerEnumType(NoteClassEnum, {
  name: 'NoteClass',
  description:
    'office: part of the record, read by staff on the case. shared: made to be released to the student.',
});

@ObjectType('Note', { description: 'A feedback note on a case, as staff see it.' })
export class NoteType {
  @Field(() => ID, { description: 'The note.' }) id: string;
  @Field(() => ID, { description: 'The case it stands on.' }) caseId: string;
  @Field(() => ID, { description: 'Who wrote it.' }) authorId: string;
  @Field({ description: 'The name of who wrote it.' }) authorName: string;
  @Field(() => NoteClassEnum, { description: 'Who it is for.' }) class: NoteClass;
  @Field({ description: 'Its text.' }) body: string;
  @Field({ description: 'Unfinished: shown to its author only.' }) draft: boolean;
  @Field(() => InstantScalar, {
    description: 'When it was put on the record, or begun if a draft.',
  })
  createdAt: Instant;
  @Field(() => InstantScalar, { description: 'When it was last changed.' }) changedAt: Instant;
  @Field(() => Int, { description: 'Give this as expectedVersion with an edit.' }) version: number;
  @Field(() => Int, { nullable: true, description: 'The version the student reads now, if any.' })
  releasedVersion: number | null;
  @Field(() => InstantScalar, { nullable: true, description: 'Since when she reads it.' })
  releasedAt: Instant | null;
}

@ObjectType('NoteRevision', { description: 'An earlier text of a note.' })
export class NoteRevisionType implements RevisionRow {
  @Field(() => ID, { description: 'The revision.' }) id: string;
  @Field(() => Int, { description: 'The version that text had.' }) version: number;
  @Field({ description: 'The text.' }) body: string;
  @Field({ description: 'Who wrote it.' }) writtenByName: string;
  @Field(() => InstantScalar, { description: 'When it was replaced.' }) writtenAt: Instant;
}

@ObjectType('NoteRelease', { description: 'A copy of a note given to the student.' })
export class NoteReleaseType implements ReleaseRow {
  @Field(() => ID, { description: 'The release.' }) id: string;
  @Field(() => Int, { description: 'The version that was copied.' }) noteVersion: number;
  @Field({ description: 'The text she was given.' }) body: string;
  @Field(() => InstantScalar, { description: 'When she was given it.' }) releasedAt: Instant;
  @Field(() => InstantScalar, { nullable: true, description: 'When it was taken back.' })
  withdrawnAt: Instant | null;
  @Field({ description: 'Why it was taken back.' }) withdrawnReason: string;
}

@ObjectType('NoteReply', { description: 'What the student answered.' })
export class NoteReplyType implements ReplyRow {
  @Field(() => ID, { description: 'The reply.' }) id: string;
  @Field({ description: 'Its text.' }) body: string;
  @Field({ description: 'Who wrote it.' }) authorName: string;
  @Field(() => InstantScalar, { description: 'When.' }) writtenAt: Instant;
}

@ObjectType('NoteThread', { description: 'A note with its history, releases and replies.' })
export class NoteThreadType {
  @Field(() => NoteType, { description: 'The note.' }) note: NoteType;
  @Field(() => [NoteRevisionType], { description: 'Earlier texts, newest first.' })
  revisions: RevisionRow[];
  @Field(() => [NoteReleaseType], { description: 'What the student was given, newest first.' })
  releases: ReleaseRow[];
  @Field(() => [NoteReplyType], { description: 'What she answered, oldest first.' })
  replies: ReplyRow[];
}
