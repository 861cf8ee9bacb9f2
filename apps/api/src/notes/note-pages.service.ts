import { Injectable } from '@nestjs/common';
import type { CaseId, NoteId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import {
  caseForNotes,
  noteById,
  notesOfCase,
  releasesOf,
  repliesOf,
  revisionsOf,
  type NoteRow,
} from './notes.reads.ts';

const mostNotes = 200;

/** Reading notes: the notes of a case, and one note with its history, releases and replies. */
@Injectable()
export class NotePagesService {
  /** Notes on the record and the reader's own drafts, newest first. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<NoteRow[]> {
    const { institutionId, personId } = actor();
    const [about, notes] = await current().reads(
      caseForNotes(institutionId, caseId),
      notesOfCase(institutionId, caseId, personId, mostNotes),
    );
    permit('office_note.read', about[0], { caseId });
    return notes;
  }

  /** One note and everything that happened to it; staff reading it is recorded. Refuses NOT_FOUND. */
  async thread(id: NoteId) {
    const { institutionId, personId } = actor();
    const [[note], revisions, releases, replies] = await current().reads(
      noteById(institutionId, id),
      revisionsOf(institutionId, id),
      releasesOf(institutionId, id),
      repliesOf(institutionId, id),
    );
    if (!note || (note.draft && note.authorId !== personId)) refuse('NOT_FOUND', {});
    permit(
      'office_note.read',
      { reach: note.reach, studentId: note.studentId },
      { caseId: note.caseId },
    );
    const { caseId, studentId } = note;
    audit.record({
      action: 'office_note.read',
      kind: 'read',
      caseId,
      studentId,
      subjectType: 'note',
      subjectId: id,
    });
    return { note, revisions, releases, replies };
  }
}
