import { graphql, type ResultOf } from '@onward/graphql';

const importFragment = graphql(`
  fragment ImportShown on Import {
    id
    fileName
    fileBytes
    format
    state
    sheets {
      name
      rows
    }
    sheet
    headerLine
    columns {
      index
      heading
      field
      note
      topic
    }
    sample {
      line
      cells
    }
    missing
    matchBy
    dateOrder
    blankLines
    cohortId
    cohortName
    matchYear
    heldUntil
    heldFor
    rowsTotal
    rowsDone
    counts {
      new
      changed
      unchanged
      conflict
      refused
    }
    problem
    createdByName
    createdAt
    committedAt
    committedByName
    undoUntil
    undoneAt
    version
  }
`);

export const importsDocument = graphql(`
  query Imports {
    imports(first: 50) {
      nodes {
        id
        fileName
        state
        cohortName
        createdByName
        createdAt
        committedAt
        heldUntil
        counts {
          new
          changed
          unchanged
          conflict
          refused
        }
      }
    }
  }
`);
/** An import in the list. */
export type ImportLine = ResultOf<typeof importsDocument>['imports']['nodes'][number];

export const importDocument = graphql(
  `
    query ImportPage($id: ID!) {
      importPage(id: $id) {
        ...ImportShown
      }
    }
  `,
  [importFragment],
);
/** A list that came as a file, and how far it is. */
export type Import = ResultOf<typeof importDocument>['importPage'];
/** A column of the list. */
export type ImportColumn = Import['columns'][number];

export const importRowsDocument = graphql(`
  query ImportRows($importId: ID!, $outcome: RowOutcome, $after: String) {
    importRows(importId: $importId, outcome: $outcome, first: 100, after: $after) {
      nodes {
        id
        line
        outcome
        name
        studentId
        reasons {
          column
          code
          words
        }
        changes {
          field
          from
          to
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);
/** One row of the list and what it would do. */
export type ImportRow = ResultOf<typeof importRowsDocument>['importRows']['nodes'][number];

export const importChoicesDocument = graphql(`
  query ImportChoices {
    cohorts {
      id
      name
      matchYear
    }
    staff {
      id
      fullName
      role
      status
    }
  }
`);
/** Cohorts a list can be for, and staff who can be named on a hold. */
export type ImportChoices = ResultOf<typeof importChoicesDocument>;

export const openCohortForImportDocument = graphql(`
  mutation OpenCohortForImport($idempotencyKey: ID!, $matchYear: Int!) {
    openCohort(
      idempotencyKey: $idempotencyKey
      matchYear: $matchYear
      name: null
      type: did_not_match
    ) {
      id
    }
  }
`);

export const chooseSheetDocument = graphql(
  `
    mutation ChooseImportSheet(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $sheet: String!
      $headerLine: Int
    ) {
      chooseImportSheet(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        sheet: $sheet
        headerLine: $headerLine
      ) {
        ...ImportShown
      }
    }
  `,
  [importFragment],
);

export const chooseColumnsDocument = graphql(
  `
    mutation ChooseImportColumns(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $choices: ColumnChoices!
    ) {
      chooseImportColumns(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        choices: $choices
      ) {
        ...ImportShown
      }
    }
  `,
  [importFragment],
);

export const checkDocument = graphql(
  `
    mutation CheckImport($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!, $cohortId: ID!) {
      checkImport(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        cohortId: $cohortId
      ) {
        ...ImportShown
      }
    }
  `,
  [importFragment],
);

export const commitDocument = graphql(
  `
    mutation CommitImport(
      $idempotencyKey: ID!
      $id: ID!
      $expectedVersion: Int!
      $hold: HoldInput!
    ) {
      commitImport(
        idempotencyKey: $idempotencyKey
        id: $id
        expectedVersion: $expectedVersion
        hold: $hold
      ) {
        ...ImportShown
      }
    }
  `,
  [importFragment],
);

export const undoDocument = graphql(
  `
    mutation UndoImport($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
      undoImport(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
        ...ImportShown
      }
    }
  `,
  [importFragment],
);

export const discardDocument = graphql(`
  mutation DiscardImport($idempotencyKey: ID!, $id: ID!, $expectedVersion: Int!) {
    discardImport(idempotencyKey: $idempotencyKey, id: $id, expectedVersion: $expectedVersion) {
      id
    }
  }
`);
