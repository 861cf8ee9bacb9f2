import { graphql, type ResultOf } from '@onward/graphql';

const guidanceFragment = graphql(`
  fragment ScoreGuidanceParts on ScoreGuidance {
    specialty
    pack
    version
    today
    figures {
      exam
      score
      source
      asOf
    }
  }
`);

export const scoreGuidanceDocument = graphql(
  `
    query ScoreGuidance {
      scoreGuidance {
        ...ScoreGuidanceParts
      }
    }
  `,
  [guidanceFragment],
);

export const setScoreDocument = graphql(
  `
    mutation SetScoreGuidance(
      $idempotencyKey: ID!
      $entry: ScoreFigureEntry!
      $expectedVersion: Int!
      $reason: String!
    ) {
      scoreGuidance: setScoreGuidance(
        idempotencyKey: $idempotencyKey
        entry: $entry
        expectedVersion: $expectedVersion
        reason: $reason
      ) {
        ...ScoreGuidanceParts
      }
    }
  `,
  [guidanceFragment],
);

export const removeScoreDocument = graphql(
  `
    mutation RemoveScoreGuidance(
      $idempotencyKey: ID!
      $exam: String!
      $specialty: String!
      $expectedVersion: Int!
      $reason: String!
    ) {
      scoreGuidance: removeScoreGuidance(
        idempotencyKey: $idempotencyKey
        exam: $exam
        specialty: $specialty
        expectedVersion: $expectedVersion
        reason: $reason
      ) {
        ...ScoreGuidanceParts
      }
    }
  `,
  [guidanceFragment],
);

/** Own figures of one specialty, or of all. */
export type Guidance = ResultOf<typeof scoreGuidanceDocument>['scoreGuidance'][number];
/** An own figure with the specialty it is for. */
export type OwnScore = Guidance['figures'][number] &
  Pick<Guidance, 'specialty' | 'version' | 'today'>;
