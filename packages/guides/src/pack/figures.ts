import type { Figure } from '@onward/core/forensics';
import type { GuidePack } from './pack.ts';

/** Every figure of the packs given, each with whose it is, as the rules of the diagnosis read them. */
export function figuresOf(packs: readonly GuidePack[]): readonly Figure[] {
  return packs.flatMap((pack) =>
    pack.thresholds.map((threshold) => ({
      pack: pack.code,
      packTitle: pack.title,
      packVersion: pack.version,
      code: threshold.code,
      low: threshold.low,
      high: threshold.high,
      unit: threshold.unit,
      words: threshold.staff,
      item: threshold.source.item,
      inPlaceOf: null,
    })),
  );
}
