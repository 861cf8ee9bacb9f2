import { graphql, type ResultOf } from '@onward/graphql';

export const staffDocument = graphql(`
  query Staff {
    staff {
      id
      role
      fullName
      title
      schoolEmail
      phone
      status
      openCases
      lastSeenAt
      linkExpiresAt
      version
    }
  }
`);
/** A dean or an advisor. */
export type StaffMember = ResultOf<typeof staffDocument>['staff'][number];

export const studentsDocument = graphql(`
  query Students($search: String, $after: String) {
    students(search: $search, first: 100, after: $after) {
      nodes {
        id
        fullName
        preferredName
        schoolEmail
        personalEmail
        status
        caseId
        advisorName
        heldUntil
        portalOpenedAt
        linkExpiresAt
        version
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
/** A student in the list of people. */
export type Student = ResultOf<typeof studentsDocument>['students']['nodes'][number];

export const personDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      role
      fullName
      preferredName
      pronouns
      title
      schoolEmail
      personalEmail
      phone
      timeZone
      aamcId
      schoolId
      version
    }
  }
`);
/** Somebody with everything an edit shows. */
export type Person = ResultOf<typeof personDocument>['person'];

export const addStaffDocument = graphql(`
  mutation AddStaff($idempotencyKey: ID!, $role: String!, $details: PersonDetails!) {
    addStaff(idempotencyKey: $idempotencyKey, role: $role, details: $details) {
      id
      fullName
    }
  }
`);

export const changePersonDocument = graphql(`
  mutation ChangePerson(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $details: PersonDetails!
  ) {
    changePerson(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      details: $details
    ) {
      id
      version
    }
  }
`);

export const changeRoleDocument = graphql(`
  mutation ChangeRole($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $role: String!) {
    changeRole(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      role: $role
    ) {
      id
      version
    }
  }
`);

export const deactivateDocument = graphql(`
  mutation DeactivatePerson($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    deactivatePerson(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      id
      version
    }
  }
`);

export const reactivateDocument = graphql(`
  mutation ReactivatePerson($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    reactivatePerson(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      id
      version
    }
  }
`);

export const signInLinkDocument = graphql(`
  mutation CreateSignInLink($idempotencyKey: ID!, $personId: ID!) {
    createSignInLink(idempotencyKey: $idempotencyKey, personId: $personId) {
      url
      expiresAt
    }
  }
`);
