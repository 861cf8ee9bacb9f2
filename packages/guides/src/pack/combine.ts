import type { GuidePack, PackCode, Threshold, Topic } from './pack.ts';

/** What decides which packs apply to a person: specialty and track, region, where they trained. */
export interface Profile {
  readonly specialty: 'diagnostic_radiology' | 'interventional_radiology' | 'other';
  readonly region: 'los_angeles' | 'other';
  readonly trainedAbroad: boolean;
}

/** Codes of the packs that apply: specialty, then region, then profile, then the rules of communication, which always do. */
export function packsFor(profile: Profile): PackCode[] {
  return [
    ...(profile.specialty === 'other' ? [] : [profile.specialty]),
    ...(profile.region === 'other' ? [] : [profile.region]),
    ...(profile.trainedAbroad ? (['img_friendly'] as const) : []),
    'pre_match_communication',
  ];
}

/** A figure with the pack it belongs to. */
export interface PackFigure {
  readonly pack: PackCode;
  readonly threshold: Threshold;
}

/** The figures of several packs about one topic, each by itself. They are never averaged. */
export function figuresAbout(topic: Topic, packs: readonly GuidePack[]): PackFigure[] {
  return packs.flatMap((pack) =>
    pack.thresholds
      .filter((threshold) => threshold.topic === topic)
      .map((threshold) => ({ pack: pack.code, threshold })),
  );
}

/** From the lowest to the highest figure of one unit, with whose figures they are. */
export interface CombinedRange {
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly figures: readonly PackFigure[];
}

/** The spread over the packs about one topic, one range for each unit. Months are never turned into years. */
export function rangesAbout(topic: Topic, packs: readonly GuidePack[]): CombinedRange[] {
  const byUnit = Map.groupBy(figuresAbout(topic, packs), ({ threshold }) => threshold.unit);
  return [...byUnit].map(([unit, figures]) => ({
    unit,
    low: Math.min(...figures.map(({ threshold }) => threshold.low)),
    high: Math.max(...figures.map(({ threshold }) => threshold.high)),
    figures,
  }));
}
