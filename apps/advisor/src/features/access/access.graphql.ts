import { graphql, type ResultOf } from '@onward/graphql';

export const accessGrantsDocument = graphql(`
  query AccessGrants($after: String) {
    accessGrants(first: 50, after: $after) {
      nodes {
        id
        caseId
        personName
        studentName
        reason
        grantedAt
        expiresAt
        seenAt
        seenByName
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
/** A reasoned access: an unassigned advisor opened a record and said why. */
export type AccessGrant = ResultOf<typeof accessGrantsDocument>['accessGrants']['nodes'][number];

export const seeAccessGrantDocument = graphql(`
  mutation SeeAccessGrant($idempotencyKey: ID!, $id: ID!) {
    seeAccessGrant(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export const auditPageDocument = graphql(`
  query AuditPage($filter: AuditFilter, $after: String) {
    auditPage(filter: $filter, first: 50, after: $after) {
      nodes {
        id
        at
        actorName
        actorRole
        action
        kind
        studentName
        caseId
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
/** One thing that happened, was looked at or was refused. */
export type AuditEvent = ResultOf<typeof auditPageDocument>['auditPage']['nodes'][number];
