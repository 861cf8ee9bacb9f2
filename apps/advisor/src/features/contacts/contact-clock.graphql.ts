import { graphql, type ResultOf } from '@onward/graphql';

const parts = graphql(`
  fragment ContactClockParts on ContactClock {
    caseId
    firstHours
    clockHours
    lead {
      id
      name
    }
    leadVersion
    leadChoices {
      id
      name
    }
    notNamed
    people {
      id
      kind
      name
      dueAt
      reachedAt
      state
      says
      version
      tries {
        id
        outcome
        happenedAt
        madeByName
        words
      }
    }
  }
`);

export const contactClockDocument = graphql(
  `
    query ContactClock($caseId: ID!) {
      contactClock(caseId: $caseId) {
        ...ContactClockParts
      }
    }
  `,
  [parts],
);

export const nameContactLeadDocument = graphql(
  `
    mutation NameContactLead(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $personId: ID!
    ) {
      changed: nameContactLead(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        personId: $personId
      ) {
        ...ContactClockParts
      }
    }
  `,
  [parts],
);

export const putOnContactClockDocument = graphql(
  `
    mutation PutOnContactClock($idempotencyKey: ID!, $caseId: ID!, $entry: ClockPersonEntry!) {
      changed: putOnContactClock(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
        ...ContactClockParts
      }
    }
  `,
  [parts],
);

export const takeOffContactClockDocument = graphql(
  `
    mutation TakeOffContactClock($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
      changed: takeOffContactClock(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
      ) {
        ...ContactClockParts
      }
    }
  `,
  [parts],
);

export const logClockTryDocument = graphql(
  `
    mutation LogClockTry($idempotencyKey: ID!, $id: ID!, $entry: ClockTryEntry!) {
      changed: logClockTry(idempotencyKey: $idempotencyKey, id: $id, entry: $entry) {
        ...ContactClockParts
      }
    }
  `,
  [parts],
);

/** Everybody on the contact clock of a case, and who looks after it. */
export type ContactClockData = ResultOf<typeof parts>;

/** Somebody on the clock, with each try. */
export type OnClock = ContactClockData['people'][number];
