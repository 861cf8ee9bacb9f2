import { graphql, type ResultOf } from '@onward/graphql';

const examinationFragment = graphql(`
  fragment ExaminationParts on Examination {
    rule
    title
    items
    outside
    state
    says
    wouldChange
    mark
    domain
    factor
    also
    place
    severity
    confidence
    horizon
    inputs {
      says
      source
      asOf
      factId
    }
    figures {
      words
      range
      packTitle
      packVersion
      item
    }
  }
`);

const decidedFragment = graphql(
  `
    fragment DecidedParts on DiagnosisFinding {
      changedSince
      finding {
        id
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
        version
      }
      basis {
        ...ExaminationParts
      }
    }
  `,
  [examinationFragment],
);

export const diagnosisFragment = graphql(
  `
    fragment DiagnosisParts on CaseDiagnosis {
      caseId
      studentName
      matchYear
      targetOn
      targetSource
      packs {
        code
        title
        version
      }
      funnel {
        name
        applied
        invited
        attended
        ranked
      }
      splits {
        by
        parts {
          name
          applied
          invited
          attended
          ranked
        }
      }
      accepted {
        ...DecidedParts
      }
      setAside {
        ...DecidedParts
      }
      examinations {
        ...ExaminationParts
      }
      priorities
      singleFactor
      studentWords
      wordsToBeginWith
      releases {
        id
        words
        authorName
        releasedAt
        visibleFrom
        withdrawnAt
        withdrawnReason
      }
      version
    }
  `,
  [decidedFragment, examinationFragment],
);

export const caseDiagnosisDocument = graphql(
  `
    query CaseDiagnosis($caseId: ID!) {
      caseDiagnosis(caseId: $caseId) {
        ...DiagnosisParts
      }
    }
  `,
  [diagnosisFragment],
);

export type Diagnosis = ResultOf<typeof diagnosisFragment>;
export type Examination = ResultOf<typeof examinationFragment>;
export type Decided = ResultOf<typeof decidedFragment>;
