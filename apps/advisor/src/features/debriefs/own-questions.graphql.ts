import { graphql } from '@onward/graphql';

export const addDebriefQuestionDocument = graphql(`
  mutation AddDebriefQuestion($idempotencyKey: ID!, $debriefId: ID!, $entry: OwnQuestionEntry!) {
    addDebriefQuestion(idempotencyKey: $idempotencyKey, debriefId: $debriefId, entry: $entry) {
      id
    }
  }
`);

export const removeDebriefQuestionDocument = graphql(`
  mutation RemoveDebriefQuestion($idempotencyKey: ID!, $id: ID!) {
    removeDebriefQuestion(idempotencyKey: $idempotencyKey, id: $id) {
      id
    }
  }
`);
