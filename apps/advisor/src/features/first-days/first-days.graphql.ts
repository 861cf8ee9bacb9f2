import { graphql, type ResultOf } from '@onward/graphql';

const pageFragment = graphql(`
  fragment CaseOutreachParts on OutreachPage {
    quietUntil
    zone
    closed
    messages {
      id
      to
      purpose
      words
      several
      standing
      mine
      writtenByName
      writtenAt
      sentOn
      opening {
        note
        byName
        at
      }
      version
    }
  }
`);

export const caseFirstDaysDocument = graphql(
  `
    query CaseFirstDays($caseId: ID!) {
      caseDisclosures(caseId: $caseId) {
        item
        title
        words
        audience
        changedAt
      }
      outreachPage(caseId: $caseId) {
        ...CaseOutreachParts
      }
    }
  `,
  [pageFragment],
);

export const writeOutreachDocument = graphql(`
  mutation WriteOutreach($idempotencyKey: ID!, $caseId: ID!, $message: OutreachEntry!) {
    writeOutreach(idempotencyKey: $idempotencyKey, caseId: $caseId, message: $message) {
      quietUntil
    }
  }
`);

export const dropOutreachDocument = graphql(`
  mutation DropOutreach($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    dropOutreach(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      quietUntil
    }
  }
`);

export const openOutreachDocument = graphql(`
  mutation OpenOutreach(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $note: String!
    $confirmed: Boolean!
  ) {
    openOutreach(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      note: $note
      confirmed: $confirmed
    ) {
      quietUntil
    }
  }
`);

export type CaseFirstDays = ResultOf<typeof caseFirstDaysDocument>;
export type Message = CaseFirstDays['outreachPage']['messages'][number];
