import { graphql } from '@onward/graphql';

export const myPathDocument = graphql(`
  query MyPath {
    myPath {
      ways {
        code
        name
      }
      preferences {
        id
        option
        words
        writtenAt
      }
      articles {
        code
        title
        paragraphs
        packTitle
      }
    }
  }
`);

export const writePreferenceDocument = graphql(`
  mutation WritePreference($idempotencyKey: ID!, $option: String, $words: String!) {
    writePreference(idempotencyKey: $idempotencyKey, option: $option, words: $words) {
      ways {
        code
        name
      }
      preferences {
        id
        option
        words
        writtenAt
      }
      articles {
        code
        title
        paragraphs
        packTitle
      }
    }
  }
`);
