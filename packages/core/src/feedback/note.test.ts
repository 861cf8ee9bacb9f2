import { expect, test } from 'vitest';
import fc from 'fast-check';
import type { Instant } from '../shared/calendar.ts';
import type { CaseId, NoteId, PersonId } from '../shared/ids.ts';
import {
  byteLength,
  checkNote,
  checkReply,
  finish,
  noteLimitBytes,
  release,
  withdraw,
  type Note,
  type PortalNote,
} from './note.ts';

const note: Note = {
  id: '019ab000-0000-7000-8000-000000000001' as NoteId,
  caseId: '019ab000-0000-7000-8000-000000000002' as CaseId,
  authorId: '019ab000-0000-7000-8000-000000000003' as PersonId,
  class: 'shared',
  body: 'Dr. Holm has room for one student from July.',
  draft: false,
  createdAt: '2026-04-10T14:00:00Z' as Instant,
  changedAt: '2026-04-10T14:00:00Z' as Instant,
  changedBy: null,
  version: 3,
};
const live: PortalNote = {
  id: '019ab000-0000-7000-8000-000000000009',
  noteId: note.id,
  noteVersion: 3,
  body: note.body,
  releasedAt: '2026-04-11T14:00:00Z' as Instant,
  withdrawnAt: null,
};

test('an office note can never be released', () => {
  expect(release({ ...note, class: 'office' }, null)).toMatchObject({
    accepted: false,
    refusal: { code: 'NOTE_NOT_SHARED_CLASS' },
  });
});

test('an empty note is neither finished nor released', () => {
  expect(finish({ ...note, body: '  \n' })).toMatchObject({ refusal: { code: 'NOTE_EMPTY' } });
  expect(release({ ...note, body: '' }, null)).toMatchObject({ refusal: { code: 'NOTE_EMPTY' } });
});

test('the same version is released once; a newer version replaces the older release', () => {
  expect(release(note, null)).toEqual({ accepted: true, value: { replaces: null } });
  expect(release(note, live)).toMatchObject({ refusal: { code: 'NOTE_ALREADY_RELEASED' } });
  expect(release({ ...note, version: 4 }, live)).toEqual({
    accepted: true,
    value: { replaces: live.id },
  });
});

test('a release can be taken back once', () => {
  expect(withdraw(live)).toEqual({ accepted: true, value: { portalNoteId: live.id } });
  expect(withdraw(null)).toMatchObject({ refusal: { code: 'NOTE_NOT_RELEASED' } });
  expect(withdraw({ ...live, withdrawnAt: note.createdAt })).toMatchObject({
    refusal: { code: 'NOTE_NOT_RELEASED' },
  });
});

test('the limit counts bytes, not characters, and is told before anything is lost', () => {
  const four = '😀'.repeat(noteLimitBytes / 4);
  expect(checkNote(four, { finished: true })).toEqual([]);
  expect(checkNote(`${four}a`, { finished: true })).toEqual([
    { field: 'body', code: 'too_long', facts: { max: noteLimitBytes, length: noteLimitBytes + 1 } },
  ]);
});

test('text that could not be kept as it is, is refused by name', () => {
  expect(checkNote('a\u0000b', { finished: false })).toEqual([
    { field: 'body', code: 'unreadable_characters' },
  ]);
  expect(checkReply('\ud800')).toEqual([{ field: 'body', code: 'unreadable_characters' }]);
});

test('any well-formed text within the limit passes as a draft', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
      fc.pre(!text.includes('\u0000') && byteLength(text) <= noteLimitBytes);
      expect(checkNote(text, { finished: false })).toEqual([]);
    }),
  );
});
