import { graphql, type ResultOf } from '@onward/graphql';

export const myDisclosuresDocument = graphql(`
  query MyDisclosures {
    myDisclosures {
      intro
      items {
        item
        title
        words
        audience
        changedAt
      }
    }
  }
`);

export const chooseDisclosureDocument = graphql(`
  mutation ChooseDisclosure(
    $idempotencyKey: ID!
    $item: String!
    $words: String!
    $audience: String!
  ) {
    chooseDisclosure(
      idempotencyKey: $idempotencyKey
      item: $item
      words: $words
      audience: $audience
    ) {
      intro
      items {
        item
        title
        words
        audience
        changedAt
      }
    }
  }
`);

export type MyDisclosure = ResultOf<typeof myDisclosuresDocument>['myDisclosures']['items'][number];
