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
    startsOn
    dueOn
    movedTo
    afterIds
    hoursAWeek
    goalId
    serves
    merged {
      title
    }
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

const wordsFragment = graphql(`
  fragment SeasonWordsParts on SeasonWords {
    target
    pace
    unfit
    bridge
    horizon
  }
`);

export const planPageDocument = graphql(
  `
    query PlanPage($caseId: ID!, $planId: ID) {
      planPage(caseId: $caseId, planId: $planId) {
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
          option
          chosen
          pace
          template
          templates
          provisional
          words {
            ...SeasonWordsParts
          }
          unfit {
            template
            code
            title
            needed
            available
          }
          merged {
            key
            title
            intoTitle
          }
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
        options {
          id
          templates
          option
          chosen
          targetYear
          version
          words {
            ...SeasonWordsParts
          }
          unfit {
            code
            title
            needed
            available
          }
        }
        baseline {
          keptAt
          keptByName
          days {
            taskId
            startsOn
            dueOn
          }
        }
        goal {
          id
          goal
        }
        weeklyLimit {
          hours
          saidByName
          saidByRole
          saidAt
          version
        }
        templates {
          code
          guide
          role
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
  [taskFragment, wordsFragment],
);

export const offersDocument = graphql(
  `
    query SeasonOffers($caseId: ID!, $templates: [String!]!) {
      seasonOffers(caseId: $caseId, templates: $templates) {
        option
        targetYear
        pace
        steps
        words {
          ...SeasonWordsParts
        }
        unfit {
          template
          code
          title
          needed
          available
        }
        merged {
          key
          title
          intoTitle
        }
      }
    }
  `,
  [wordsFragment],
);

export const movePreviewDocument = graphql(`
  query MovePreview($planId: ID!, $moves: [StepMoveInput!]!) {
    movePreview(planId: $planId, moves: $moves) {
      id
      title
      fromOn
      startsOn
      dueOn
      leavesWindow
      asked
    }
  }
`);

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

export type PlanPageData = ResultOf<typeof planPageDocument>['planPage'];
export type PlanData = NonNullable<PlanPageData['plan']>;
export type PlanTask = PlanPageData['tasks'][number];
export type HelpData = PlanPageData['help'][number];
export type PlanOptionData = PlanPageData['options'][number];
export type SeasonWordsData = NonNullable<PlanData['words']>;
export type OfferData = ResultOf<typeof offersDocument>['seasonOffers'][number];
export type MovedStepData = ResultOf<typeof movePreviewDocument>['movePreview'][number];
