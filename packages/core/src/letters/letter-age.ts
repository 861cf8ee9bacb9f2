import { aged, ageInWords, type Figure } from '../forensics/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { Letter } from './letter.ts';

/** How old a letter will be on the day of the application. */
export interface LetterAge {
  /** `cannot_say`: no target date. `no_limit`: no pack that applies gives one. `undated`: not written yet. */
  readonly state: 'within' | 'between' | 'past' | 'undated' | 'no_limit' | 'cannot_say';
  readonly words: string;
}

/** The figure for the age of letters, where a pack that applies gives one (IMG-35). */
export function letterAgeFigure(figures: readonly Figure[]): Figure | null {
  return (
    figures.find(({ pack, code }) => pack === 'img_friendly' && code === 'threshold.letter_age') ??
    null
  );
}

/** The age of a letter at the target date against the pack's figure. */
export function ageOfLetter(
  { writtenOn }: Pick<Letter, 'writtenOn'>,
  context: { readonly figures: readonly Figure[]; readonly targetDate: LocalDate | null },
): LetterAge {
  const { targetDate } = context;
  if (!writtenOn) return { state: 'undated', words: 'Not dated yet' };
  if (!targetDate) return { state: 'cannot_say', words: 'Cannot be said, because no target date' };
  const words = `${ageInWords(writtenOn, targetDate)} at the target date`;
  const figure = letterAgeFigure(context.figures);
  return { state: figure ? aged(figure, writtenOn, targetDate, 'months') : 'no_limit', words };
}
