import { graphql, type ResultOf } from '@onward/graphql';

export const invitationDocument = graphql(`
  query DebrieferInvitation($slug: String!, $token: String!) {
    debrieferInvitation(slug: $slug, token: $token) {
      name
      institutionName
      askedByName
      basis
      basisWords
      endsAt
    }
  }
`);

export const acceptInvitationDocument = graphql(`
  mutation AcceptDebrieferInvitation($idempotencyKey: ID!, $slug: String!, $token: String!) {
    acceptDebrieferInvitation(idempotencyKey: $idempotencyKey, slug: $slug, token: $token)
  }
`);

export const answerSheetDocument = graphql(`
  query AnswerSheet($id: ID!) {
    answerSheet(id: $id) {
      id
      name
      institutionName
      askedByName
      basis
      basisWords
      toldName
      toldSpecialty
      endsAt
      givenAt
      asked {
        code
        words
        hint
      }
      domains
      answers {
        id
        question
        body
        stance
        factors
        version
      }
    }
  }
`);

export const writeAnswerDocument = graphql(`
  mutation WriteDebriefAnswer(
    $idempotencyKey: ID!
    $id: ID!
    $expectedVersion: Int!
    $answer: AnswerEntry!
  ) {
    writeDebriefAnswer(
      idempotencyKey: $idempotencyKey
      id: $id
      expectedVersion: $expectedVersion
      answer: $answer
    ) {
      version
    }
  }
`);

export const giveAnswersDocument = graphql(`
  mutation GiveDebriefAnswers($idempotencyKey: ID!, $id: ID!) {
    giveDebriefAnswers(idempotencyKey: $idempotencyKey, id: $id)
  }
`);

export const leaveDebriefDocument = graphql(`
  mutation LeaveDebrief($idempotencyKey: ID!) {
    leaveDebrief(idempotencyKey: $idempotencyKey)
  }
`);

/** The page on which somebody answers. */
export type AnswerSheet = ResultOf<typeof answerSheetDocument>['answerSheet'];
/** Who asks somebody from outside, and why. */
export type Invitation = ResultOf<typeof invitationDocument>['debrieferInvitation'];
