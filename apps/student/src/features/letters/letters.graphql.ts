import { graphql, type ResultOf } from '@onward/graphql';

export const myLettersFragment = graphql(`
  fragment MyLettersParts on MyLetters {
    letters {
      id
      writer
      field
      institution
      kind
      status
      askedOn
      writtenOn
      dueOn
      waiver
      waiverName
      waiverAt
    }
    scripts {
      code
      title
      note
      lines
    }
  }
`);

export const myLettersDocument = graphql(
  `
    query MyLetters {
      myLetters {
        ...MyLettersParts
      }
    }
  `,
  [myLettersFragment],
);

export const signLetterWaiverDocument = graphql(
  `
    mutation SignLetterWaiver(
      $idempotencyKey: ID!
      $id: ID!
      $choice: String!
      $signedName: String!
    ) {
      signLetterWaiver(
        idempotencyKey: $idempotencyKey
        id: $id
        choice: $choice
        signedName: $signedName
      ) {
        ...MyLettersParts
      }
    }
  `,
  [myLettersFragment],
);

export const revokeLetterWaiverDocument = graphql(
  `
    mutation RevokeLetterWaiver($idempotencyKey: ID!, $id: ID!) {
      revokeLetterWaiver(idempotencyKey: $idempotencyKey, id: $id) {
        ...MyLettersParts
      }
    }
  `,
  [myLettersFragment],
);

export type MyLetters = ResultOf<typeof myLettersFragment>;
export type MyLetter = MyLetters['letters'][number];
export type MyScript = MyLetters['scripts'][number];
