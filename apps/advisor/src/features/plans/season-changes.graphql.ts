import { graphql } from '@onward/graphql';

export const layBothDocument = graphql(`
  mutation LaySeasonPlans($idempotencyKey: ID!, $caseId: ID!, $templates: [String!]!) {
    laySeasonPlans(idempotencyKey: $idempotencyKey, caseId: $caseId, templates: $templates) {
      id
      option
    }
  }
`);

export const chooseDocument = graphql(`
  mutation ChoosePlan($idempotencyKey: ID!, $planId: ID!, $expectedVersion: Int!) {
    choosePlan(
      idempotencyKey: $idempotencyKey
      planId: $planId
      expectedVersion: $expectedVersion
    ) {
      id
    }
  }
`);

export const retireDocument = graphql(`
  mutation RetirePlan($idempotencyKey: ID!, $caseId: ID!, $planId: ID, $expectedVersion: Int!) {
    retirePlan(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      planId: $planId
      expectedVersion: $expectedVersion
    )
  }
`);

export const applyDocument = graphql(`
  mutation ApplyTemplate(
    $idempotencyKey: ID!
    $planId: ID!
    $template: String!
    $expectedVersion: Int!
  ) {
    applyTemplate(
      idempotencyKey: $idempotencyKey
      planId: $planId
      template: $template
      expectedVersion: $expectedVersion
    ) {
      added
      merged {
        key
        title
        intoTitle
      }
      unfit {
        code
        title
        needed
        available
      }
    }
  }
`);

export const moveStepsDocument = graphql(`
  mutation MoveSteps(
    $idempotencyKey: ID!
    $planId: ID!
    $expectedVersion: Int!
    $moves: [StepMoveInput!]!
    $widen: Boolean!
  ) {
    moveSteps(
      idempotencyKey: $idempotencyKey
      planId: $planId
      expectedVersion: $expectedVersion
      moves: $moves
      widen: $widen
    ) {
      id
    }
  }
`);

export const followDocument = graphql(`
  mutation FollowTasks($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $after: [ID!]!) {
    followTasks(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      after: $after
    ) {
      id
    }
  }
`);

export const baselineDocument = graphql(`
  mutation KeepBaseline($idempotencyKey: ID!, $planId: ID!) {
    keepBaseline(idempotencyKey: $idempotencyKey, planId: $planId) {
      id
    }
  }
`);

export const serveGoalDocument = graphql(`
  mutation ServeGoal($idempotencyKey: ID!, $planId: ID!, $expectedVersion: Int!) {
    serveGoal(idempotencyKey: $idempotencyKey, planId: $planId, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

export const limitDocument = graphql(`
  mutation SayWeeklyLimit(
    $idempotencyKey: ID!
    $caseId: ID!
    $hours: Int!
    $expectedVersion: Int!
  ) {
    sayWeeklyLimit(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      hours: $hours
      expectedVersion: $expectedVersion
    ) {
      hours
      version
    }
  }
`);
