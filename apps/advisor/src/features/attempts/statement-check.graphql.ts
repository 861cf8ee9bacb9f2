import { graphql } from '@onward/graphql';

export const statementPhrasesDocument = graphql(`
  query StatementPhrases {
    statementPhrases {
      code
      phrases
      suggestion
      factor
      packTitle
      item
    }
  }
`);

export const recordFromStatementDocument = graphql(`
  mutation RecordFromStatement($idempotencyKey: ID!, $caseId: ID!, $entry: FindingEntry!) {
    recordFinding(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
      id
    }
  }
`);
