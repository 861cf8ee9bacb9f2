import type { PackEntry } from './guides.graphql.ts';

type Values = Readonly<Record<string, string>>;

/** Values after one was changed; while nobody has touched the words of a figure, its numbers in them follow. */
export function wordsWithFigures(
  entry: Pick<PackEntry, 'kind' | 'fields'>,
  before: Values,
  changed: Values,
): Values {
  const next = { ...before, ...changed };
  if (entry.kind !== 'figure' || 'staff' in changed) return next;
  const start = (name: string) => entry.fields.find(({ field }) => field === name)?.value ?? '';
  if (before['staff'] !== said(start('staff'), start, (name) => before[name] ?? '')) return next;
  return { ...next, staff: said(start('staff'), start, (name) => next[name] ?? '') };
}

type Value = (name: string) => string;

/** The words with the two ends replaced, each where it stands alone. */
function said(words: string, was: Value, is: Value): string {
  const ends = was('low') === was('high') ? ['high'] : ['low', 'high'];
  const numbers = new Map(ends.map((end) => [was(end), is(end).trim() || was(end)]));
  return words.replaceAll(/\d+(\.\d+)?/g, (number) => numbers.get(number) ?? number);
}
