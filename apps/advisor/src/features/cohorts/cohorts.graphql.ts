import { graphql, type ResultOf } from '@onward/graphql';

export const cohortsDocument = graphql(`
  query Cohorts {
    cohorts {
      id
      name
      type
      matchYear
      members
      openCases
      withoutAdvisor
      portalOpened
      heldUntil
      version
    }
  }
`);
/** A cohort in the list. */
export type Cohort = ResultOf<typeof cohortsDocument>['cohorts'][number];

export const cohortPageDocument = graphql(`
  query CohortPage($id: ID!, $after: String) {
    cohortPage(id: $id) {
      id
      name
      type
      matchYear
      members
      openCases
      withoutAdvisor
      portalOpened
      heldUntil
      version
    }
    cohortMembers(cohortId: $id, first: 100, after: $after) {
      nodes {
        id
        studentId
        name
        preferredName
        caseId
        stage
        closed
        specialty
        advisorName
        heldUntil
        portalOpenedAt
        invitedAt
        joinedOn
        leftOn
        leftReason
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
/** A cohort with a page of its members. */
export type CohortPage = ResultOf<typeof cohortPageDocument>;
/** Somebody in a cohort. */
export type Member = CohortPage['cohortMembers']['nodes'][number];

export const openCohortDocument = graphql(`
  mutation OpenCohort($idempotencyKey: ID!, $matchYear: Int!, $name: String, $type: CohortType!) {
    openCohort(idempotencyKey: $idempotencyKey, matchYear: $matchYear, name: $name, type: $type) {
      id
    }
  }
`);

export const leaveCohortDocument = graphql(`
  mutation LeaveCohort(
    $idempotencyKey: ID!
    $memberId: ID!
    $leftOn: LocalDate!
    $reason: String!
  ) {
    leaveCohort(
      idempotencyKey: $idempotencyKey
      memberId: $memberId
      leftOn: $leftOn
      reason: $reason
    )
  }
`);

export const removeStudentDocument = graphql(`
  mutation RemoveStudent($idempotencyKey: ID!, $id: ID!, $reason: String!) {
    removeStudent(idempotencyKey: $idempotencyKey, id: $id, reason: $reason)
  }
`);

export const cohortLinksDocument = graphql(`
  mutation CohortLinks($idempotencyKey: ID!, $cohortId: ID!) {
    createCohortSignInLinks(idempotencyKey: $idempotencyKey, cohortId: $cohortId) {
      csv
      links
      leftOut
    }
  }
`);
