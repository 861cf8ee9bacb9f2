import { graphql } from '@onward/graphql';
import { debriefFragment } from './debriefs.graphql.ts';

export const recordPacketItemDocument = graphql(`
  mutation RecordPacketItem(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $entry: DebriefPacketEntry!
  ) {
    recordPacketItem(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      version
      textVersion
    }
  }
`);

export const writeSectionDocument = graphql(`
  mutation WriteDebriefSection(
    $idempotencyKey: ID!
    $id: ID!
    $section: String!
    $expectedVersion: Int!
    $body: String!
  ) {
    writeDebriefSection(
      idempotencyKey: $idempotencyKey
      id: $id
      section: $section
      expectedVersion: $expectedVersion
      body: $body
    ) {
      version
      textVersion
    }
  }
`);

export const signDebriefDocument = graphql(
  `
    mutation SignDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $expectedTextVersion: Int!
      $singleFactorConfirmed: Boolean!
    ) {
      signDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        expectedTextVersion: $expectedTextVersion
        singleFactorConfirmed: $singleFactorConfirmed
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const amendDebriefDocument = graphql(
  `
    mutation AmendDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $body: String!
      $forStudent: Boolean!
    ) {
      amendDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        body: $body
        forStudent: $forStudent
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const releaseDebriefDocument = graphql(
  `
    mutation ReleaseDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $visibleFrom: Instant
      $quietTimeConfirmed: Boolean!
    ) {
      releaseDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        visibleFrom: $visibleFrom
        quietTimeConfirmed: $quietTimeConfirmed
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const withdrawDebriefDocument = graphql(
  `
    mutation WithdrawDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $reason: String!
    ) {
      withdrawDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        reason: $reason
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const debriefHistoryDocument = graphql(`
  query DebriefHistory($id: ID!, $section: String!) {
    debriefHistory(id: $id, section: $section) {
      id
      version
      body
      writtenByName
      writtenAt
    }
  }
`);

export const cancelDebriefDocument = graphql(
  `
    mutation CancelDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $reason: String!
    ) {
      cancelDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        reason: $reason
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);
