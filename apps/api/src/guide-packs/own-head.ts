import { codeFrom } from '@onward/guides/own-guide';
import type { PackAudience } from '@onward/guides/pack';

/** Name of an own guide, and whom it is for. */
export interface OwnHead extends PackAudience {
  readonly title: string;
  readonly covers: string;
}

/** The code of a new own guide, out of its title, none of those taken. */
export function ownCode(title: string, taken: readonly string[]): `own_${string}` {
  const dotted = taken.map((code) => code.replace(/^own_/, 'own.'));
  return codeFrom(title, 'own', dotted).replace('.', '_') as `own_${string}`;
}
