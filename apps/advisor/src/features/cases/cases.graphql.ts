import { graphql, type ResultOf } from '@onward/graphql';

export const caseHeaderFragment = graphql(`
  fragment CaseHeaderParts on CaseHeader {
    id
    studentId
    studentName
    preferredName
    pronouns
    schoolEmail
    personalEmail
    phone
    studentZone
    aamcId
    cohortName
    specialty
    failedYear
    targetYear
    stage
    stageSince
    stalledDays
    outcome
    closedAt
    closingWords
    referredAt
    heldUntil
    priorCaseId
    nextCaseId
    advisorName
    reach
    nextStep
    nextStepOn
    lastContactAt
    unanswered
    openTasks
    doneTasks
    contactClock
    contactPast
    contactDueAt
    debriefClock
    debriefPast
    debriefDueOn
    portalOpenedAt
    zone
    version
  }
`);

const timelineFragment = graphql(`
  fragment TimelineLines on TimelinePage {
    nodes {
      id
      kind
      at
      who
      what
      detail
      title
      words
      cut
      minutes
      subjectId
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`);

export const caseHeaderDocument = graphql(
  `
    query CaseHeader($caseId: ID!) {
      casePage(caseId: $caseId) {
        header {
          ...CaseHeaderParts
        }
      }
    }
  `,
  [caseHeaderFragment],
);

export const casePageDocument = graphql(
  `
    query CasePage($caseId: ID!) {
      casePage(caseId: $caseId) {
        header {
          ...CaseHeaderParts
        }
        facts {
          id
          kind
          matchYear
          value
          source
          asOf
        }
        people {
          id
          personId
          name
          title
          part
          since
        }
        meetings {
          id
          title
          startsAt
          timeZone
          minutes
          place
          link
          attendees
          state
          shownToStudent
          version
        }
        planSteps {
          id
          title
          owner
          on
          state
        }
        timeInStages {
          stage
          from
          until
          days
        }
        lastVisitAt
        timeline {
          ...TimelineLines
        }
      }
    }
  `,
  [caseHeaderFragment, timelineFragment],
);

export const caseTimelineDocument = graphql(
  `
    query CaseTimeline($caseId: ID!, $filter: TimelineFilter!, $first: Int, $after: String) {
      caseTimeline(caseId: $caseId, filter: $filter, first: $first, after: $after) {
        ...TimelineLines
      }
    }
  `,
  [timelineFragment],
);

export type CasePageData = ResultOf<typeof casePageDocument>['casePage'];
export type CaseHeaderData = CasePageData['header'];
export type TimelineLine = CasePageData['timeline']['nodes'][number];
