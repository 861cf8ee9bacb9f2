import { graphql, type ResultOf } from '@onward/graphql';

export const caseExpiryFragment = graphql(`
  fragment CaseExpiryParts on CaseExpiry {
    caseId
    today
    countedTo
    nextOn
    targetOn
    targetSource
    lines {
      key
      kind
      title
      source
      since
      until
      figures
      staleFrom
      atTarget {
        standing
        age
      }
      atNext {
        standing
        age
      }
      turns
    }
    certificates {
      id
      kind
      name
      issuedOn
      expiresOn
      source
      version
    }
    visa {
      pathway
      sponsors
      statusUntil
      clinicalAuthorization
      relocation
      relocationWords
      source
      changedAt
      version
    }
  }
`);

export const expiryOfCaseDocument = graphql(
  `
    query ExpiryOfCase($caseId: ID!, $yearsLater: Int!) {
      expiryOfCase(caseId: $caseId, yearsLater: $yearsLater) {
        ...CaseExpiryParts
      }
    }
  `,
  [caseExpiryFragment],
);

export const recordCertificateDocument = graphql(`
  mutation RecordCertificate($idempotencyKey: ID!, $caseId: ID!, $entry: CertificateEntry!) {
    recordCertificate(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
      caseId
    }
  }
`);

export const changeCertificateDocument = graphql(`
  mutation ChangeCertificate(
    $idempotencyKey: ID!
    $caseId: ID!
    $id: ID!
    $expectedVersion: Int!
    $entry: CertificateEntry!
  ) {
    changeCertificate(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      id: $id
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      caseId
    }
  }
`);

export const removeCertificateDocument = graphql(`
  mutation RemoveCertificate($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    removeCertificate(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      caseId
    }
  }
`);

export const keepVisaDocument = graphql(`
  mutation KeepVisa(
    $idempotencyKey: ID!
    $caseId: ID!
    $expectedVersion: Int!
    $entry: VisaEntry!
  ) {
    keepVisa(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
      entry: $entry
    ) {
      caseId
    }
  }
`);

export type CaseExpiry = ResultOf<typeof caseExpiryFragment>;
export type ExpiryLine = CaseExpiry['lines'][number];
export type CertificateParts = CaseExpiry['certificates'][number];
