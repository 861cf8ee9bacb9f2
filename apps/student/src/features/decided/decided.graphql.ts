import { graphql } from '@onward/graphql';

export const decidedDocument = graphql(`
  query Decided {
    decided {
      today
      debriefs {
        id
        heldOn
        authorName
        releasedAt
        addendum
      }
      notes {
        id
        authorName
        releasedAt
        replies
      }
    }
    myDiagnosis {
      id
      authorName
      releasedAt
    }
    myDecision {
      id
      authorName
      releasedAt
    }
    myWrittenList {
      id
      authorName
      releasedAt
    }
  }
`);

export const decisionWordsDocument = graphql(`
  query DecisionWords {
    myDecision {
      id
      goal
      way
      secondWay
      words
      reviewOn
    }
  }
`);

export const writtenListDocument = graphql(`
  query MyWrittenList {
    myWrittenList {
      id
      horizon
      lines {
        hurt
        withinYear
        longer
      }
    }
  }
`);

export const diagnosisWordsDocument = graphql(`
  query DiagnosisWords {
    myDiagnosis {
      id
      words
      factors {
        title
        horizon
        evidence {
          says
          asOf
        }
        steps
      }
      answer {
        agrees
        words
        answeredAt
      }
    }
  }
`);

export const debriefSummaryDocument = graphql(`
  query DebriefSummary($id: ID!) {
    debriefSummary(id: $id) {
      id
      heldOn
      authorName
      summary
      agreedSteps
    }
  }
`);

export const sharedNoteDocument = graphql(`
  query SharedNote($id: ID!) {
    sharedNote(id: $id) {
      id
      authorName
      releasedAt
      body
      replies {
        id
        body
        writtenAt
      }
    }
  }
`);

export const replyDocument = graphql(`
  mutation ReplyToNote($idempotencyKey: ID!, $id: ID!, $body: String!) {
    replyToNote(idempotencyKey: $idempotencyKey, portalNoteId: $id, body: $body)
  }
`);

export const answerDiagnosisDocument = graphql(`
  mutation AnswerMyDiagnosis($idempotencyKey: ID!, $id: ID!, $agrees: String!, $words: String!) {
    answerMyDiagnosis(idempotencyKey: $idempotencyKey, id: $id, agrees: $agrees, words: $words) {
      id
    }
  }
`);
