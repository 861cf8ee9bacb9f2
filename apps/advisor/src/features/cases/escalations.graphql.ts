import { graphql, type ResultOf } from '@onward/graphql';

export const caseEscalationsDocument = graphql(`
  query CaseEscalations($caseId: ID!) {
    caseEscalations(caseId: $caseId) {
      id
      words
      raisedAt
      seenByName
      seenAt
      actedAt
    }
  }
`);

export const seeEscalationDocument = graphql(`
  mutation SeeEscalation($idempotencyKey: ID!, $id: ID!) {
    seeEscalation(idempotencyKey: $idempotencyKey, id: $id) {
      id
    }
  }
`);

export const actOnEscalationDocument = graphql(`
  mutation ActOnEscalation($idempotencyKey: ID!, $id: ID!, $how: String!, $answer: String!) {
    actOnEscalation(idempotencyKey: $idempotencyKey, id: $id, how: $how, answer: $answer) {
      id
    }
  }
`);

export type EscalationData = ResultOf<typeof caseEscalationsDocument>['caseEscalations'][number];
