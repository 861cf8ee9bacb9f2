import { graphql, type ResultOf } from '@onward/graphql';

export const talkDocument = graphql(`
  query Talk {
    talk {
      institutionName
      helpers {
        id
        name
        part
        email
        phone
      }
      support {
        id
        kind
        label
        detail
        phone
        email
        url
      }
      help {
        id
        taskId
        words
        askedAt
        seenByName
        seenAt
        answer
      }
    }
  }
`);

export const askDocument = graphql(`
  mutation AskForHelp($idempotencyKey: ID!, $words: String!) {
    askForHelp(idempotencyKey: $idempotencyKey, taskId: null, words: $words) {
      id
    }
  }
`);

export const myEscalationsDocument = graphql(`
  query MyEscalations {
    myEscalations {
      id
      raisedAt
      seenByName
      seenAt
      answer
      actedByName
      actedAt
    }
  }
`);

export const sayNotWellDocument = graphql(`
  mutation SayNotWell($idempotencyKey: ID!, $words: String!) {
    sayNotWell(idempotencyKey: $idempotencyKey, words: $words) {
      id
    }
  }
`);

export type MyEscalation = ResultOf<typeof myEscalationsDocument>['myEscalations'][number];
export type Talk = ResultOf<typeof talkDocument>['talk'];
