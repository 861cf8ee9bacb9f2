import { graphql, type ResultOf } from '@onward/graphql';

const examinationFragment = graphql(`
  fragment ExaminationParts on Examination {
    rule
    title
    items
    guides
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
      activityId
    }
    ranges
    figures {
      words
      range
      packTitle
      packVersion
      item
      inPlaceOf
      ownChange {
        byName
        at
        reason
      }
    }
  }
`);

const evidenceFragment = graphql(`
  fragment EvidenceParts on FindingEvidence {
    id
    kind
    refId
    says
    source
    asOf
    weighs
    addedByName
  }
`);

const stepFragment = graphql(`
  fragment StepParts on AnsweringStep {
    id
    title
    owner
    dueOn
    factors
    progress
    given
    version
  }
`);

const studentFactorFragment = graphql(`
  fragment StudentFactorParts on StudentFactor {
    title
    horizon
    evidence {
      says
      asOf
    }
    steps
  }
`);

const decidedFragment = graphql(
  `
    fragment DecidedParts on DiagnosisFinding {
      changedSince
      evidence {
        ...EvidenceParts
      }
      steps {
        ...StepParts
      }
      decided {
        name
        at
        packs
      }
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
        wouldChange
        recordedByName
        recordedAt
        version
      }
      basis {
        ...ExaminationParts
      }
    }
  `,
  [examinationFragment, evidenceFragment, stepFragment],
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
        declined
        ranked
      }
      funnelTakeaway
      measures {
        label
        value
        reads
        low
        high
        packTitle
        item
      }
      measuresTakeaway
      guidance {
        code
        title
        text
        because
        packTitle
        packVersion
        item
      }
      axes {
        code
        title
        text
        packTitle
        item
        state
        factors
      }
      advice {
        factor
        lines {
          text
          studentText
          list
          packTitle
          packVersion
          item
        }
      }
      steps {
        ...StepParts
      }
      forStudent {
        ...StudentFactorParts
      }
      splits {
        by
        parts {
          name
          applied
          invited
          attended
          declined
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
        answer {
          agrees
          words
          answeredAt
        }
      }
      version
    }
  `,
  [decidedFragment, examinationFragment, stepFragment, studentFactorFragment],
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
export type EvidenceLine = ResultOf<typeof evidenceFragment>;
export type Step = ResultOf<typeof stepFragment>;
export type StudentFactor = ResultOf<typeof studentFactorFragment>;

/** What evidence can point at: facts of the seasons and notes of the case. */
export const evidenceSourcesDocument = graphql(`
  query EvidenceSources($caseId: ID!) {
    attemptsOfCase(caseId: $caseId) {
      attempts {
        matchYear
        facts {
          id
          kind
          line
          source
          asOf
        }
      }
    }
    notesOfCase(caseId: $caseId) {
      id
      authorName
      class
      body
      draft
      createdAt
    }
  }
`);
