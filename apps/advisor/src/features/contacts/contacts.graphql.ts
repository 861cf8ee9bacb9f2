import { graphql } from '@onward/graphql';

export const logContactDocument = graphql(`
  mutation LogContact($idempotencyKey: ID!, $caseId: ID!, $entry: ContactEntry!) {
    logContact(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
      id
      outcome
      tries
    }
  }
`);
