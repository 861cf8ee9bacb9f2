import { graphql, type ResultOf } from '@onward/graphql';

export const factFragment = graphql(`
  fragment AttemptFactParts on AttemptFact {
    id
    kind
    body
    line
    source
    asOf
    confirmedByName
    version
  }
`);

export const attemptFragment = graphql(
  `
    fragment AttemptParts on Attempt {
      id
      matchYear
      specialty
      specialtyName
      track
      aimedRegion
      system
      service
      applicantType
      graduatedOn
      visaNeed
      appliedOn
      couple
      switchedFrom
      outcome
      soapOutcome
      interviewsRead
      complete
      source
      asOf
      confirmedByName
      version
      facts {
        ...AttemptFactParts
      }
    }
  `,
  [factFragment],
);

export const attemptsOfCaseDocument = graphql(
  `
    query AttemptsOfCase($caseId: ID!) {
      attemptsOfCase(caseId: $caseId) {
        caseId
        studentName
        today
        attempts {
          ...AttemptParts
        }
        rankConsent {
          how
          givenAt
          recordedByName
        }
      }
    }
  `,
  [attemptFragment],
);

export const recordAttemptDocument = graphql(`
  mutation RecordAttempt(
    $idempotencyKey: ID!
    $caseId: ID!
    $entry: AttemptEntry!
    $startFrom: ID
  ) {
    recordAttempt(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      entry: $entry
      startFrom: $startFrom
    ) {
      id
    }
  }
`);

export const changeAttemptDocument = graphql(`
  mutation ChangeAttempt(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $entry: AttemptEntry!
  ) {
    changeAttempt(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      id
    }
  }
`);

export const confirmAttemptDocument = graphql(`
  mutation ConfirmAttempt($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    confirmAttempt(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);

export const recordAttemptFactDocument = graphql(`
  mutation RecordAttemptFact($idempotencyKey: ID!, $attemptId: ID!, $entry: AttemptFactEntry!) {
    recordAttemptFact(idempotencyKey: $idempotencyKey, attemptId: $attemptId, entry: $entry) {
      id
    }
  }
`);

export const changeAttemptFactDocument = graphql(`
  mutation ChangeAttemptFact(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $entry: AttemptFactEntry!
  ) {
    changeAttemptFact(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      id
    }
  }
`);

export const confirmAttemptFactDocument = graphql(`
  mutation ConfirmAttemptFact($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    confirmAttemptFact(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
    ) {
      id
    }
  }
`);

export const removeAttemptFactDocument = graphql(`
  mutation RemoveAttemptFact($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    removeAttemptFact(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion)
  }
`);

export const giveRankConsentDocument = graphql(`
  mutation GiveRankConsent($idempotencyKey: ID!, $caseId: ID!, $how: String!) {
    giveRankConsent(idempotencyKey: $idempotencyKey, caseId: $caseId, how: $how)
  }
`);

export const revokeRankConsentDocument = graphql(`
  mutation RevokeRankConsent($idempotencyKey: ID!, $caseId: ID!) {
    revokeRankConsent(idempotencyKey: $idempotencyKey, caseId: $caseId)
  }
`);

export type CaseAttempts = ResultOf<typeof attemptsOfCaseDocument>['attemptsOfCase'];
export type AttemptParts = ResultOf<typeof attemptFragment>;
export type FactParts = ResultOf<typeof factFragment>;

export const recordAttemptFactsDocument = graphql(`
  mutation RecordAttemptFacts(
    $idempotencyKey: ID!
    $attemptId: ID!
    $entries: [AttemptFactEntry!]!
  ) {
    recordAttemptFacts(idempotencyKey: $idempotencyKey, attemptId: $attemptId, entries: $entries) {
      id
    }
  }
`);
