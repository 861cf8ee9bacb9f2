import { graphql, type ResultOf } from '@onward/graphql';

export const activityPageDocument = graphql(`
  query ActivityPage($caseId: ID!) {
    activityPage(caseId: $caseId) {
      caseId
      studentName
      zone
      today
      closed
      activities {
        id
        kind
        title
        place
        withWhom
        state
        setting
        specialty
        contacts
        halfDays
        startedOn
        endedOn
        role
        cases
        learned
        evidence
        evidenceLink
        evidenceOn
        files
        writtenByName
        mine
        changedAt
        checkState
        check {
          answer
          words
          byName
          at
        }
        version
      }
      guideLists {
        sort
        lists {
          code
          title
          intro
          packTitle
          item
          lines {
            code
            says
          }
        }
      }
      counters {
        code
        count
        verified
        titles
        states {
          state
          count
        }
        range {
          low
          high
          unit
        }
        figures {
          pack
          packTitle
          code
          item
          comparison
          low
          high
          unit
          says
          has
          from
          reached
        }
      }
    }
  }
`);

export const verifyActivityDocument = graphql(`
  mutation VerifyActivity($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    verifyActivity(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

export const sendBackActivityDocument = graphql(`
  mutation SendBackActivity(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $words: String!
  ) {
    sendBackActivity(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      words: $words
    ) {
      id
    }
  }
`);

export const recordForStudentDocument = graphql(`
  mutation RecordForStudent($idempotencyKey: ID!, $caseId: ID!, $activity: ActivityInput!) {
    recordActivity(idempotencyKey: $idempotencyKey, caseId: $caseId, activity: $activity) {
      id
    }
  }
`);

/** Activities and counters of a case. */
export type ActivityPageData = ResultOf<typeof activityPageDocument>['activityPage'];
/** One activity. */
export type CaseActivity = ActivityPageData['activities'][number];
/** One line of the counters. */
export type CaseCounter = ActivityPageData['counters'][number];
