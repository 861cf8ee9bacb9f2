import { graphql, type ResultOf } from '@onward/graphql';

export const todayDocument = graphql(`
  query Today {
    today {
      kind
      today
      quietUntil
      ownZone
      quietFigures
      soapOpen
      soapDayKnown
      name
      institutionName
      zone
      welcome
      targetYear
      firstContactBy
      firstVisit
      done
      total
      tasks {
        id
        own
        title
        why
        owner
        state
        earliestOn
        dueOn
        movedTo
        minutes
        sort
      }
      helpers {
        id
        name
        phone
      }
      meetings {
        id
        title
        startsAt
        timeZone
        minutes
        place
        link
        attendees
      }
      notices {
        id
        kind
        actorName
        createdAt
      }
      support {
        id
        kind
        label
        detail
        phone
        url
      }
    }
  }
`);

export const firstDaysReadingDocument = graphql(`
  query FirstDaysReading {
    firstDaysReading {
      lists {
        code
        title
        intro
        lines {
          code
          says
        }
      }
      scripts {
        code
        title
        note
        text
      }
      waits
    }
  }
`);

export const firstVisitDocument = graphql(`
  mutation RememberFirstVisit($idempotencyKey: ID!) {
    rememberFirstVisit(idempotencyKey: $idempotencyKey)
  }
`);

export const markNoticesReadDocument = graphql(`
  mutation MarkNoticesRead($idempotencyKey: ID!, $ids: [ID!]!) {
    markNoticesRead(idempotencyKey: $idempotencyKey, ids: $ids)
  }
`);

export type Today = ResultOf<typeof todayDocument>['today'];
export type TodayTask = Today['tasks'][number];
