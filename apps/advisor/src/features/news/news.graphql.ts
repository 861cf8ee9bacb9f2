import { graphql, type ResultOf } from '@onward/graphql';

export const unreadNewsDocument = graphql(`
  query UnreadNews {
    unreadNotices
  }
`);

export const newsDocument = graphql(`
  query News($unreadOnly: Boolean!, $after: String) {
    notices(unreadOnly: $unreadOnly, first: 50, after: $after) {
      nodes {
        id
        kind
        caseId
        subjectId
        actorName
        aboutName
        createdAt
        readAt
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const markNewsReadDocument = graphql(`
  mutation MarkNewsRead($idempotencyKey: ID!, $ids: [ID!]!) {
    markNoticesRead(idempotencyKey: $idempotencyKey, ids: $ids)
  }
`);

export const markNewsUnreadDocument = graphql(`
  mutation MarkNewsUnread($idempotencyKey: ID!, $id: ID!) {
    markNoticeUnread(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export const markAllNewsReadDocument = graphql(`
  mutation MarkAllNewsRead($idempotencyKey: ID!, $until: Instant!) {
    markAllNoticesRead(idempotencyKey: $idempotencyKey, until: $until)
  }
`);

/** One piece of news as the list shows it. */
export type News = ResultOf<typeof newsDocument>['notices']['nodes'][number];
