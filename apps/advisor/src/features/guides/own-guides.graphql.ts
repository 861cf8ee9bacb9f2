import { graphql, type ResultOf, type VariablesOf } from '@onward/graphql';
import { entryFragment, pageFragment } from './guides.graphql.ts';

/** The forms of own entries: kinds, fields, and what there is to choose. */
export const ownFormsDocument = graphql(`
  query OwnGuideForms {
    ownGuideForms {
      kind
      fields {
        field
        label
        hint
        input
        optional
        choices {
          value
          label
        }
      }
    }
  }
`);

/** An own entry as it would stand in the guide. */
export const previewEntryDocument = graphql(
  `
    query PreviewOwnEntry($code: ID!, $entry: OwnGuideEntry!) {
      previewOwnEntry(code: $code, entry: $entry) {
        entry {
          ...PackEntryParts
        }
        differences {
          entry
          kind
          title
          field
          label
          from
          to
        }
      }
    }
  `,
  [entryFragment],
);

export const createOwnGuideDocument = graphql(
  `
    mutation CreateOwnGuide($idempotencyKey: ID!, $guide: OwnGuideHead!, $reason: String!) {
      page: createOwnGuide(idempotencyKey: $idempotencyKey, guide: $guide, reason: $reason) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const describeOwnGuideDocument = graphql(
  `
    mutation DescribeOwnGuide(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $guide: OwnGuideHead!
      $reason: String!
    ) {
      page: describeOwnGuide(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        guide: $guide
        reason: $reason
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const keepOwnEntryDocument = graphql(
  `
    mutation KeepOwnEntry(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $entry: OwnGuideEntry!
      $reason: String!
    ) {
      page: keepOwnEntry(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        entry: $entry
        reason: $reason
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

export const removeOwnEntryDocument = graphql(
  `
    mutation RemoveOwnEntry(
      $idempotencyKey: ID!
      $code: ID!
      $expectedVersion: Int!
      $entry: String!
      $reason: String!
    ) {
      page: removeOwnEntry(
        idempotencyKey: $idempotencyKey
        code: $code
        expectedVersion: $expectedVersion
        entry: $entry
        reason: $reason
      ) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

/** The form of one kind of own entry. */
export type OwnForm = ResultOf<typeof ownFormsDocument>['ownGuideForms'][number];
/** One field of it. */
export type OwnField = OwnForm['fields'][number];
/** An own entry as it would stand there. */
export type OwnPreview = ResultOf<typeof previewEntryDocument>['previewOwnEntry'];
/** Name of an own guide, and whom it is for. */
export type OwnHead = VariablesOf<typeof createOwnGuideDocument>['guide'];
