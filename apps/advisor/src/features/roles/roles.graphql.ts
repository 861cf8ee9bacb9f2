import { graphql, type ResultOf } from '@onward/graphql';

export const caseRolesFragment = graphql(`
  fragment CaseRolesParts on CaseRoles {
    caseId
    roles {
      id
      title
      kind
      place
      field
      fromOn
      toOn
      improves
      measure
      clarifies
      expectedLetters
      letterWriters
      expectedOutputs
      outputs
      clinicalContact
      cost
      funding
      post
      affordable
      mentor
      activePart
      nameOnWork
      conferences
      structured
      facultyContact
      hospitalLink
      departmentContact
      milestones {
        title
        dueOn
      }
      state
      stateReason
      version
      verdict
      speaksFor {
        item
        says
      }
      against {
        item
        says
      }
      ask {
        item
        says
      }
    }
    guides {
      kind
      lists {
        code
        title
        intro
        as
        packTitle
        item
        lines {
          code
          says
        }
      }
    }
    proposed {
      item
      says
    }
  }
`);

export const rolesOfCaseDocument = graphql(
  `
    query RolesOfCase($caseId: ID!) {
      rolesOfCase(caseId: $caseId) {
        ...CaseRolesParts
      }
    }
  `,
  [caseRolesFragment],
);

export const considerRoleDocument = graphql(
  `
    mutation ConsiderRole($idempotencyKey: ID!, $caseId: ID!, $entry: InterimRoleEntry!) {
      considerRole(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
        ...CaseRolesParts
      }
    }
  `,
  [caseRolesFragment],
);

export const changeRoleDocument = graphql(
  `
    mutation ChangeRole(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $entry: InterimRoleEntry!
    ) {
      changeRole(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        entry: $entry
      ) {
        ...CaseRolesParts
      }
    }
  `,
  [caseRolesFragment],
);

export const moveRoleDocument = graphql(
  `
    mutation MoveRole(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $to: String!
      $reason: String!
    ) {
      moveRole(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        to: $to
        reason: $reason
      ) {
        ...CaseRolesParts
      }
    }
  `,
  [caseRolesFragment],
);

type CaseRoles = ResultOf<typeof caseRolesFragment>;
export type RoleParts = CaseRoles['roles'][number];
export type KindGuide = CaseRoles['guides'][number];
