import { RefusalError } from '@onward/graphql';
import type { SaveOutcome } from '@onward/ui';
import { explain, refusalOf } from './refusal-text.ts';

/**
 * Runs one save for useAutosave and says what became of it. `read` turns the version that was kept elsewhere (the
 * `current` fact of the refusal) into a value of the same kind.
 */
export async function outcomeOf<Value>(
  save: () => Promise<unknown>,
  read: (current: Readonly<Record<string, unknown>>, version: number) => Value,
): Promise<SaveOutcome<Value>> {
  try {
    await save();
    return { kind: 'saved' };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal?.code === 'CHANGED_BY_SOMEONE_ELSE') {
      const { current, currentVersion } = refusal.facts;
      return { kind: 'conflict', theirs: read(current, currentVersion) };
    }
    const answered = error instanceof RefusalError && error.class !== 'OVERLOADED';
    return answered ? { kind: 'failed', words: explain(error) } : { kind: 'offline' };
  }
}
