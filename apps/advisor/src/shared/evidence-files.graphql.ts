import { graphql, type ResultOf } from '@onward/graphql';

export const evidenceFilesDocument = graphql(`
  query EvidenceFiles($kind: String!, $id: ID!) {
    evidenceFiles(kind: $kind, id: $id) {
      canAdd
      files {
        id
        name
        size
        addedByName
        addedAt
        removable
      }
    }
  }
`);

export const removeEvidenceFileDocument = graphql(`
  mutation RemoveEvidenceFile($idempotencyKey: ID!, $id: ID!) {
    removeEvidenceFile(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export type EvidenceFilesData = ResultOf<typeof evidenceFilesDocument>['evidenceFiles'];
