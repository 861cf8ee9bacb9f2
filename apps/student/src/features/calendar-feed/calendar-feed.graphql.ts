import { graphql } from '@onward/graphql';

export const calendarFeedDocument = graphql(`
  query MyCalendarFeed {
    me {
      role
      timeZone
    }
    myCalendarFeed {
      madeAt
      lastReadAt
    }
  }
`);

export const makeCalendarFeedDocument = graphql(`
  mutation MakeCalendarFeed($idempotencyKey: ID!) {
    makeCalendarFeed(idempotencyKey: $idempotencyKey) {
      url
      madeAt
    }
  }
`);

export const endCalendarFeedDocument = graphql(`
  mutation EndCalendarFeed($idempotencyKey: ID!) {
    endCalendarFeed(idempotencyKey: $idempotencyKey)
  }
`);
