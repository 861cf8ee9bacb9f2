import { graphql, type ResultOf } from '@onward/graphql';

export const debriefFragment = graphql(`
  fragment DebriefParts on Debrief {
    id
    caseId
    state
    startsAt
    timeZone
    place
    heldAt
    signedAt
    singleFactorConfirmed
    cancelledReason
    version
    textVersion
  }
`);
/** A debrief as verbs answer it. */
export type DebriefParts = ResultOf<typeof debriefFragment>;

const wantedFragment = graphql(`
  fragment WantedParts on GuideEntry {
    code
    staff
    hint
    wantedBy {
      title
    }
  }
`);

export const debriefsOfCaseDocument = graphql(
  `
    query DebriefsOfCase($caseId: ID!, $after: String) {
      debriefsOfCase(caseId: $caseId, first: 50, after: $after) {
        nodes {
          id
          state
          startsAt
          timeZone
          place
          heldAt
          signedAt
          signedByName
          releasedAt
          attendeeNames
          findingCount
        }
        pageInfo {
          endCursor
          hasNextPage
        }
        totalCount
        guide {
          attendeeKinds {
            ...WantedParts
          }
        }
      }
    }
  `,
  [wantedFragment],
);
/** A debrief in the list of its case. */
export type ListedDebrief = ResultOf<
  typeof debriefsOfCaseDocument
>['debriefsOfCase']['nodes'][number];

export const debriefPageDocument = graphql(
  `
    query DebriefPage($id: ID!) {
      debriefPage(id: $id) {
        debrief {
          ...DebriefParts
        }
        signedByName
        zone
        student {
          id
          name
          pronouns
          failedYear
          targetYear
        }
        guide {
          packs
          title
          attendeeKinds {
            ...WantedParts
          }
          packetItems {
            ...WantedParts
          }
          debriefQuestions {
            code
            staff
            hint
            set
            wantedBy {
              title
            }
          }
          reasons {
            code
            group
            staff
            factors
          }
        }
        ownQuestions {
          id
          code
          words
          addedByName
          addedAt
        }
        sections {
          section
          body
          changedByName
          changedAt
          version
        }
        asked {
          kind
          attended
        }
        attendees {
          id
          kind
          name
          attended
        }
        packet {
          item
          state
          reason
          whereKept
          changedByName
          changedAt
          version
        }
        findings {
          id
          caseId
          debriefId
          domain
          factor
          severity
          confidence
          horizon
          agrees
          evidence
          reason
          state
          dismissedReason
          recordedByName
          recordedAt
          source {
            kind
            subjectId
            debriefId
            part
            words
            saidByName
            saidAt
          }
          version
        }
        facts {
          id
          kind
          matchYear
          value
          source
          asOf
        }
        addenda {
          id
          body
          forStudent
          writtenByName
          writtenAt
        }
        releases {
          id
          addendumId
          summary
          agreedSteps
          visibleFrom
          releasedAt
          releasedByName
          withdrawnAt
          withdrawnByName
          withdrawnReason
        }
      }
    }
  `,
  [debriefFragment, wantedFragment],
);
/** Everything the page of a debrief shows. */
export type DebriefPage = ResultOf<typeof debriefPageDocument>['debriefPage'];
/** One part of the page. */
export type DebriefSection = DebriefPage['sections'][number];

export const scheduleDebriefDocument = graphql(
  `
    mutation ScheduleDebrief(
      $idempotencyKey: ID!
      $caseId: ID!
      $appointment: DebriefAppointment!
      $attendees: [DebriefAttendeeEntry!]!
    ) {
      scheduleDebrief(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        appointment: $appointment
        attendees: $attendees
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const rescheduleDebriefDocument = graphql(
  `
    mutation RescheduleDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $appointment: DebriefAppointment!
    ) {
      rescheduleDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        appointment: $appointment
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const nameAttendeesDocument = graphql(
  `
    mutation NameDebriefAttendees(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $attendees: [DebriefAttendeeEntry!]!
    ) {
      nameDebriefAttendees(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        attendees: $attendees
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);

export const holdDebriefDocument = graphql(
  `
    mutation HoldDebrief(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $heldAt: Instant!
      $attended: [ID!]!
    ) {
      holdDebrief(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        heldAt: $heldAt
        attended: $attended
      ) {
        ...DebriefParts
      }
    }
  `,
  [debriefFragment],
);
