import { fields, ofKind, positionTypes, tiers, type AttemptFact } from '../attempts/index.ts';

/** Programs from application to rank. `ranked` is null where nobody volunteered it. */
export interface FunnelCounts {
  readonly applied: number;
  readonly invited: number;
  readonly attended: number;
  readonly declined: number;
  readonly ranked: number | null;
}

/** One way of splitting the funnel, with its parts in words. */
export interface FunnelSplit {
  readonly by: 'tier' | 'region' | 'category' | 'specialty';
  readonly parts: readonly (FunnelCounts & { readonly name: string })[];
}

interface Row {
  readonly keys: Record<FunnelSplit['by'], string>;
  readonly counts: FunnelCounts;
}

/** The whole season; null when no programs are recorded. */
export function funnelOf(facts: readonly AttemptFact[]): FunnelCounts | null {
  const rows = rowsOf(facts);
  return ofKind(facts, 'programs').length === 0 ? null : sum(rows);
}

/** The season split by tier, region, category of position and specialty. */
export function splitsOf(facts: readonly AttemptFact[]): readonly FunnelSplit[] {
  const rows = rowsOf(facts);
  return (['tier', 'region', 'category', 'specialty'] as const).map((by) => ({
    by,
    parts: [...Map.groupBy(rows, (row) => row.keys[by])]
      .map(([name, group]) => ({ name, ...sum(group) }))
      .toSorted((a, b) => b.applied - a.applied || (a.name < b.name ? -1 : 1)),
  }));
}

function rowsOf(facts: readonly AttemptFact[]): readonly Row[] {
  const keys = (b: {
    tier: keyof typeof tiers;
    region: string;
    positionType: keyof typeof positionTypes;
    field: keyof typeof fields;
  }) => ({
    tier: tiers[b.tier],
    region: b.region.trim(),
    category: positionTypes[b.positionType],
    specialty: fields[b.field],
  });
  return [
    ...ofKind(facts, 'programs').map(({ body }) => ({
      keys: keys(body),
      counts: { ...body, ranked: null },
    })),
    ...ofKind(facts, 'ranks').map(({ body }) => ({
      keys: keys(body),
      counts: { applied: 0, invited: 0, attended: 0, declined: 0, ranked: body.ranked },
    })),
  ];
}

function sum(rows: readonly Row[]): FunnelCounts {
  const total = (key: 'applied' | 'invited' | 'attended' | 'declined') =>
    rows.reduce((n, { counts }) => n + counts[key], 0);
  const ranked = rows.flatMap(({ counts }) => (counts.ranked === null ? [] : [counts.ranked]));
  return {
    applied: total('applied'),
    invited: total('invited'),
    attended: total('attended'),
    declined: total('declined'),
    ranked: ranked.length > 0 ? ranked.reduce((a, b) => a + b, 0) : null,
  };
}
