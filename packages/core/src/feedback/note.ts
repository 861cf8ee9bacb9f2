import type { CaseId, NoteId, PersonId } from '../shared/ids.ts';
import type { Instant } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkText } from '../shared/check.ts';

/**
 * The three honest classes of a feedback note. A memory aid is encrypted for its author; an office note is part of the
 * record and the student may ask to read it; a shared note is released to the student as a row of its own
 * (FERPA 99.3, security.md 3.1).
 */
export const noteClasses = ['office', 'shared'] as const;
export type NoteClass = (typeof noteClasses)[number];

/** Longest text of a note or memory aid, in UTF-8 bytes (reliability figure R30). */
export const noteLimitBytes = 204_800;
/** Longest reply of a student, in UTF-8 bytes. */
export const replyLimitBytes = 20_480;

/** An office note or a shared note as its authors keep it. */
export interface Note {
  readonly id: NoteId;
  readonly caseId: CaseId;
  readonly authorId: PersonId;
  readonly class: NoteClass;
  readonly body: string;
  /** Unfinished: not on the timeline of others, still part of the case record. */
  readonly draft: boolean;
  readonly createdAt: Instant;
  readonly changedAt: Instant;
  readonly changedBy: PersonId | null;
  readonly version: number;
}

/** What the student reads: a copy of one version, made by a release. */
export interface PortalNote {
  readonly id: string;
  readonly noteId: NoteId;
  readonly noteVersion: number;
  readonly body: string;
  readonly releasedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

/** Length in UTF-8 bytes, the unit of the limits. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Issues of a note's text. An empty draft is fine; the form and the service call this. Refuses nothing itself. */
export function checkNote(body: string, options: { readonly finished: boolean }): readonly Issue[] {
  const bytes = byteLength(body);
  if (bytes > noteLimitBytes) {
    return [{ field: 'body', code: 'too_long', facts: { max: noteLimitBytes, length: bytes } }];
  }
  return checkText('body', body, { required: options.finished, max: noteLimitBytes });
}

/** Issues of a student's reply. */
export function checkReply(body: string): readonly Issue[] {
  const bytes = byteLength(body);
  if (bytes > replyLimitBytes) {
    return [{ field: 'body', code: 'too_long', facts: { max: replyLimitBytes, length: bytes } }];
  }
  return checkText('body', body, { required: true, max: replyLimitBytes });
}

/** Puts a finished note on the case's timeline. Refuses NOTE_EMPTY. */
export function finish(note: Note): Decision<Note> {
  if (!note.body.trim()) return refused('NOTE_EMPTY', {});
  return accepted({ ...note, draft: false });
}

/**
 * Whether this version may be released to the student. A note may be released again after a change: the newer release
 * replaces the older one. Refuses NOTE_NOT_SHARED_CLASS, NOTE_EMPTY, NOTE_ALREADY_RELEASED.
 */
export function release(
  note: Note,
  live: PortalNote | null,
): Decision<{ readonly replaces: string | null }> {
  if (note.class !== 'shared') return refused('NOTE_NOT_SHARED_CLASS', {});
  if (!note.body.trim()) return refused('NOTE_EMPTY', {});
  if (live && live.noteVersion === note.version) return refused('NOTE_ALREADY_RELEASED', {});
  return accepted({ replaces: live?.id ?? null });
}

/** Takes a release back. What was read stays read, and the withdrawal is recorded. Refuses NOTE_NOT_RELEASED. */
export function withdraw(live: PortalNote | null): Decision<{ readonly portalNoteId: string }> {
  if (!live || live.withdrawnAt) return refused('NOTE_NOT_RELEASED', {});
  return accepted({ portalNoteId: live.id });
}
