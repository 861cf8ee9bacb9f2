import { graphql, type ResultOf } from '@onward/graphql';

export const severalPeopleDocument = graphql(`
  query SeveralPeople($debriefId: ID!, $caseId: ID!) {
    severalPeople(debriefId: $debriefId) {
      debriefId
      open
      mine
      answersFirst
      allHaveAnswered
      debriefers {
        id
        kind
        kindWords
        name
        personId
        basis
        basisWords
        endsAt
        standing
        domains
        askedByName
        askedAt
        givenAt
        version
      }
      questions {
        code
        words
      }
      answers {
        id
        debrieferId
        question
        body
        stance
        factors
      }
      rows {
        domain
        factor
        reading
        cells {
          debrieferId
          saying
          words
        }
      }
      kinds {
        code
        staff
      }
      staff {
        id
        name
        title
      }
    }
    consentsOfCase(caseId: $caseId) {
      id
      toWhom
      what
      why
      until
      askedAt
      consentId
      answer
      agreedTo
      answeredAt
      revokedAt
    }
  }
`);

export const askDebrieferDocument = graphql(`
  mutation AskDebriefer($idempotencyKey: ID!, $debriefId: ID!, $entry: DebrieferEntry!) {
    askDebriefer(idempotencyKey: $idempotencyKey, debriefId: $debriefId, entry: $entry) {
      id
      url
    }
  }
`);

export const inviteAgainDocument = graphql(`
  mutation InviteDebrieferAgain($idempotencyKey: ID!, $id: ID!) {
    inviteDebrieferAgain(idempotencyKey: $idempotencyKey, id: $id) {
      id
      url
    }
  }
`);

export const withdrawDebrieferDocument = graphql(`
  mutation WithdrawDebriefer(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $reason: String!
  ) {
    withdrawDebriefer(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      reason: $reason
    )
  }
`);

export const askConsentDocument = graphql(`
  mutation AskConsent($idempotencyKey: ID!, $caseId: ID!, $entry: ConsentAskEntry!) {
    askConsent(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
      id
    }
  }
`);

type Data = ResultOf<typeof severalPeopleDocument>;
/** What several people say about one case. */
export type SeveralPeopleData = Data['severalPeople'];
/** Somebody who was asked. */
export type ShownDebriefer = SeveralPeopleData['debriefers'][number];
/** One answer that was given. */
export type GivenAnswer = SeveralPeopleData['answers'][number];
/** A row of the map. */
export type MapRow = SeveralPeopleData['rows'][number];
/** What the student was asked to agree to. */
export type ConsentAsk = Data['consentsOfCase'][number];
