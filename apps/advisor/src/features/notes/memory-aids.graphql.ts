import { graphql } from '@onward/graphql';

/** A memory aid as its author reads it. */
export const memoryAidFragment = graphql(`
  fragment MemoryAidParts on MemoryAid {
    id
    body
    createdAt
    changedAt
    version
  }
`);

export const myMemoryAidsDocument = graphql(
  `
    query MyMemoryAids($caseId: ID!) {
      myMemoryAids(caseId: $caseId) {
        ...MemoryAidParts
      }
    }
  `,
  [memoryAidFragment],
);

export const keepMemoryAidDocument = graphql(
  `
    mutation KeepMemoryAid($idempotencyKey: ID!, $id: ID!, $caseId: ID!, $body: String!) {
      keepMemoryAid(idempotencyKey: $idempotencyKey, id: $id, caseId: $caseId, body: $body) {
        ...MemoryAidParts
      }
    }
  `,
  [memoryAidFragment],
);

export const changeMemoryAidDocument = graphql(
  `
    mutation ChangeMemoryAid(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $body: String!
    ) {
      changeMemoryAid(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        body: $body
      ) {
        ...MemoryAidParts
      }
    }
  `,
  [memoryAidFragment],
);

export const removeMemoryAidDocument = graphql(`
  mutation RemoveMemoryAid($idempotencyKey: ID!, $id: ID!) {
    removeMemoryAid(idempotencyKey: $idempotencyKey, id: $id)
  }
`);
