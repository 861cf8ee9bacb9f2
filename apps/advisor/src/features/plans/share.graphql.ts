import { graphql } from '@onward/graphql';

export const sharedDocument = graphql(`
  query SharedPlans($caseId: ID!) {
    sharedPlans(caseId: $caseId) {
      options {
        id
        planId
        option
        sharedByName
        sharedAt
      }
      comments {
        id
        planId
        words
        byName
        byRole
        writtenAt
      }
    }
  }
`);

export const shareDocument = graphql(`
  mutation SharePlansForComment($idempotencyKey: ID!, $caseId: ID!) {
    sharePlansForComment(idempotencyKey: $idempotencyKey, caseId: $caseId) {
      id
    }
  }
`);

export const commentDocument = graphql(`
  mutation CommentOnPlan($idempotencyKey: ID!, $planId: ID!, $words: String!) {
    commentOnPlan(idempotencyKey: $idempotencyKey, planId: $planId, words: $words)
  }
`);
