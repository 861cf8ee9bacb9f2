import { graphql, type ResultOf, type VariablesOf } from '@onward/graphql';

export const coveragePageDocument = graphql(`
  query CoveragePage($caseId: ID!) {
    coveragePage(caseId: $caseId) {
      caseId
      studentName
      zone
      today
      planned
      closed
      findings {
        id
        words
        evidence
        state
        taskIds
        leaving {
          reason
          byName
          at
        }
      }
      steps {
        id
        title
        why
        owner
        state
        on
        evidenceAsked
        reason
        answers {
          findingId
          says
          cameFrom {
            kind
            subjectId
            debriefId
            part
            words
          }
        }
        guide
        pastBy
        progressVersion
      }
      stalled {
        id
        title
        says
      }
      burnDown {
        says
        points {
          on
          scope
          left
        }
      }
      news {
        id
        kind
        title
        byName
        at
        toOn
        words
      }
    }
  }
`);

export const leaveFindingDocument = graphql(`
  mutation LeaveFinding($idempotencyKey: ID!, $id: ID!, $reason: String!) {
    leaveFinding(idempotencyKey: $idempotencyKey, id: $id, reason: $reason)
  }
`);

export const takeBackLeavingDocument = graphql(`
  mutation TakeBackLeaving($idempotencyKey: ID!, $id: ID!) {
    takeBackLeaving(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export const rememberPlanLookDocument = graphql(`
  mutation RememberPlanLook($idempotencyKey: ID!, $caseId: ID!) {
    rememberPlanLook(idempotencyKey: $idempotencyKey, caseId: $caseId)
  }
`);

export const makePromiseDocument = graphql(`
  mutation MakePromise($idempotencyKey: ID!, $caseId: ID!, $task: TaskInput!) {
    addTask(idempotencyKey: $idempotencyKey, caseId: $caseId, task: $task) {
      id
    }
  }
`);

export const keepPromiseDocument = graphql(`
  mutation KeepPromise(
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

export const blockPromiseDocument = graphql(`
  mutation BlockPromise($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $reason: String!) {
    blockTask(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      reason: $reason
    ) {
      taskId
    }
  }
`);

/** Whether a plan answers the diagnosis, and moves. */
export type CoverageData = ResultOf<typeof coveragePageDocument>['coveragePage'];
/** An accepted major finding with what answers it. */
export type CoveredFinding = CoverageData['findings'][number];
/** A step with why it is there. */
export type WhyStep = CoverageData['steps'][number];
/** A step as an advisor writes it. */
export type PromiseEntry = VariablesOf<typeof makePromiseDocument>['task'];
