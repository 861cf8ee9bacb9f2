import { graphql, type ResultOf } from '@onward/graphql';

export const whoViewedDocument = graphql(`
  query WhoViewed($after: String) {
    whoViewed(first: 50, after: $after) {
      nodes {
        id
        at
        viewerName
        viewerTitle
        action
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export type View = ResultOf<typeof whoViewedDocument>['whoViewed']['nodes'][number];
