import { graphql, type ResultOf } from '@onward/graphql';

const wordsFragment = graphql(`
  fragment ComparedParts on ComparedWords {
    currency
    funding
    visa
    loans
    licence
    time
    letters
    reversibility
    uncertainty
  }
`);

const listFragment = graphql(`
  fragment GuideListParts on GuideList {
    code
    title
    intro
    as
    packTitle
    item
    lines {
      code
      says
    }
  }
`);

const decisionFragment = graphql(
  `
    fragment DecisionParts on Decision {
      id
      kind
      state
      options {
        id
        code
        name
        specialty
        answers
        holds
        earliestCycle
        guidanceFrom
        words {
          ...ComparedParts
        }
      }
      votes {
        id
        name
        part
        knowsData
        outlook
        confidence
        reason
        recordedByName
        recordedAt
      }
      severalSeeLow
      optionId
      parallelId
      goal
      why
      dissent
      weighed {
        commitment
        profile
        circumstances
        risk
      }
      note
      reviewOn
      studentWords
      openedAt
      decidedByName
      decidedAt
      version
    }
  `,
  [wordsFragment],
);

const firstDaysFragment = graphql(
  `
    fragment FirstDaysParts on FirstDaysStaff {
      until
      zone
      running
      figures
      soapOpen
      waits
      lists {
        ...GuideListParts
      }
      scripts {
        code
        title
        note
        text
        packTitle
      }
    }
  `,
  [listFragment],
);

export const caseDecisionsFragment = graphql(
  `
    fragment CaseDecisionsParts on CaseDecisions {
      caseId
      today
      zone
      goal {
        goal
        setByName
        setAt
        version
      }
      decisions {
        ...DecisionParts
      }
      choices {
        code
        name
        lists {
          ...GuideListParts
        }
        answers
        earliestCycle
        words {
          ...ComparedParts
        }
      }
      findings {
        id
        title
      }
      preferences {
        id
        option
        words
        writtenAt
      }
      panelDue
      panelMet
      examNotPassed
      pathways {
        title
        parts
        years
        endsIn
      }
      consult {
        ...GuideListParts
      }
      answers {
        code
        question
        answer
        staff
        packTitle
        item
      }
      warnings
      firstDays {
        ...FirstDaysParts
      }
      releases {
        id
        decisionId
        authorName
        releasedAt
        visibleFrom
        withdrawnAt
        withdrawnReason
      }
      wordsToBeginWith
    }
  `,
  [decisionFragment, wordsFragment, listFragment, firstDaysFragment],
);

export const caseDecisionsDocument = graphql(
  `
    query CaseDecisions($caseId: ID!) {
      caseDecisions(caseId: $caseId) {
        ...CaseDecisionsParts
      }
    }
  `,
  [caseDecisionsFragment],
);

export const caseGoalDocument = graphql(`
  query CaseGoal($caseId: ID!) {
    caseGoal(caseId: $caseId) {
      goal
      setByName
      setAt
      version
    }
  }
`);

export const setGoalDocument = graphql(`
  mutation SetCaseGoal($idempotencyKey: ID!, $caseId: ID!, $expectedVersion: Int!, $goal: String!) {
    setCaseGoal(
      idempotencyKey: $idempotencyKey
      caseId: $caseId
      expectedVersion: $expectedVersion
      goal: $goal
    ) {
      goal
      setByName
      setAt
      version
    }
  }
`);

export type Decisions = ResultOf<typeof caseDecisionsDocument>['caseDecisions'];
export type DecisionData = Decisions['decisions'][number];
export type OptionData = DecisionData['options'][number];
export type Choice = Decisions['choices'][number];
export type GuideListData = Choice['lists'][number];
