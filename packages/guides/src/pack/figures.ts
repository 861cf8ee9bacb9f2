import type { Figure } from '@onward/core/forensics';
import type { AdoptedPack } from './change-entry.ts';
import type { GuidePack, Threshold } from './pack.ts';

/** A figure's ends with its unit, as people say it. */
export function figureInWords({
  low,
  high,
  unit,
}: Pick<Threshold, 'low' | 'high' | 'unit'>): string {
  return `${low === high ? low : `${low}-${high}`} ${high === 1 ? unit.replace(/s$/, '') : unit}`;
}

function ownChange(pack: GuidePack, threshold: Threshold): Pick<Figure, 'inPlaceOf' | 'ownChange'> {
  const changes = ((pack as Partial<AdoptedPack>).changes ?? []).filter(
    ({ entry, field }) => entry === threshold.code && ['low', 'high', 'unit'].includes(field),
  );
  const last = changes.at(-1);
  if (!last) return { inPlaceOf: null, ownChange: null };
  const before = (field: 'low' | 'high' | 'unit') =>
    changes.find((change) => change.field === field)?.before ?? String(threshold[field]);
  const [low, high] = [Number(before('low')), Number(before('high'))];
  const { byName, at, reason } = last;
  return {
    inPlaceOf: figureInWords({ low, high, unit: before('unit') }),
    ownChange: { byName, at, reason },
  };
}

/** Every figure of the packs given, each with whose it is, as the rules of the diagnosis read them. */
export function figuresOf(packs: readonly (GuidePack | AdoptedPack)[]): readonly Figure[] {
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
      beside: threshold.beside ?? null,
      ...ownChange(pack, threshold),
    })),
  );
}
