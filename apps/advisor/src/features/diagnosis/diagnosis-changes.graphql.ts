import { graphql } from '@onward/graphql';
import { diagnosisFragment } from './diagnosis.graphql.ts';

export const acceptProposalDocument = graphql(
  `
    mutation AcceptProposal(
      $idempotencyKey: ID!
      $caseId: ID!
      $rule: String!
      $mark: String!
      $entry: FindingEntry!
    ) {
      changed: acceptProposal(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        rule: $rule
        mark: $mark
        entry: $entry
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const dismissProposalDocument = graphql(
  `
    mutation DismissProposal(
      $idempotencyKey: ID!
      $caseId: ID!
      $rule: String!
      $mark: String!
      $reason: String!
    ) {
      changed: dismissProposal(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        rule: $rule
        mark: $mark
        reason: $reason
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const reviseFindingDocument = graphql(
  `
    mutation ReviseFinding(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $entry: FindingEntry!
    ) {
      changed: reviseFinding(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        entry: $entry
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const prioritiseDocument = graphql(
  `
    mutation PrioritiseFindings(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $ids: [ID!]!
    ) {
      changed: prioritiseFindings(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        ids: $ids
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const confirmSingleDocument = graphql(
  `
    mutation ConfirmSingleFactor($idempotencyKey: ID!, $caseId: ID!, $expectedVersion: Int!) {
      changed: confirmSingleFactor(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const aimDocument = graphql(
  `
    mutation AimDiagnosis(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $targetOn: String
    ) {
      changed: aimDiagnosis(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        targetOn: $targetOn
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const writeWordsDocument = graphql(
  `
    mutation WriteDiagnosisWords(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $words: String!
    ) {
      changed: writeDiagnosisWords(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        words: $words
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const releaseDiagnosisDocument = graphql(
  `
    mutation ReleaseDiagnosis(
      $idempotencyKey: ID!
      $caseId: ID!
      $expectedVersion: Int!
      $visibleFrom: Instant
      $quietTimeConfirmed: Boolean!
    ) {
      changed: releaseDiagnosis(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        expectedVersion: $expectedVersion
        visibleFrom: $visibleFrom
        quietTimeConfirmed: $quietTimeConfirmed
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const withdrawDiagnosisDocument = graphql(
  `
    mutation WithdrawDiagnosis($idempotencyKey: ID!, $caseId: ID!, $reason: String!) {
      changed: withdrawDiagnosis(
        idempotencyKey: $idempotencyKey
        caseId: $caseId
        reason: $reason
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const recordFactorDocument = graphql(`
  mutation RecordFactor($idempotencyKey: ID!, $caseId: ID!, $entry: FindingEntry!) {
    recordFinding(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
      id
    }
  }
`);

export const addEvidenceDocument = graphql(
  `
    mutation AddFindingEvidence($idempotencyKey: ID!, $findingId: ID!, $entry: EvidenceEntry!) {
      changed: addFindingEvidence(
        idempotencyKey: $idempotencyKey
        findingId: $findingId
        entry: $entry
      ) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const removeEvidenceDocument = graphql(
  `
    mutation RemoveFindingEvidence($idempotencyKey: ID!, $id: ID!) {
      changed: removeFindingEvidence(idempotencyKey: $idempotencyKey, id: $id) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export const answerFactorDocument = graphql(`
  mutation AnswerFactor(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $factor: String!
    $answers: Boolean!
  ) {
    answerFactor(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      factor: $factor
      answers: $answers
    ) {
      id
    }
  }
`);

export const addStepDocument = graphql(`
  mutation AddAnsweringStep($idempotencyKey: ID!, $caseId: ID!, $task: TaskInput!) {
    addTask(idempotencyKey: $idempotencyKey, caseId: $caseId, task: $task) {
      id
    }
  }
`);
