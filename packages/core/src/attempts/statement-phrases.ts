/** One line of a guide's list of phrases that anybody could have written, as it stands in the pack (IMG-22). */
export interface PhraseLine {
  readonly code: string;
  /** Phrases parted by " / "; "…" stands for up to six words. */
  readonly phrases: string;
  /** What to write instead, to the student. */
  readonly suggestion: string;
  /** `domain.factor` a reader may find it to be. */
  readonly factor: string;
}

/** A place of a text where such a phrase stands. */
export interface FoundPhrase extends Pick<PhraseLine, 'code' | 'suggestion' | 'factor'> {
  /** Where it begins in the text. */
  readonly at: number;
  /** The words as they stand there. */
  readonly quote: string;
  /** The sentence around them. */
  readonly sentence: string;
}

/** A statement is shorter than this; more is not read. */
export const longestStatement = 20_000;

const escaped = (word: string) =>
  word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/['’]/g, "[’']");

/** A phrase as a pattern: whatever the case, the spaces and the commas between its words. */
function patternOf(phrase: string): RegExp {
  const words = phrase
    .trim()
    .split(/[\s-]+/)
    .map((word) => (word === '…' ? String.raw`(?:\S+\s+){0,6}?` : escaped(word)));
  const joined = words
    .join(String.raw`[\s,;:–-]*`)
    .replaceAll(String.raw`{0,6}?[\s,;:–-]*`, '{0,6}?');
  return new RegExp(String.raw`(?<![\p{L}\d])${joined}(?![\p{L}\d])`, 'giu');
}

function sentenceAround(text: string, from: number, to: number): string {
  const start = Math.max(
    ...['. ', '! ', '? ', '\n'].map((end) => {
      const at = text.lastIndexOf(end, from);
      return at < 0 ? 0 : at + end.length;
    }),
  );
  const ends = ['.', '!', '?', '\n'].map((end) => text.indexOf(end, to)).filter((at) => at >= 0);
  const end = ends.length > 0 ? Math.min(...ends) + 1 : text.length;
  return text.slice(start, end).trim();
}

/**
 * Places of a statement where a phrase of the list stands, in the order of the text; each place once. It finds words,
 * it does not judge the statement: nothing is counted and no place makes a finding by itself.
 */
export function findPhrases(
  statement: string,
  bank: readonly PhraseLine[],
): readonly FoundPhrase[] {
  const text = statement.slice(0, longestStatement);
  const found = bank.flatMap(({ code, phrases, suggestion, factor }) =>
    phrases
      .split(' / ')
      .filter((phrase) => phrase.trim())
      .flatMap((phrase) =>
        [...text.matchAll(patternOf(phrase))].map((match) => ({
          code,
          suggestion,
          factor,
          at: match.index,
          quote: match[0],
          sentence: sentenceAround(text, match.index, match.index + match[0].length),
        })),
      ),
  );
  const longestFirst = found.toSorted((a, b) => a.at - b.at || b.quote.length - a.quote.length);
  return longestFirst.filter(
    (one, n) => !longestFirst.slice(0, n).some((other) => one.at < other.at + other.quote.length),
  );
}
