import type { Compared, RecoveryOption } from '@onward/core/decisions';
import type { PackCode } from '../pack/index.ts';

/** A list of a guide that belongs to a way on, and how it is used there. */
export interface OptionList {
  readonly pack: PackCode;
  /** Code of the list in that pack. */
  readonly list: string;
  /** Lines of it that belong here; all of them unless named. */
  readonly lines?: readonly string[];
  /** `condition`: holds or not for this person. `caution`: read before choosing. `example`: what it could be. */
  readonly as: 'condition' | 'caution' | 'example';
}

/** What the guides bring to one way on, and plain sentences to begin a comparison with. */
export interface OptionGuide {
  readonly code: RecoveryOption;
  readonly lists: readonly OptionList[];
  /** Beginnings of factor codes it usually answers, `scholarship` or `letters.stale`; proposed, never decided. */
  readonly answers: readonly string[];
  /** Years after the coming Match in which it leads to an application; null where it leads to none. */
  readonly yearsUntilApplication: number | null;
  /** Sentences composed here, to be changed for the person; nothing where it depends on the person altogether. */
  readonly begin: Readonly<Partial<Record<Compared, string>>>;
}
