import { graphql, type ResultOf } from '@onward/graphql';

const factsFragment = graphql(`
  fragment GuideFactsParts on GuideFacts {
    facts {
      code
      group
      cycle
      says
      link
      asOf
      mark
      confirmation {
        byName
        confirmedAt
        source
        readOn
        note
      }
      day {
        matchYear
        kind
        onDate
        here
        hereVerified
        hereStanding
        version
      }
      rule {
        actor
        verdict
        phase
      }
    }
    conflicts {
      code
      item
      guideSays
      ruleSays
      stricter
      link
      asOf
    }
  }
`);

/** Facts of cycles and rules with their sources. */
export const factsDocument = graphql(
  `
    query GuideFacts {
      found: guideFacts {
        ...GuideFactsParts
      }
    }
  `,
  [factsFragment],
);

export const confirmFactDocument = graphql(
  `
    mutation ConfirmGuideFact($idempotencyKey: ID!, $code: ID!, $entry: FactConfirmationEntry!) {
      found: confirmGuideFact(idempotencyKey: $idempotencyKey, code: $code, entry: $entry) {
        ...GuideFactsParts
      }
    }
  `,
  [factsFragment],
);

export const takeDayDocument = graphql(
  `
    mutation TakeCycleDay(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $source: String!
    ) {
      found: takeCycleDay(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        source: $source
      ) {
        ...GuideFactsParts
      }
    }
  `,
  [factsFragment],
);

/** Facts and conflicts. */
export type Facts = ResultOf<typeof factsDocument>['found'];
/** One fact. */
export type Fact = Facts['facts'][number];
/** Where a guide and an owning body differ. */
export type RuleConflict = Facts['conflicts'][number];
