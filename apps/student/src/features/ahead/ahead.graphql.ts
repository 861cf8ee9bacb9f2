import { graphql, type ResultOf } from '@onward/graphql';

export const aheadDocument = graphql(`
  query Ahead {
    myRoles {
      id
      title
      place
      stands
      says
      ask
    }
    myDates {
      applyOn
      lines {
        key
        title
        says
        plan
      }
    }
  }
`);

export const askAboutDocument = graphql(`
  mutation AskAbout($idempotencyKey: ID!, $words: String!) {
    askForHelp(idempotencyKey: $idempotencyKey, taskId: null, words: $words) {
      id
    }
  }
`);

export type Ahead = ResultOf<typeof aheadDocument>;
export type MyRole = Ahead['myRoles'][number];
