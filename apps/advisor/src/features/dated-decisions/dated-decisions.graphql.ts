import { graphql, type ResultOf, type VariablesOf } from '@onward/graphql';

const fragment = graphql(`
  fragment DatedDecisionParts on DatedDecision {
    id
    caseId
    studentName
    kind
    title
    onDate
    source
    owner
    shared
    settledOn
    settledWords
    version
  }
`);

export const datedDecisionsDocument = graphql(
  `
    query DatedDecisions($caseId: ID!) {
      datedDecisions(caseId: $caseId) {
        ...DatedDecisionParts
      }
    }
  `,
  [fragment],
);

export const aheadDocument = graphql(
  `
    query DatedDecisionsAhead {
      datedDecisionsAhead {
        ...DatedDecisionParts
      }
    }
  `,
  [fragment],
);

export const addDecisionDocument = graphql(`
  mutation AddDatedDecision($idempotencyKey: ID!, $caseId: ID!, $decision: DatedDecisionInput!) {
    addDatedDecision(idempotencyKey: $idempotencyKey, caseId: $caseId, decision: $decision) {
      id
    }
  }
`);

export const changeDecisionDocument = graphql(`
  mutation ChangeDatedDecision(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $decision: DatedDecisionInput!
  ) {
    changeDatedDecision(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      decision: $decision
    ) {
      id
    }
  }
`);

export const settleDecisionDocument = graphql(`
  mutation SettleDatedDecision(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $words: String!
  ) {
    settleDatedDecision(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      words: $words
    ) {
      id
    }
  }
`);

export type DatedDecision = ResultOf<typeof datedDecisionsDocument>['datedDecisions'][number];
export type DecisionEntry = VariablesOf<typeof addDecisionDocument>['decision'];
