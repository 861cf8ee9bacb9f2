import { graphql } from '@onward/graphql';

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
