import DataLoader from 'dataloader';
import { current } from '../tenancy/unit-of-work.ts';

/**
 * Declares a batch at module level: `const personById = loader('people.byId', async (ids) => …)`; then
 * `personById(id)` in a field resolver joins all calls of one tick into one statement. Cache and tenant share the
 * unit of work's lifetime. `batch` answers in the order of its keys, null where there is nothing.
 */
export function loader<Key, Value>(
  name: string,
  batch: (keys: readonly Key[]) => Promise<readonly (Value | null)[]>,
): (key: Key) => Promise<Value | null> {
  return (key) => {
    const { loaders } = current();
    const known = loaders.get(name) as DataLoader<Key, Value | null> | undefined;
    const made = known ?? new DataLoader<Key, Value | null>(batch, { maxBatchSize: 500 });
    if (!known) loaders.set(name, made);
    return made.load(key);
  };
}
