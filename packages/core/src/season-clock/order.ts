/** Anything that follows other things, named by their keys. */
export interface Follows {
  readonly key: string;
  readonly after: readonly string[];
}

/**
 * An order in which nothing comes before what it follows; what is free keeps the order it came in. Keys that are not among
 * the items are not waited for. `circle` holds the keys that wait for each other when there is no such order.
 */
export function inOrder<T extends Follows>(
  items: readonly T[],
): { readonly order: readonly T[]; readonly circle: readonly string[] } {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const waiting = new Map<string, number>();
  const followers = new Map<string, string[]>();
  for (const { key, after } of items) {
    const known = [...new Set(after)].filter((one) => byKey.has(one));
    waiting.set(key, known.length);
    for (const one of known) followers.set(one, [...(followers.get(one) ?? []), key]);
  }
  const free = items.filter(({ key }) => waiting.get(key) === 0).map(({ key }) => key);
  const order: T[] = [];
  for (const key of free) {
    order.push(byKey.get(key) as T);
    for (const follower of followers.get(key) ?? []) {
      const left = (waiting.get(follower) ?? 0) - 1;
      waiting.set(follower, left);
      if (left === 0) free.push(follower);
    }
  }
  const circle = items.map(({ key }) => key).filter((key) => (waiting.get(key) ?? 0) > 0);
  return { order, circle };
}
