import { graphql, type ResultOf } from '@onward/graphql';

export const previewDocument = graphql(`
  query PlanReleasePreview($caseId: ID!) {
    planReleasePreview(caseId: $caseId) {
      planVersion
      release {
        release
        title
        targetYear
        says
        goal
        spans {
          code
          kind
          staff
          student
          from
          to
        }
        tasks {
          taskId
          phase
          category
          title
          why
          owner
          earliestOn
          dueOn
          evidenceAsked
          minutes
          sort
          answers
        }
      }
      changes {
        taskId
        title
        kind
      }
    }
  }
`);

export type Preview = ResultOf<typeof previewDocument>['planReleasePreview'];
