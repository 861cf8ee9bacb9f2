import { graphql, type ResultOf } from '@onward/graphql';

export const findingFragment = graphql(`
  fragment FindingParts on Finding {
    id
    caseId
    debriefId
    domain
    factor
    severity
    confidence
    horizon
    agrees
    evidence
    reason
    state
    dismissedReason
    recordedByName
    recordedAt
    source {
      kind
      subjectId
      debriefId
      part
      words
      saidByName
      saidAt
    }
    version
  }
`);
/** A finding as screens show it. */
export type FindingParts = ResultOf<typeof findingFragment>;

export const diagnosisOfCaseDocument = graphql(
  `
    query DiagnosisOfCase($caseId: ID!) {
      diagnosisOfCase(caseId: $caseId) {
        ...FindingParts
      }
    }
  `,
  [findingFragment],
);

export const recordFindingDocument = graphql(
  `
    mutation RecordFinding(
      $idempotencyKey: ID!
      $caseId: ID!
      $debriefId: ID
      $entry: FindingEntry!
    ) {
      recordFinding(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        debriefId: $debriefId
        entry: $entry
      ) {
        ...FindingParts
      }
    }
  `,
  [findingFragment],
);

export const recordFindingFromDocument = graphql(
  `
    mutation RecordFindingFrom(
      $idempotencyKey: ID!
      $caseId: ID!
      $source: FindingSourceEntry!
      $entry: FindingEntry!
    ) {
      recordFindingFrom(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        source: $source
        entry: $entry
      ) {
        ...FindingParts
      }
    }
  `,
  [findingFragment],
);

export const changeFindingDocument = graphql(
  `
    mutation ChangeFinding(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $entry: FindingEntry!
    ) {
      changeFinding(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        entry: $entry
      ) {
        ...FindingParts
      }
    }
  `,
  [findingFragment],
);

export const dismissFindingDocument = graphql(
  `
    mutation DismissFinding(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $reason: String!
    ) {
      dismissFinding(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        reason: $reason
      ) {
        ...FindingParts
      }
    }
  `,
  [findingFragment],
);
