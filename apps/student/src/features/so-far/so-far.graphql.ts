import { graphql, type ResultOf, type VariablesOf } from '@onward/graphql';

const activityFragment = graphql(`
  fragment ActivityParts on Activity {
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
    checkState
    check {
      words
      byName
      at
    }
    version
  }
`);

export const soFarDocument = graphql(
  `
    query SoFar {
      soFar {
        today
        closed
        activities {
          ...ActivityParts
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
          states {
            state
            count
          }
          figures {
            pack
            packTitle
            code
            comparison
            low
            high
            unit
            has
            from
          }
        }
        letters {
          counts {
            status
            count
          }
          asks
        }
      }
    }
  `,
  [activityFragment],
);

export const recordActivityDocument = graphql(`
  mutation RecordActivity($idempotencyKey: ID!, $activity: ActivityInput!) {
    recordActivity(idempotencyKey: $idempotencyKey, activity: $activity) {
      id
      version
    }
  }
`);

export const changeActivityDocument = graphql(`
  mutation ChangeActivity(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $activity: ActivityInput!
  ) {
    changeActivity(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      activity: $activity
    ) {
      id
      version
    }
  }
`);

export const withdrawActivityDocument = graphql(`
  mutation WithdrawActivity($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    withdrawActivity(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion)
  }
`);

/** What the student has so far. */
export type SoFar = ResultOf<typeof soFarDocument>['soFar'];
/** One activity as the student reads it. */
export type MyActivity = SoFar['activities'][number];
/** One line of the counters. */
export type MyCounter = SoFar['counters'][number];
/** An activity as written. */
export type ActivityEntryInput = VariablesOf<typeof recordActivityDocument>['activity'];
export type GuideWords = ResultOf<typeof soFarDocument>['soFar']['guideLists'];
