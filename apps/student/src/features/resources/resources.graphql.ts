import { graphql, type ResultOf } from '@onward/graphql';

/** What the student may read of the guides that apply. */
export const resourcesDocument = graphql(`
  query MyResources {
    myResources {
      guides
      groups {
        situation
        resources {
          code
          pack
          packTitle
          item
          kind
          title
          paragraphs
          lines
          text
        }
      }
      rules {
        code
        says
        link
        asOf
      }
    }
  }
`);

/** Everything on the page. */
export type Resources = ResultOf<typeof resourcesDocument>['myResources'];
/** Pieces for one situation. */
export type ResourceGroup = Resources['groups'][number];
/** One piece. */
export type Resource = ResourceGroup['resources'][number];
