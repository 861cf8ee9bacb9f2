import { graphql, type ResultOf } from '@onward/graphql';

const taskFragment = graphql(`
  fragment PlanTaskParts on PlanTask {
    id
    templateCode
    phase
    category
    title
    studentTitle
    why
    owner
    earliestOn
    latestOn
    dueOn
    movedTo
    evidenceAsked
    evidence
    evidenceLink
    evidenceOn
    reason
    doneAt
    factors
    minutes
    droppedReason
    source {
      item
      lines
    }
    sort
    state
    given
    findingIds
    version
    progressVersion
  }
`);

export const planPageDocument = graphql(
  `
    query PlanPage($caseId: ID!) {
      planPage(caseId: $caseId) {
        caseId
        studentName
        failedYear
        caseTargetYear
        zone
        today
        closedAt
        plan {
          id
          title
          targetYear
          failedYear
          guide
          guideVersion
          says
          state
          releasedVersion
          version
          spans {
            code
            kind
            staff
            student
            from
            to
          }
          passed {
            code
            title
            until
          }
        }
        templates {
          guide
          title
          says
          targetYearsAfter
        }
        tasks {
          ...PlanTaskParts
        }
        ownTasks {
          id
          title
          dueOn
          movedTo
          state
          evidence
        }
        findings {
          id
          domain
          factor
          answered
        }
        help {
          id
          taskId
          words
          askedAt
          seenByName
          seenAt
          answer
          answeredAt
        }
        given {
          release
          releasedAt
          releasedByName
        }
        changes {
          taskId
          title
          kind
        }
      }
    }
  `,
  [taskFragment],
);

export const taskEventsDocument = graphql(`
  query TaskEvents($caseId: ID!) {
    taskEvents(caseId: $caseId) {
      id
      taskId
      kind
      byName
      at
      toOn
      words
    }
  }
`);

export const previewDocument = graphql(`
  query PlanReleasePreview($caseId: ID!) {
    planReleasePreview(caseId: $caseId) {
      planVersion
      release {
        release
        title
        targetYear
        says
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

export type PlanPageData = ResultOf<typeof planPageDocument>['planPage'];
export type PlanData = NonNullable<PlanPageData['plan']>;
export type PlanTask = PlanPageData['tasks'][number];
export type HelpData = PlanPageData['help'][number];
export type Preview = ResultOf<typeof previewDocument>['planReleasePreview'];
