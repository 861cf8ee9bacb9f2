import { graphql, type ResultOf } from '@onward/graphql';

const fields = graphql(`
  fragment ConsentParts on ConsentAsk {
    id
    toWhom
    what
    why
    until
    askedByName
    askedAt
    answer
    agreedTo
    answeredAt
    revokedAt
    version
  }
`);

export const myConsentsDocument = graphql(
  `
    query MyConsents {
      myConsents {
        ...ConsentParts
      }
    }
  `,
  [fields],
);

export const answerConsentDocument = graphql(
  `
    mutation AnswerConsent(
      $idempotencyKey: ID!
      $askId: ID!
      $agrees: Boolean!
      $what: [String!]!
    ) {
      answerConsent(idempotencyKey: $idempotencyKey, askId: $askId, agrees: $agrees, what: $what) {
        ...ConsentParts
      }
    }
  `,
  [fields],
);

export const revokeConsentDocument = graphql(
  `
    mutation RevokeConsent($idempotencyKey: ID!, $askId: ID!, $expectedVersion: Int!) {
      revokeConsent(
        idempotencyKey: $idempotencyKey
        askId: $askId
        expectedVersion: $expectedVersion
      ) {
        ...ConsentParts
      }
    }
  `,
  [fields],
);

const ranks = graphql(`
  fragment RankConsentParts on MyRankConsent {
    givenAt
    revokedAt
    byHer
    ranksKept
  }
`);

export const myRankConsentDocument = graphql(
  `
    query MyRankConsent {
      myRankConsent {
        ...RankConsentParts
      }
    }
  `,
  [ranks],
);

export const giveMyRankConsentDocument = graphql(
  `
    mutation GiveMyRankConsent($idempotencyKey: ID!) {
      giveMyRankConsent(idempotencyKey: $idempotencyKey) {
        ...RankConsentParts
      }
    }
  `,
  [ranks],
);

export const revokeMyRankConsentDocument = graphql(
  `
    mutation RevokeMyRankConsent($idempotencyKey: ID!) {
      revokeMyRankConsent(idempotencyKey: $idempotencyKey) {
        ...RankConsentParts
      }
    }
  `,
  [ranks],
);

/** What she said about keeping ranks, and how many are kept. */
export type MyRankConsent = ResultOf<typeof ranks>;

/** What the office asked, and one's answer. */
export type ConsentAsk = ResultOf<typeof fields>;
