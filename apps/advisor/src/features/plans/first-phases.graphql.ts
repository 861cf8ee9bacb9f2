import { graphql, type ResultOf } from '@onward/graphql';

export const firstPhasesDocument = graphql(`
  query FirstPhases($caseId: ID!) {
    firstPhases(caseId: $caseId) {
      template
      packTitle
      figure
      staff
      from
      to
      steps {
        code
        staff
        owner
        evidence
      }
    }
  }
`);

export type FirstPhaseData = ResultOf<typeof firstPhasesDocument>['firstPhases'][number];
