import { graphql, type ResultOf } from '@onward/graphql';

export const layingChoicesDocument = graphql(`
  query LayingChoices($caseId: ID!) {
    layingChoices(caseId: $caseId) {
      option
      why
      templates {
        code
        fit
        why
      }
    }
  }
`);

/** What laying a plan begins with. */
export type LayingChoices = ResultOf<typeof layingChoicesDocument>['layingChoices'];
