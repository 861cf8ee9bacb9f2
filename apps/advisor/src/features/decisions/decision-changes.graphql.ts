import { graphql } from '@onward/graphql';
import { caseDecisionsFragment } from './decisions.graphql.ts';

export const openDecisionDocument = graphql(
  `
    mutation OpenDecision($idempotencyKey: ID!, $caseId: ID!, $kind: String!) {
      changed: openDecision(idempotencyKey: $idempotencyKey, caseId: $caseId, kind: $kind) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const putOptionDocument = graphql(
  `
    mutation PutDecisionOption(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $optionId: ID
      $entry: OptionEntry!
    ) {
      changed: putDecisionOption(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        optionId: $optionId
        entry: $entry
      ) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const takeOptionDocument = graphql(
  `
    mutation TakeDecisionOption(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $optionId: ID!
    ) {
      changed: takeDecisionOption(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        optionId: $optionId
      ) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const addVoteDocument = graphql(
  `
    mutation AddDecisionVote($idempotencyKey: ID!, $id: ID!, $vote: VoteEntry!) {
      changed: addDecisionVote(idempotencyKey: $idempotencyKey, id: $id, vote: $vote) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const takeVoteDocument = graphql(
  `
    mutation TakeDecisionVote($idempotencyKey: ID!, $id: ID!, $voteId: ID!) {
      changed: takeDecisionVote(idempotencyKey: $idempotencyKey, id: $id, voteId: $voteId) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const makeDecisionDocument = graphql(
  `
    mutation MakeDecision(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $outcome: OutcomeEntry!
    ) {
      changed: makeDecision(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        outcome: $outcome
      ) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const dropDecisionDocument = graphql(
  `
    mutation DropDecision($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
      changed: dropDecision(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
      ) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const writeDecisionWordsDocument = graphql(
  `
    mutation WriteDecisionWords(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $words: String!
    ) {
      changed: writeDecisionWords(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        words: $words
      ) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const releaseDecisionDocument = graphql(
  `
    mutation ReleaseDecision(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $visibleFrom: Instant
      $quietTimeConfirmed: Boolean!
    ) {
      changed: releaseDecision(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        visibleFrom: $visibleFrom
        quietTimeConfirmed: $quietTimeConfirmed
      ) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const withdrawDecisionDocument = graphql(
  `
    mutation WithdrawDecision($idempotencyKey: ID!, $caseId: ID!, $reason: String!) {
      changed: withdrawDecision(idempotencyKey: $idempotencyKey, caseId: $caseId, reason: $reason) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);
