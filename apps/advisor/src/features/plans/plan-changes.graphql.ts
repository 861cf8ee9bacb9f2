import { graphql, type VariablesOf } from '@onward/graphql';

export const releaseDocument = graphql(`
  mutation ReleasePlan($idempotencyKey: ID!, $caseId: ID!, $expectedVersion: Int!) {
    releasePlan(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
    ) {
      planVersion
    }
  }
`);

export const layDocument = graphql(`
  mutation LayPlan(
    $idempotencyKey: ID!
    $caseId: ID!
    $guide: String!
    $targetYear: Int
    $pace: String
  ) {
    layPlan(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      guide: $guide
      targetYear: $targetYear
      pace: $pace
    ) {
      id
    }
  }
`);

export const addTaskDocument = graphql(`
  mutation AddTask($idempotencyKey: ID!, $caseId: ID!, $task: TaskInput!, $planId: ID) {
    addTask(idempotencyKey: $idempotencyKey, caseId: $caseId, task: $task, planId: $planId) {
      id
    }
  }
`);

export const takeUpDocument = graphql(`
  mutation TakeUpTask($idempotencyKey: ID!, $caseId: ID!, $code: String!, $planId: ID) {
    takeUpTask(idempotencyKey: $idempotencyKey, caseId: $caseId, code: $code, planId: $planId) {
      id
    }
  }
`);

export const editTaskDocument = graphql(`
  mutation EditTask($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $task: TaskInput!) {
    editTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      task: $task
    ) {
      id
    }
  }
`);

export const moveTaskDocument = graphql(`
  mutation MoveTask(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $dueOn: LocalDate!
    $widen: Boolean!
  ) {
    moveTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      dueOn: $dueOn
      widen: $widen
    ) {
      id
    }
  }
`);

export const dropTaskDocument = graphql(`
  mutation DropTask($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $reason: String!) {
    dropTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      reason: $reason
    ) {
      id
    }
  }
`);

export const restoreTaskDocument = graphql(`
  mutation RestoreTask($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    restoreTask(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

export const completeTaskDocument = graphql(`
  mutation CompleteTask(
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
    }
  }
`);

export const verifyTaskDocument = graphql(`
  mutation VerifyTask($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    verifyTask(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      taskId
    }
  }
`);

export const reopenTaskDocument = graphql(`
  mutation ReopenTask($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $reason: String!) {
    reopenTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      reason: $reason
    ) {
      taskId
    }
  }
`);

export const seeHelpDocument = graphql(`
  mutation SeeHelp($idempotencyKey: ID!, $id: ID!) {
    seeHelp(idempotencyKey: $idempotencyKey, id: $id) {
      id
    }
  }
`);

export const answerHelpDocument = graphql(`
  mutation AnswerHelp($idempotencyKey: ID!, $id: ID!, $answer: String!) {
    answerHelp(idempotencyKey: $idempotencyKey, id: $id, answer: $answer) {
      id
    }
  }
`);

export type TaskEntry = VariablesOf<typeof editTaskDocument>['task'];
