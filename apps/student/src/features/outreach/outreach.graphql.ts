import { graphql, type ResultOf } from '@onward/graphql';

const pageFragment = graphql(`
  fragment MyOutreachParts on OutreachPage {
    quietUntil
    zone
    today
    figures
    closed
    messages {
      id
      to
      purpose
      words
      several
      standing
      mine
      writtenByName
      sentOn
      opening {
        note
        byName
        at
      }
      version
    }
  }
`);

export const myOutreachDocument = graphql(
  `
    query MyOutreach {
      outreachPage {
        ...MyOutreachParts
      }
    }
  `,
  [pageFragment],
);

export const writeOutreachDocument = graphql(
  `
    mutation WriteMyOutreach($idempotencyKey: ID!, $message: OutreachEntry!) {
      writeOutreach(idempotencyKey: $idempotencyKey, message: $message) {
        ...MyOutreachParts
      }
    }
  `,
  [pageFragment],
);

export const changeOutreachDocument = graphql(
  `
    mutation ChangeMyOutreach(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $message: OutreachEntry!
    ) {
      changeOutreach(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        message: $message
      ) {
        ...MyOutreachParts
      }
    }
  `,
  [pageFragment],
);

export const dropOutreachDocument = graphql(
  `
    mutation DropMyOutreach($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
      dropOutreach(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
        ...MyOutreachParts
      }
    }
  `,
  [pageFragment],
);

export const outreachSentDocument = graphql(
  `
    mutation OutreachSent($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $on: String!) {
      outreachSent(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        on: $on
      ) {
        ...MyOutreachParts
      }
    }
  `,
  [pageFragment],
);

export type MyOutreach = ResultOf<typeof myOutreachDocument>['outreachPage'];
export type MyMessage = MyOutreach['messages'][number];
