import { topics } from './pack.ts';
import type {
  GuidePack,
  PackAudience,
  PackCode,
  ShippedPackCode,
  Threshold,
  Topic,
} from './pack.ts';

/** What decides which packs apply to a person: specialty and track, region, where they trained. */
export interface Profile {
  readonly specialty: 'diagnostic_radiology' | 'interventional_radiology' | 'other';
  readonly region: 'los_angeles' | 'other';
  readonly trainedAbroad: boolean;
}

/** What is on record about somebody's newest season, as codes or as people wrote it. */
export interface SeasonSays {
  readonly specialty: string;
  readonly aimedRegion: string;
  readonly applicantType: string;
}

/** The profile that follows from it. */
export function profileOf({ specialty, aimedRegion, applicantType }: SeasonSays): Profile {
  return {
    specialty: radiologyIn(specialty.toLowerCase()),
    region: aimedRegion === 'los_angeles' ? 'los_angeles' : 'other',
    trainedAbroad: applicantType === 'us_img' || applicantType === 'non_us_img',
  };
}

function radiologyIn(specialty: string): Profile['specialty'] {
  if (/interventional.radiology/.test(specialty)) return 'interventional_radiology';
  return /^(diagnostic.)?radiology/.test(specialty) ? 'diagnostic_radiology' : 'other';
}

/** Codes of the packs that apply: specialty, then region, then profile, then the rules of communication, which always do. */
export function packsFor(profile: Profile): ShippedPackCode[] {
  return [
    ...(profile.specialty === 'other' ? [] : [profile.specialty]),
    ...(profile.region === 'other' ? [] : [profile.region]),
    ...(profile.trainedAbroad ? (['img_friendly'] as const) : []),
    'pre_match_communication',
  ];
}

/** Of the packs given, those that apply: ours by `packsFor` and in its order, then an institution's own by whom they are for. */
export function applyingPacks<P extends GuidePack>(
  profile: Profile,
  packs: readonly P[],
): readonly P[] {
  const ours = packsFor(profile).flatMap((code) => packs.filter((pack) => pack.code === code));
  return [...ours, ...packs.filter(({ audience }) => audience && isFor(audience, profile))];
}

function isFor(audience: PackAudience, profile: Profile): boolean {
  return (
    (audience.specialty ?? profile.specialty) === profile.specialty &&
    (audience.region ?? profile.region) === profile.region &&
    (audience.trainedAbroad ?? profile.trainedAbroad) === profile.trainedAbroad
  );
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

/** The topics these packs have figures about, in the order of the topics. */
export function topicsOf(packs: readonly GuidePack[]): readonly Topic[] {
  return topics.filter((topic) => figuresAbout(topic, packs).length > 0);
}
