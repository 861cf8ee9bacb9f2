import { graphql } from '@onward/graphql';

export const myDatedDecisionsDocument = graphql(`
  query MyDatedDecisions {
    myDatedDecisions {
      id
      title
      onDate
      owner
    }
  }
`);
