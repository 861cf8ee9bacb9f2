import { graphql, type ResultOf } from '@onward/graphql';

const auditFragment = graphql(`
  fragment MyAuditParts on MyAudit {
    helperName
    framing
    place
    changedSinceShared
    shares {
      number
      sharedAt
    }
    chapters {
      code
      title
      questions {
        code
        title
        prompts
        held {
          line
          source
          asOf
        }
        answer {
          question
          rating
          words
          factsRight
          version
        }
      }
    }
    topics {
      question
      rating
      words
      factsRight
      version
    }
  }
`);

export const myAuditDocument = graphql(
  `
    query MyAudit {
      myAudit {
        ...MyAuditParts
      }
    }
  `,
  [auditFragment],
);

export const myAuditStandingDocument = graphql(`
  query MyAuditStanding {
    myAuditStanding {
      caseId
      begun
      sharedAt
    }
  }
`);

export const openMyAuditDocument = graphql(
  `
    mutation OpenMyAudit($idempotencyKey: ID!) {
      openMyAudit(idempotencyKey: $idempotencyKey) {
        ...MyAuditParts
      }
    }
  `,
  [auditFragment],
);

export const writeAnswerDocument = graphql(`
  mutation WriteMyAuditAnswer(
    $idempotencyKey: ID!
    $question: String!
    $expectedVersion: Int!
    $entry: AuditEntry!
  ) {
    writeMyAuditAnswer(
      idempotencyKey: $idempotencyKey
      question: $question
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      question
      rating
      words
      factsRight
      version
    }
  }
`);

export const rememberPlaceDocument = graphql(`
  mutation RememberMyAuditPlace($idempotencyKey: ID!, $question: String!) {
    rememberMyAuditPlace(idempotencyKey: $idempotencyKey, question: $question)
  }
`);

export const shareMyAuditDocument = graphql(
  `
    mutation ShareMyAudit($idempotencyKey: ID!) {
      shareMyAudit(idempotencyKey: $idempotencyKey) {
        ...MyAuditParts
      }
    }
  `,
  [auditFragment],
);

export type MyAudit = ResultOf<typeof auditFragment>;
export type MyChapter = MyAudit['chapters'][number];
export type MyQuestion = MyChapter['questions'][number];
export type MyAnswer = MyQuestion['answer'];
