import { graphql, type ResultOf } from '@onward/graphql';

const stepFragment = graphql(`
  fragment Step on MyTask {
    id
    own
    phase
    category
    title
    why
    owner
    state
    earliestOn
    latestOn
    dueOn
    movedTo
    evidenceAsked
    evidence
    evidenceLink
    evidenceOn
    reason
    doneAt
    minutes
    answers
    serves
    sort
    progressVersion
  }
`);

const helpFragment = graphql(`
  fragment Help on HelpRequest {
    id
    taskId
    words
    askedAt
    seenByName
    seenAt
    answer
    answeredAt
  }
`);

export const myPlanDocument = graphql(
  `
    query MyPlan {
      myPlan {
        today
        plan {
          release
          title
          targetYear
          says
          goal
          releasedAt
          releasedByName
          spans {
            code
            kind
            staff
            student
            from
            to
          }
        }
        tasks {
          ...Step
        }
        help {
          ...Help
        }
      }
    }
  `,
  [stepFragment, helpFragment],
);

export const myTaskDocument = graphql(
  `
    query MyTask($id: ID!) {
      myTask(id: $id) {
        today
        task {
          ...Step
        }
        events {
          id
          kind
          byName
          byRole
          at
          fromOn
          toOn
          words
        }
        help {
          ...Help
        }
        helpers {
          id
          name
        }
      }
    }
  `,
  [stepFragment, helpFragment],
);

export const beginDocument = graphql(`
  mutation BeginStep($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    beginTask(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      taskId
      state
      version
    }
  }
`);

export const completeDocument = graphql(`
  mutation CompleteStep(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $evidence: EvidenceInput!
  ) {
    completeTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      evidence: $evidence
    ) {
      taskId
      state
      version
    }
  }
`);

export const reopenDocument = graphql(`
  mutation ReopenStep($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    reopenTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      reason: ""
    ) {
      taskId
      state
      version
    }
  }
`);

export const waitDocument = graphql(`
  mutation WaitWithStep($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $reason: String!) {
    blockTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      reason: $reason
    ) {
      taskId
      state
      version
    }
  }
`);

export const moveDocument = graphql(`
  mutation MoveStep($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $to: LocalDate!) {
    moveMyTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      to: $to
    ) {
      taskId
      movedTo
      version
    }
  }
`);

export const askForHelpDocument = graphql(`
  mutation AskAboutStep($idempotencyKey: ID!, $taskId: ID, $words: String!) {
    askForHelp(idempotencyKey: $idempotencyKey, taskId: $taskId, words: $words) {
      id
    }
  }
`);

export const addOwnStepDocument = graphql(`
  mutation AddOwnStep($idempotencyKey: ID!, $title: String!, $why: String!, $dueOn: LocalDate) {
    addOwnTask(idempotencyKey: $idempotencyKey, title: $title, why: $why, dueOn: $dueOn)
  }
`);

export type MyPlan = ResultOf<typeof myPlanDocument>['myPlan'];
export type StepPage = ResultOf<typeof myTaskDocument>['myTask'];
export type Step = MyPlan['tasks'][number];
export type StepEvent = StepPage['events'][number];
export type StepHelp = StepPage['help'][number];
