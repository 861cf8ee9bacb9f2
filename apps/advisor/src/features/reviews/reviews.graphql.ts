import { graphql, type ResultOf } from '@onward/graphql';

const reviewFragment = graphql(`
  fragment ReviewParts on AuditReview {
    caseId
    studentName
    zone
    sharedAt
    shares
    topics
    chapters {
      code
      title
      questions {
        code
        title
        prompts
        factors
        held {
          line
          source
          asOf
        }
        student {
          rating
          words
          factsRight
        }
        review {
          question
          rating
          words
          changedByName
          version
        }
        findings {
          id
          factor
        }
      }
    }
  }
`);

export const auditReviewDocument = graphql(
  `
    query AuditReview($caseId: ID!) {
      auditReview(caseId: $caseId) {
        ...ReviewParts
      }
    }
  `,
  [reviewFragment],
);

export const writeReviewDocument = graphql(`
  mutation WriteReviewAnswer(
    $idempotencyKey: ID!
    $caseId: ID!
    $question: String!
    $expectedVersion: Int!
    $entry: ReviewEntry!
  ) {
    writeReviewAnswer(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      question: $question
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      question
      rating
      words
      changedByName
      version
    }
  }
`);

export const recordAuditFindingDocument = graphql(`
  mutation RecordAuditFinding(
    $idempotencyKey: ID!
    $caseId: ID!
    $question: String!
    $entry: FindingEntry!
  ) {
    recordAuditFinding(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      question: $question
      entry: $entry
    ) {
      id
    }
  }
`);

export const meetingAgendaDocument = graphql(`
  query MeetingAgenda($caseId: ID!) {
    meetingAgenda(caseId: $caseId) {
      sharedAt
      topics
      lines {
        title
        rating
      }
    }
  }
`);

export type Review = ResultOf<typeof reviewFragment>;
export type ReviewQuestion = Review['chapters'][number]['questions'][number];
export type OurAnswer = ReviewQuestion['review'];
