import { graphql, type ResultOf } from '@onward/graphql';

export const caseLettersFragment = graphql(`
  fragment CaseLettersParts on CaseLetters {
    caseId
    today
    targetOn
    packs
    letters {
      id
      writer
      role
      field
      institution
      country
      relationship
      knows
      workSeen
      whereWorked
      endorses
      describes
      knowsResidency
      kind
      status
      reused
      askedOn
      writtenOn
      dueOn
      feedback
      shown
      version
      ageState
      ageWords
      waiver
      waiverAt
    }
    conditions {
      code
      packTitle
      item
      title
      figureWords
      inPlaceOf
      need
      missing
      state
      counting
      says
      near {
        letterId
        writer
        lacks
        open
      }
    }
    smallest {
      says
      meets
    }
    warnings {
      code
      says
      link
      asOf
    }
    past {
      factId
      matchYear
      writer
      role
      field
      institution
      country
      knows
      writtenOn
    }
    scripts {
      code
      title
      note
      lines
      packTitle
      item
    }
  }
`);

export const lettersOfCaseDocument = graphql(
  `
    query LettersOfCase($caseId: ID!) {
      lettersOfCase(caseId: $caseId) {
        ...CaseLettersParts
      }
    }
  `,
  [caseLettersFragment],
);

export const addLetterDocument = graphql(
  `
    mutation AddLetter($idempotencyKey: ID!, $caseId: ID!, $entry: LetterEntry!) {
      addLetter(idempotencyKey: $idempotencyKey, caseId: $caseId, entry: $entry) {
        ...CaseLettersParts
      }
    }
  `,
  [caseLettersFragment],
);

export const changeLetterDocument = graphql(
  `
    mutation ChangeLetter(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $entry: LetterEntry!
    ) {
      changeLetter(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        entry: $entry
      ) {
        ...CaseLettersParts
      }
    }
  `,
  [caseLettersFragment],
);

export type CaseLetters = ResultOf<typeof caseLettersFragment>;
export type LetterParts = CaseLetters['letters'][number];
export type ConditionParts = CaseLetters['conditions'][number];
export type PastLetterParts = CaseLetters['past'][number];
export type ScriptParts = CaseLetters['scripts'][number];
