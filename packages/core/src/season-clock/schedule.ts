/** A piece of work on an axis of whole days. Both ends of the window belong to it. */
export interface Work {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Whole days it takes at least. */
  readonly days: number;
  readonly after: readonly string[];
  readonly ongoing: boolean;
}

/** When a piece of work happens. */
export interface Placed {
  readonly key: string;
  readonly starts: number;
  readonly ends: number;
  /** What it follows, once what found no place is left out. */
  readonly after: readonly string[];
}

/** Work for which the window is too short, with the days that were there. */
export interface Unplaced {
  readonly key: string;
  readonly available: number;
}

export interface Schedule {
  readonly placed: readonly Placed[];
  readonly unplaced: readonly Unplaced[];
}

/**
 * Places work backwards: everything ends as late as its window and what follows it allow, so that nothing is late as long
 * as its day is kept. What its window cannot hold is named, and what followed it follows its predecessors instead.
 * `order` is an order in which nothing comes before what it follows.
 */
export function schedule(
  order: readonly Work[],
  notBefore: number,
  done: ReadonlyMap<string, number> = new Map(),
): Schedule {
  const forward = earliestEnds(order, notBefore, done);
  const latest = latestEnds(order, forward);
  return {
    placed: chosen(order, notBefore, { ...forward, latest, done }),
    unplaced: forward.unplaced,
  };
}

interface Forward {
  readonly ends: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, readonly string[]>;
  readonly unplaced: readonly Unplaced[];
}

function earliestEnds(
  order: readonly Work[],
  notBefore: number,
  done: ReadonlyMap<string, number>,
): Forward {
  const ends = new Map<string, number>(done);
  const after = new Map<string, readonly string[]>();
  const unplaced: Unplaced[] = [];
  for (const work of order) {
    const follows = [
      ...new Set(work.after.flatMap((key) => (ends.has(key) ? [key] : (after.get(key) ?? [])))),
    ];
    after.set(work.key, follows);
    const starts = Math.max(
      work.from,
      notBefore,
      ...follows.map((key) => (ends.get(key) ?? 0) + 1),
    );
    const available = work.to - starts + 1;
    if (available < work.days) unplaced.push({ key: work.key, available: Math.max(0, available) });
    else ends.set(work.key, starts + work.days - 1);
  }
  return { ends, after, unplaced };
}

function latestEnds(order: readonly Work[], { ends, after }: Forward): ReadonlyMap<string, number> {
  const latest = new Map(order.filter(({ key }) => ends.has(key)).map(({ key, to }) => [key, to]));
  for (const work of [...order].reverse()) {
    const end = latest.get(work.key);
    if (end === undefined) continue;
    const before = end - work.days;
    for (const key of after.get(work.key) ?? []) {
      const known = latest.get(key);
      if (known !== undefined && known > before) latest.set(key, before);
    }
  }
  return latest;
}

function chosen(
  order: readonly Work[],
  notBefore: number,
  found: Forward & {
    readonly latest: ReadonlyMap<string, number>;
    readonly done: ReadonlyMap<string, number>;
  },
): readonly Placed[] {
  return order.flatMap((work) => {
    const ends = found.latest.get(work.key);
    if (ends === undefined) return [];
    const follows = found.after.get(work.key) ?? [];
    const free = follows.map((key) => (found.latest.get(key) ?? found.done.get(key) ?? 0) + 1);
    const starts = work.ongoing ? Math.max(work.from, notBefore, ...free) : ends - work.days + 1;
    return [{ key: work.key, starts, ends, after: follows }];
  });
}
