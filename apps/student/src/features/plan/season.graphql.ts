import { graphql, type ResultOf } from '@onward/graphql';

export const sharedDocument = graphql(`
  query MySharedPlans {
    mySharedPlans {
      options {
        id
        planId
        option
        targetYear
        targetWords
        timeWords
        leftOut
        steps {
          month
          title
        }
        sharedByName
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

export const commentDocument = graphql(`
  mutation CommentOnMyPlan($idempotencyKey: ID!, $planId: ID!, $words: String!) {
    commentOnPlan(idempotencyKey: $idempotencyKey, planId: $planId, words: $words)
  }
`);

export const limitDocument = graphql(`
  query MyWeeklyLimit {
    myWeeklyLimit {
      caseId
      hours
      version
    }
  }
`);

export const sayLimitDocument = graphql(`
  mutation SayMyWeeklyLimit(
    $idempotencyKey: ID!
    $caseId: ID!
    $hours: Int!
    $expectedVersion: Int!
  ) {
    sayWeeklyLimit(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      hours: $hours
      expectedVersion: $expectedVersion
    ) {
      hours
    }
  }
`);

export type SharedPlansData = ResultOf<typeof sharedDocument>['mySharedPlans'];
