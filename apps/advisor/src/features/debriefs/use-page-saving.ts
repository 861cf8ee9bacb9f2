import type { Saving } from '@onward/ui';
import { useCallback, useState } from 'react';

const pressing: readonly Saving['state'][] = [
  'conflict',
  'failed',
  'offline',
  'saving',
  'typing',
  'saved',
  'clean',
];

/** Where the words of the whole page are: the most pressing state of its sections, the newest among equals. */
export function usePageSaving() {
  const [bySection, setBySection] = useState<Readonly<Record<string, Saving>>>({});
  const onSaving = useCallback(
    (section: string, saving: Saving) =>
      setBySection(({ [section]: _old, ...others }) => ({ ...others, [section]: saving })),
    [],
  );
  return { saving: mostPressing(Object.values(bySection)), onSaving };
}

/** The most pressing of several states; of equals, the last. */
export function mostPressing(all: readonly Saving[]): Saving {
  const rank = (saving: Saving) => pressing.indexOf(saving.state);
  return all.reduce<Saving>((worst, saving) => (rank(saving) <= rank(worst) ? saving : worst), {
    state: 'clean',
  });
}
