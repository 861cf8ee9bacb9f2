import { graphql, type ResultOf } from '@onward/graphql';

export const deanHomeDocument = graphql(`
  query DeanHome {
    deanHome {
      stages {
        stage
        cases
      }
      figures {
        openCases
        withoutAdvisor
        notContacted
        portalUnopened
        heldCases
        advisorsWithoutAccess
      }
      notWell {
        id
        name
        advisorName
        since
      }
      withoutAdvisor {
        id
        name
        advisorName
        since
      }
      notContacted {
        id
        name
        advisorName
        since
      }
      portalUnopened {
        id
        name
        advisorName
        since
      }
      heldImports {
        id
        fileName
        cohortName
        heldUntil
        cases
      }
      unseenAccesses {
        id
        caseId
        studentName
        byName
        reason
        grantedAt
      }
      officePromises {
        id
        caseId
        studentName
        title
        owner
        dueOn
        reason
      }
      officePromisesInAll
    }
  }
`);
/** The office at a glance. */
export type DeanHome = ResultOf<typeof deanHomeDocument>['deanHome'];
/** A case that waits for the office. */
export type WaitingCase = DeanHome['withoutAdvisor'][number];
