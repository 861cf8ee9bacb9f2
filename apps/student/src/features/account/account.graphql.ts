import { graphql, type ResultOf } from '@onward/graphql';

export const doorDocument = graphql(`
  query InstitutionDoor($slug: String!) {
    institutionBySlug(slug: $slug) {
      slug
      name
      practice
      practicePeople {
        id
        name
        role
        title
      }
    }
  }
`);

export const signInDocument = graphql(`
  mutation SignIn($idempotencyKey: ID!, $slug: String!, $email: String!, $password: String!) {
    signIn(idempotencyKey: $idempotencyKey, slug: $slug, email: $email, password: $password) {
      id
      role
    }
  }
`);

export const practiceSignInDocument = graphql(`
  mutation PracticeSignIn($idempotencyKey: ID!, $slug: String!, $personId: ID!) {
    practiceSignIn(idempotencyKey: $idempotencyKey, slug: $slug, personId: $personId) {
      id
      role
    }
  }
`);

export const linkDocument = graphql(`
  query SignInLink($slug: String!, $token: String!) {
    signInLink(slug: $slug, token: $token) {
      name
      email
      kind
    }
  }
`);

export const acceptLinkDocument = graphql(`
  mutation AcceptSignInLink(
    $idempotencyKey: ID!
    $slug: String!
    $token: String!
    $password: String!
  ) {
    acceptSignInLink(
      idempotencyKey: $idempotencyKey
      slug: $slug
      token: $token
      password: $password
    ) {
      id
      role
    }
  }
`);

export const accountDocument = graphql(`
  query Account {
    me {
      id
      fullName
      schoolEmail
      personalEmail
      timeZone
      version
      institution {
        name
      }
    }
    mySessions {
      id
      device
      createdAt
      lastSeenAt
      current
    }
  }
`);

export const setPersonalEmailDocument = graphql(`
  mutation SetPersonalEmail($idempotencyKey: ID!, $email: String!, $expectedVersion: Int!) {
    setPersonalEmail(
      idempotencyKey: $idempotencyKey
      email: $email
      expectedVersion: $expectedVersion
    ) {
      id
      personalEmail
      version
    }
  }
`);

export const changePasswordDocument = graphql(`
  mutation ChangePassword($idempotencyKey: ID!, $present: String!, $next: String!) {
    changePassword(idempotencyKey: $idempotencyKey, present: $present, next: $next)
  }
`);

export const endSessionDocument = graphql(`
  mutation EndSession($idempotencyKey: ID!, $id: ID!) {
    endSession(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export const signOutEverywhereDocument = graphql(`
  mutation SignOutEverywhere($idempotencyKey: ID!) {
    signOutEverywhere(idempotencyKey: $idempotencyKey)
  }
`);

/** Who may be somebody in the practice institution. */
export type PracticePerson = ResultOf<
  typeof doorDocument
>['institutionBySlug']['practicePeople'][number];

/** One's own entry and where one is signed in. */
export type Account = ResultOf<typeof accountDocument>;
