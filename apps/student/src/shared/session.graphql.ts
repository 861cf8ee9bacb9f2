import { graphql, type ResultOf } from '@onward/graphql';

export const sessionDocument = graphql(`
  query Session {
    me {
      id
      role
      fullName
      preferredName
      timeZone
      idleMinutes
      institution {
        id
        slug
        name
        timeZone
        practice
      }
    }
  }
`);

export const signOutDocument = graphql(`
  mutation SignOut($idempotencyKey: ID!) {
    signOut(idempotencyKey: $idempotencyKey)
  }
`);

/** Who is signed in here, and where. */
export type Session = ResultOf<typeof sessionDocument>['me'];
