import { graphql } from '@onward/graphql';
import { pageFragment } from './guides.graphql.ts';

export const changeEntryDocument = graphql(
  `
    mutation ChangePackEntry(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $edit: PackEntryEdit!
    ) {
      page: changePackEntry(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        edit: $edit
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const restoreEntryDocument = graphql(
  `
    mutation RestorePackEntry(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $entry: String!
      $reason: String!
    ) {
      page: restorePackEntry(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        entry: $entry
        reason: $reason
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const adoptVersionDocument = graphql(
  `
    mutation AdoptPackVersion(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $edit: PackAdoptionEdit!
    ) {
      page: adoptPackVersion(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        edit: $edit
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const goBackDocument = graphql(
  `
    mutation GoBackToPackVersion(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $number: Int!
      $reason: String!
    ) {
      page: goBackToPackVersion(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        number: $number
        reason: $reason
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const takeInPackDocument = graphql(
  `
    mutation TakeInPack(
      $idempotencyKey: ID!
      $file: String!
      $expectedVersion: Int!
      $reason: String!
    ) {
      page: takeInPack(
        idempotencyKey: $idempotencyKey
        file: $file
        expectedVersion: $expectedVersion
        reason: $reason
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);
