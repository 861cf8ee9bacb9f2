import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { NoteClass } from '@onward/core/feedback';
import type { CaseId, NoteId } from '@onward/core/shared';
import { Policy } from '../platform/access/policy.decorator.ts';
import { NotePagesService } from './note-pages.service.ts';
import { NotesService } from './notes.service.ts';
import { NoteClassEnum, NoteThreadType, NoteType } from './notes.types.ts';

const note = { type: () => ID, description: 'The note.' };
const version = { type: () => Int, description: 'The version this edit began from.' };
const words = { description: 'The text.' };

@Resolver(() => NoteType)
export class NotesResolver {
  constructor(
    private readonly notes: NotesService,
    private readonly pages: NotePagesService,
  ) {}

  @Query(() => [NoteType], {
    description: 'Notes of a case and the reader’s own drafts, newest first.',
  })
  @Policy('office_note.read')
  notesOfCase(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
  ): Promise<NoteType[]> {
    return this.pages.ofCase(caseId);
  }

  @Query(() => NoteThreadType, { description: 'A note with its history, releases and replies.' })
  @Policy('office_note.read')
  noteThread(@Args('id', note) id: NoteId): Promise<NoteThreadType> {
    return this.pages.thread(id);
  }

  @Mutation(() => NoteType, { description: 'Begins a draft.' })
  @Policy('office_note.write')
  startNote(
    @Args('caseId', { type: () => ID, description: 'The case.' }) caseId: CaseId,
    @Args('class', { type: () => NoteClassEnum, description: 'Who it is for.' })
    noteClass: NoteClass,
    @Args('body', words) body: string,
  ): Promise<NoteType> {
    return this.notes.start(caseId, noteClass, body);
  }

  @Mutation(() => NoteType, { description: 'Keeps what was typed.' })
  @Policy('office_note.write')
  writeNote(
    @Args('id', note) id: NoteId,
    @Args('expectedVersion', version) expectedVersion: number,
    @Args('body', words) body: string,
  ): Promise<NoteType> {
    return this.notes.write(id, expectedVersion, body);
  }

  @Mutation(() => NoteType, { description: 'Puts a draft on the record.' })
  @Policy('office_note.write')
  finishNote(
    @Args('id', note) id: NoteId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<NoteType> {
    return this.notes.finish(id, expectedVersion);
  }

  @Mutation(() => Boolean, { description: 'Throws an unfinished draft away.' })
  @Policy('office_note.write')
  discardNoteDraft(@Args('id', note) id: NoteId): Promise<boolean> {
    return this.notes.discard(id);
  }

  @Mutation(() => NoteType, {
    description: 'Gives the student a copy of this version of a shared note.',
  })
  @Policy('shared_note.release')
  releaseNote(
    @Args('id', note) id: NoteId,
    @Args('expectedVersion', version) expectedVersion: number,
  ): Promise<NoteType> {
    return this.notes.release(id, expectedVersion);
  }

  @Mutation(() => NoteType, {
    description: 'Takes a released note back; the withdrawal is recorded.',
  })
  @Policy('shared_note.release')
  withdrawNote(
    @Args('id', note) id: NoteId,
    @Args('reason', { description: 'Why, for the record.' }) reason: string,
  ): Promise<NoteType> {
    return this.notes.withdraw(id, reason);
  }

  @Mutation(() => Boolean, { description: 'The student answers a note she was given.' })
  @Policy('note.reply')
  replyToNote(
    @Args('portalNoteId', { type: () => ID, description: 'The released note.' })
    portalNoteId: string,
    @Args('body', words) body: string,
  ): Promise<boolean> {
    return this.notes.reply(portalNoteId, body);
  }
}
