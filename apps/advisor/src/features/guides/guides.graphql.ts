import { graphql, type ResultOf } from '@onward/graphql';

const packFragment = graphql(`
  fragment PackParts on Pack {
    code
    title
    covers
    own
    audience {
      specialty
      region
      trainedAbroad
    }
    version
    builtOn
    newerOurs
    changed
    authorName
    madeAt
    reason
    counts {
      kind
      count
    }
  }
`);

/** An entry with its fields. */
export const entryFragment = graphql(`
  fragment PackEntryParts on PackEntry {
    code
    kind
    sort
    title
    item
    beside
    factors
    outside {
      link
      asOf
      mark
    }
    fields {
      field
      label
      voice
      number
      value
      ours
      changedBy
      changedAt
      reason
    }
    form {
      field
      value
    }
  }
`);

/** What every change of a guide answers with. */
export const pageFragment = graphql(
  `
    fragment PackPageParts on PackPage {
      pack {
        ...PackParts
      }
      entries {
        ...PackEntryParts
      }
      versions {
        number
        builtOn
        sameAs
        authorName
        madeAt
        reason
      }
      file
    }
  `,
  [packFragment, entryFragment],
);

/** The packs in use. */
export const packsDocument = graphql(
  `
    query Packs {
      packs {
        ...PackParts
      }
    }
  `,
  [packFragment],
);

/** One pack with its entries and versions. */
export const packDocument = graphql(
  `
    query PackPage($code: ID!) {
      page: pack(code: $code) {
        ...PackPageParts
      }
    }
  `,
  [pageFragment],
);

/** Entries of any pack that hold every word. */
export const packSearchDocument = graphql(
  `
    query PackSearch($words: String!, $kind: PackEntryKind) {
      packSearch(words: $words, kind: $kind) {
        pack
        packTitle
        entry {
          ...PackEntryParts
        }
      }
    }
  `,
  [entryFragment],
);

/** What two versions say differently. */
export const packDifferencesDocument = graphql(`
  query PackDifferences($code: ID!, $from: PackVersionRef!, $to: PackVersionRef!) {
    packDifferences(code: $code, from: $from, to: $to) {
      entry
      kind
      title
      field
      label
      from
      to
    }
  }
`);

/** What taking over a version of ours would change here. */
export const packAdoptionDocument = graphql(`
  query PackAdoption($code: ID!, $ours: Int!) {
    packAdoption(code: $code, ours: $ours) {
      ours
      stays
      differences {
        entry
        kind
        title
        field
        label
        from
        to
      }
      conflicts {
        entry
        title
        field
        label
        before
        ours
        mine
      }
    }
  }
`);

/** Figures by topic, each with whose it is. */
export const packFiguresDocument = graphql(`
  query PackFigures {
    packFigures {
      topic
      range
      figures {
        packTitle
        packVersion
        range
        words
        item
        inPlaceOf
      }
    }
  }
`);

/** The versions a case was worked under. */
export const caseGuidesDocument = graphql(`
  query CaseGuides($caseId: ID!) {
    packsOfCase(caseId: $caseId) {
      pack
      title
      number
      since
    }
  }
`);

/** A pack in the list. */
export type Pack = ResultOf<typeof packsDocument>['packs'][number];
/** A pack with its entries and versions. */
export type PackPage = ResultOf<typeof packDocument>['page'];
/** One entry. */
export type PackEntry = PackPage['entries'][number];
/** One field of an entry. */
export type PackField = PackEntry['fields'][number];
/** One version of a pack. */
export type PackVersion = PackPage['versions'][number];
/** What taking over a version of ours would change. */
export type PackAdoption = ResultOf<typeof packAdoptionDocument>['packAdoption'];
/** One field that two versions say differently. */
export type PackDifference = ResultOf<typeof packDifferencesDocument>['packDifferences'][number];
