import { Injectable } from '@nestjs/common';
import type { Subject } from '@onward/core/access';
import {
  checkNote,
  checkReply,
  finish,
  release,
  withdraw,
  type NoteClass,
} from '@onward/core/feedback';
import type { CaseId, Issue, NoteId } from '@onward/core/shared';
import { notices } from '../notices/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import * as writes from './note-statements.ts';
import {
  caseForNotes,
  noteById,
  portalNoteById,
  type NoteRow,
  type PortalNoteRow,
} from './notes.reads.ts';

const writing = { office: 'office_note.write', shared: 'shared_note.write' } as const;

/** What advisors do with office notes and shared notes, and what the student answers. */
@Injectable()
export class NotesService {
  /** Begins a draft in the given class. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async start(caseId: CaseId, noteClass: NoteClass, body: string): Promise<NoteRow> {
    const { institutionId, personId } = actor();
    const about = await current().read(caseForNotes(institutionId, caseId));
    permit(writing[noteClass], about, { caseId });
    refuseIssues(checkNote(body, { finished: false }));
    const id = newId<'note'>();
    await current().write(writes.addNote(institutionId, id, caseId, personId, noteClass, body));
    return this.load(id);
  }

  /** Keeps what was typed. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async write(id: NoteId, expectedVersion: number, body: string): Promise<NoteRow> {
    const { institutionId, personId } = actor();
    const note = await this.own(id);
    refuseIssues(checkNote(body, { finished: !note.draft }));
    const update = writes.writeNote(institutionId, id, expectedVersion, body, personId, newId());
    await keepVersion(update, expectedVersion, () => this.version(id));
    if (!note.draft) this.record('write', note);
    return this.load(id);
  }

  /** Puts the note on the record. Refuses NOTE_EMPTY, CHANGED_BY_SOMEONE_ELSE. */
  async finish(id: NoteId, expectedVersion: number): Promise<NoteRow> {
    const note = await this.own(id);
    checkVersion(expectedVersion, versionOf(note));
    keep(finish(note));
    const update = writes.finishNote(actor().institutionId, id, expectedVersion);
    await keepVersion(update, expectedVersion, () => this.version(id));
    this.record('write', note);
    return this.load(id);
  }

  /** Throws an unfinished draft away. A note on the record stays: refuses NOT_FOUND for it. */
  async discard(id: NoteId): Promise<boolean> {
    const note = await this.own(id);
    if (!note.draft) refuse('NOT_FOUND', {});
    await current().write(writes.discardDraft(actor().institutionId, id));
    return true;
  }

  /** Gives the student a copy of this version, and tells her. Replaces an older release of the same note. */
  async release(id: NoteId, expectedVersion: number): Promise<NoteRow> {
    const { institutionId, personId } = actor();
    const note = await this.load(id);
    permit('shared_note.release', reachOf(note), about(note));
    checkVersion(expectedVersion, versionOf(note));
    const { replaces } = keep(release(note, liveOf(note)));
    const releaseId = newId<'portal_note'>();
    await current().write(
      writes.withdrawRelease(institutionId, replaces, personId, 'Replaced by a newer version'),
      ...(note.draft ? [writes.finishNote(institutionId, id, expectedVersion)] : []),
      writes.addRelease(institutionId, releaseId, id, personId, note.heldUntil),
    );
    await this.tellStudent(note, releaseId);
    this.record('release', note);
    return this.load(id);
  }

  /** Takes the live release back, with a reason for the record. Refuses NOTE_NOT_RELEASED. */
  async withdraw(id: NoteId, reason: string): Promise<NoteRow> {
    const { institutionId, personId } = actor();
    const note = await this.load(id);
    permit('shared_note.release', reachOf(note), about(note));
    const { portalNoteId } = keep(withdraw(liveOf(note)));
    await current().write(writes.withdrawRelease(institutionId, portalNoteId, personId, reason));
    this.record('withdraw', note);
    return this.load(id);
  }

  /** The student answers a note she was given; those who help her are told. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async reply(portalNoteId: string, body: string): Promise<boolean> {
    const { institutionId, personId } = actor();
    const note = await current().read(portalNoteById(institutionId, portalNoteId));
    permit('note.reply', note && { studentId: note.studentId, released: true });
    refuseIssues(checkReply(body));
    await current().write(writes.addReply(institutionId, newId(), portalNoteId, personId, body));
    const caseId = (note as PortalNoteRow).caseId;
    await notices.tellHelpers({ caseId, kind: 'note_reply', subjectId: portalNoteId });
    return true;
  }

  /** The note, if the actor may write it: hers, on a case she reaches. */
  private async own(id: NoteId): Promise<NoteRow> {
    const note = await this.load(id);
    permit(writing[note.class], { ...reachOf(note), authorId: note.authorId }, about(note));
    return note;
  }

  private async load(id: NoteId): Promise<NoteRow> {
    const note = await current().read(noteById(actor().institutionId, id));
    const hidden = note?.draft && note.authorId !== actor().personId;
    return note && !hidden ? note : refuse('NOT_FOUND', {});
  }

  private async version(id: NoteId): Promise<CurrentVersion> {
    return versionOf(await this.load(id));
  }

  private tellStudent(note: NoteRow, releaseId: string): Promise<void> {
    return notices.tell({
      personId: note.studentId,
      caseId: note.caseId,
      kind: 'note_shared',
      subjectId: releaseId,
      actorName: note.authorName,
      visibleFrom: note.heldUntil,
    });
  }

  private record(verb: 'write' | 'release' | 'withdraw', note: NoteRow): void {
    const { caseId, studentId, id } = note;
    const action = `${note.class}_note.${verb}`;
    audit.record({ action, kind: 'done', caseId, studentId, subjectType: 'note', subjectId: id });
  }
}

function reachOf(note: NoteRow): Subject {
  return { reach: note.reach, studentId: note.studentId };
}

function about(note: NoteRow) {
  return {
    caseId: note.caseId,
    studentId: note.studentId,
    subjectType: 'note',
    subjectId: note.id,
  };
}

function versionOf(note: NoteRow): CurrentVersion {
  return {
    version: note.version,
    changedBy: note.authorName,
    changedAt: note.changedAt,
    current: { body: note.body },
  };
}

function liveOf(note: NoteRow) {
  if (!note.releaseId || note.releasedVersion === null || !note.releasedAt) return null;
  return {
    id: note.releaseId,
    noteId: note.id,
    noteVersion: note.releasedVersion,
    body: note.body,
    releasedAt: note.releasedAt,
    withdrawnAt: null,
  };
}

function refuseIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
}
