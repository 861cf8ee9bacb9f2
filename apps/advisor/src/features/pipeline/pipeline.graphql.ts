import { graphql, type ResultOf } from '@onward/graphql';

export const boardDocument = graphql(`
  query Board($advisorId: ID, $cohortId: ID) {
    board(advisorId: $advisorId, cohortId: $cohortId) {
      more
      cards {
        id
        name
        stage
        stageSince
        nextStep
        nextStepOn
        lastContactAt
        advisorName
        targetYear
        stalledDays
      }
    }
  }
`);

export type BoardCard = ResultOf<typeof boardDocument>['board']['cards'][number];

export const moveChoicesDocument = graphql(`
  query MoveChoices($caseId: ID!) {
    casePage(caseId: $caseId) {
      header {
        id
        stage
        version
      }
      moveChoices {
        to
        unmet
        unconfirmed {
          kind
          on
        }
      }
    }
  }
`);

export const moveCaseDocument = graphql(`
  mutation MoveCase(
    $idempotencyKey: ID!
    $caseId: ID!
    $expectedVersion: Int!
    $to: Stage!
    $reason: String
  ) {
    moveCase(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
      to: $to
      reason: $reason
    ) {
      id
      stage
      version
    }
  }
`);

export const closeCaseDocument = graphql(`
  mutation CloseCase(
    $idempotencyKey: ID!
    $caseId: ID!
    $expectedVersion: Int!
    $outcome: ClosingOutcome!
    $words: String
    $confirmed: Boolean
  ) {
    closeCase(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
      outcome: $outcome
      words: $words
      confirmed: $confirmed
    ) {
      id
      stage
      version
    }
  }
`);

export const reopenCaseDocument = graphql(`
  mutation ReopenCase(
    $idempotencyKey: ID!
    $caseId: ID!
    $expectedVersion: Int!
    $to: Stage!
    $reason: String!
  ) {
    reopenCase(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
      to: $to
      reason: $reason
    ) {
      id
      stage
      version
    }
  }
`);

export const cohortChoicesDocument = graphql(`
  query CohortChoices {
    cohorts {
      id
      name
      matchYear
    }
  }
`);

export const continueCaseDocument = graphql(`
  mutation ContinueCase(
    $idempotencyKey: ID!
    $caseId: ID!
    $expectedVersion: Int!
    $cohortId: ID!
    $failedYear: Int!
    $withoutPanel: String
    $withoutYearValue: String
  ) {
    continueCase(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
      cohortId: $cohortId
      failedYear: $failedYear
      withoutPanel: $withoutPanel
      withoutYearValue: $withoutYearValue
    ) {
      id
      stage
      version
    }
  }
`);
