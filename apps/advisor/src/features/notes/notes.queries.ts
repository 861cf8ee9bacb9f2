import { newKey } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from '../../shared/send.ts';
import { myMemoryAidsDocument, removeMemoryAidDocument } from './memory-aids.graphql.ts';
import {
  discardNoteDraftDocument,
  finishNoteDocument,
  noteThreadDocument,
  notesOfCaseDocument,
  releaseNoteDocument,
  withdrawNoteDocument,
} from './notes.graphql.ts';

/** Notes of a case and the reader's own drafts, newest first. */
export const notesOf = (caseId: string) =>
  queryOptions({
    queryKey: ['notes', 'case', caseId],
    queryFn: async ({ signal }) =>
      (await send(notesOfCaseDocument, { caseId }, { signal })).notesOfCase,
  });

/** One note with everything that happened to it. */
export const threadOf = (id: string) =>
  queryOptions({
    queryKey: ['notes', 'thread', id],
    queryFn: async ({ signal }) => (await send(noteThreadDocument, { id }, { signal })).noteThread,
  });

/** The reader's own memory aids on a case. */
export const memoryAidsOf = (caseId: string) =>
  queryOptions({
    queryKey: ['memory-aids', caseId],
    queryFn: async ({ signal }) =>
      (await send(myMemoryAidsDocument, { caseId }, { signal })).myMemoryAids,
    gcTime: 0,
  });

/** What to look at again after a note changed: notes, and the case's story, which shows them. */
export function useNotesChanged() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['notes'] }),
      client.invalidateQueries({ queryKey: ['cases'] }),
    ]);
}

interface NoteVersion {
  id: string;
  version: number;
}

/** Puts a draft on the record. */
export function useFinishNote() {
  const changed = useNotesChanged();
  return useMutation({
    mutationFn: ({ id, version }: NoteVersion) =>
      send(finishNoteDocument, { idempotencyKey: newKey(), id, expectedVersion: version }),
    onSuccess: changed,
  });
}

/** Gives the student a copy of this version. */
export function useReleaseNote() {
  const changed = useNotesChanged();
  return useMutation({
    mutationFn: ({ id, version }: NoteVersion) =>
      send(releaseNoteDocument, { idempotencyKey: newKey(), id, expectedVersion: version }),
    onSuccess: changed,
  });
}

/** Takes a released note back. */
export function useWithdrawNote() {
  const changed = useNotesChanged();
  return useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      send(withdrawNoteDocument, { idempotencyKey: newKey(), id, reason }),
    onSuccess: changed,
  });
}

/** Throws an unfinished draft away. */
export function useDiscardDraft() {
  const changed = useNotesChanged();
  return useMutation({
    mutationFn: (id: string) => send(discardNoteDraftDocument, { idempotencyKey: newKey(), id }),
    onSuccess: changed,
  });
}

/** Removes a memory aid for good. */
export function useRemoveMemoryAid(caseId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => send(removeMemoryAidDocument, { idempotencyKey: newKey(), id }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['memory-aids', caseId] }),
  });
}
