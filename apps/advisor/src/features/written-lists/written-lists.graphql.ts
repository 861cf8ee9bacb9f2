import { graphql, type ResultOf } from '@onward/graphql';

const listFragment = graphql(`
  fragment WrittenListParts on WrittenList {
    caseId
    studentName
    lines {
      id
      findingId
      hurt
      withinYear
      longer
    }
    waiting
    changedByName
    changedAt
    releases {
      id
      authorName
      releasedAt
      visibleFrom
      withdrawnAt
    }
    version
  }
`);

export const writtenListDocument = graphql(
  `
    query WrittenList($caseId: ID!) {
      writtenList(caseId: $caseId) {
        ...WrittenListParts
      }
    }
  `,
  [listFragment],
);

export const proposeWrittenListDocument = graphql(
  `
    mutation ProposeWrittenList($idempotencyKey: ID!, $caseId: ID!, $expectedVersion: Int!) {
      changed: proposeWrittenList(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
      ) {
        ...WrittenListParts
      }
    }
  `,
  [listFragment],
);

export const changeWrittenListDocument = graphql(
  `
    mutation ChangeWrittenList(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $lines: [WrittenListEntry!]!
    ) {
      changed: changeWrittenList(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        lines: $lines
      ) {
        ...WrittenListParts
      }
    }
  `,
  [listFragment],
);

export const releaseWrittenListDocument = graphql(
  `
    mutation ReleaseWrittenList(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $visibleFrom: Instant
      $quietTimeConfirmed: Boolean!
    ) {
      changed: releaseWrittenList(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        visibleFrom: $visibleFrom
        quietTimeConfirmed: $quietTimeConfirmed
      ) {
        ...WrittenListParts
      }
    }
  `,
  [listFragment],
);

export const withdrawWrittenListDocument = graphql(
  `
    mutation WithdrawWrittenList($idempotencyKey: ID!, $caseId: ID!, $reason: String!) {
      changed: withdrawWrittenList(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        reason: $reason
      ) {
        ...WrittenListParts
      }
    }
  `,
  [listFragment],
);

export type WrittenList = ResultOf<typeof listFragment>;
