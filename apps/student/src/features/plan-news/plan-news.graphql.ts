import { graphql, type ResultOf } from '@onward/graphql';

export const planNewsDocument = graphql(`
  query MyPlanNews {
    myPlanNews {
      id
      taskId
      kind
      title
      byName
      at
      words
    }
  }
`);

export const rememberLookDocument = graphql(`
  mutation RememberMyPlanLook($idempotencyKey: ID!) {
    rememberMyPlanLook(idempotencyKey: $idempotencyKey)
  }
`);

/** One thing that changed in the plan. */
export type PlanNewsLine = ResultOf<typeof planNewsDocument>['myPlanNews'][number];
