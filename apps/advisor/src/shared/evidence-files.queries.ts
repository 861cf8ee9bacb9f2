import { attachEvidence, type EvidenceKind } from '@onward/core/evidence-files';
import { refusalClasses } from '@onward/core/shared';
import { newKey, RefusalError, uploadFile } from '@onward/graphql';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { send } from './send.ts';
import {
  evidenceFilesDocument,
  removeEvidenceFileDocument,
  type EvidenceFilesData,
} from './evidence-files.graphql.ts';

/** The files of a step or an activity. */
export const evidenceFilesOf = (kind: EvidenceKind, id: string) =>
  queryOptions({
    queryKey: ['evidence-files', kind, id],
    queryFn: async ({ signal }) =>
      (await send(evidenceFilesDocument, { kind, id }, { signal })).evidenceFiles,
  });

function useAnew(kind: EvidenceKind, id: string) {
  const queryClient = useQueryClient();
  return () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: evidenceFilesOf(kind, id).queryKey }),
      queryClient.invalidateQueries({ queryKey: ['activities'] }),
    ]);
}

/** Adds a file. What would be refused is said before anything is sent, by the same rule. */
export function useAddFile(kind: EvidenceKind, id: string, { files, canAdd }: EvidenceFilesData) {
  const onSuccess = useAnew(kind, id);
  return useMutation({
    mutationFn: async (file: File) => {
      const head = new Uint8Array(await file.slice(0, 16).arrayBuffer());
      const { name, size } = file;
      const taken = attachEvidence(
        { name, size, head },
        { files: files.length, verified: !canAdd },
      );
      if (!taken.accepted) {
        const { code, facts } = taken.refusal;
        throw new RefusalError({ code, class: refusalClasses[code], facts: { ...facts } });
      }
      await uploadFile(`/evidence/${kind}/${id}`, file);
    },
    onSuccess,
  });
}

export function useRemoveFile(kind: EvidenceKind, id: string) {
  const onSuccess = useAnew(kind, id);
  return useMutation({
    mutationFn: (fileId: string) =>
      send(removeEvidenceFileDocument, { idempotencyKey: newKey(), id: fileId }),
    onSuccess,
  });
}
