import { graphql, type ResultOf, type VariablesOf } from '@onward/graphql';

const needFragment = graphql(`
  fragment NeedParts on CaseNeed {
    code
    action
    on
    daysAgo
  }
`);

export const caseloadDocument = graphql(
  `
    query Caseload(
      $filter: CaseloadFilter
      $sort: CaseloadSort
      $descending: Boolean
      $first: Int
      $after: String
    ) {
      caseload(
        filter: $filter
        sort: $sort
        descending: $descending
        first: $first
        after: $after
      ) {
        totalCount
        counts {
          mine
          quiet
          office
          needing
        }
        needsToday {
          id
          name
          nextStep
          stalledStep
          stalledBecause
          advisorName
          need {
            ...NeedParts
          }
        }
        nodes {
          id
          name
          specialty
          stage
          advisorName
          nextStepKind
          nextStep
          stalledStep
          stalledBecause
          nextStepOn
          lastContactAt
          nextMeetingAt
          unanswered
          openTasks
          doneTasks
          heldUntil
          closed
          need {
            ...NeedParts
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `,
  [needFragment],
);

/** Only rows, for the pages after the first. */
export const caseloadMoreDocument = graphql(
  `
    query CaseloadMore(
      $filter: CaseloadFilter
      $sort: CaseloadSort
      $descending: Boolean
      $first: Int
      $after: String
    ) {
      caseload(
        filter: $filter
        sort: $sort
        descending: $descending
        first: $first
        after: $after
      ) {
        nodes {
          id
          name
          specialty
          stage
          advisorName
          nextStepKind
          nextStep
          stalledStep
          stalledBecause
          nextStepOn
          lastContactAt
          nextMeetingAt
          unanswered
          openTasks
          doneTasks
          heldUntil
          closed
          need {
            ...NeedParts
          }
        }
        pageInfo {
          endCursor
          hasNextPage
        }
      }
    }
  `,
  [needFragment],
);

export type CaseloadRow = ResultOf<typeof caseloadDocument>['caseload']['nodes'][number];
export type NeedRow = ResultOf<typeof caseloadDocument>['caseload']['needsToday'][number];
export type Need = NonNullable<CaseloadRow['need']>;
export type CaseloadVariables = VariablesOf<typeof caseloadDocument>;

export const casePeekDocument = graphql(`
  query CasePeek($caseId: ID!) {
    casePage(caseId: $caseId) {
      header {
        id
        studentName
        preferredName
        pronouns
        cohortName
        specialty
        stage
        stageSince
        advisorName
        nextStep
        nextStepOn
        lastContactAt
        contactClock
        contactPast
        debriefClock
        debriefPast
        openTasks
        doneTasks
        zone
      }
      facts {
        id
        kind
        matchYear
        value
        source
        asOf
      }
      planSteps {
        id
        title
        on
        state
      }
      timeline {
        nodes {
          id
          kind
          at
          who
          what
          detail
          words
          minutes
        }
      }
    }
  }
`);

export const advisorChoicesDocument = graphql(`
  query AdvisorChoices {
    advisorChoices {
      id
      name
      title
      openCases
    }
  }
`);

export const assignmentPreviewDocument = graphql(`
  query AssignmentPreview($caseIds: [ID!]!, $personId: ID!) {
    assignmentPreview(caseIds: $caseIds, personId: $personId) {
      chosen
      withoutAdvisor
      alreadyTheirs
      fromOthers
      held
      closed
    }
  }
`);

export const assignCasesDocument = graphql(`
  mutation AssignCases(
    $idempotencyKey: ID!
    $caseIds: [ID!]!
    $personId: ID!
    $part: AssignmentPart!
  ) {
    assignCases(
      idempotencyKey: $idempotencyKey
      caseIds: $caseIds
      personId: $personId
      part: $part
    )
  }
`);

export const unassignCaseDocument = graphql(`
  mutation UnassignCase($idempotencyKey: ID!, $caseId: ID!, $personId: ID!) {
    unassignCase(idempotencyKey: $idempotencyKey, caseId: $caseId, personId: $personId)
  }
`);

export const requestAccessDocument = graphql(`
  mutation RequestAccess($idempotencyKey: ID!, $identifier: String!, $reason: String!) {
    requestAccess(idempotencyKey: $idempotencyKey, identifier: $identifier, reason: $reason) {
      caseId
    }
  }
`);
