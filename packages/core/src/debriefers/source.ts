import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';

/** What a feedback point that becomes a finding was: an answer, a part of a debrief's page, or a note. */
export const sourceKinds = ['answer', 'section', 'note'] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Longest quotation kept with a finding, in characters. */
export const quoteLimit = 4000;

/** The words a finding came from, and the place they stand in (IMG-14). */
export interface FindingSource {
  readonly kind: SourceKind;
  /** Id of the answer, the debrief or the note. */
  readonly subjectId: string;
  /** Code of the section or question, empty for a note. */
  readonly part: string;
  /** The words themselves, as they stood. */
  readonly words: string;
}

/**
 * Takes words from their place: all of them, or the part that was marked. Refuses INPUT_NOT_VALID when there are none or
 * they do not stand there.
 */
export function quoteFrom(source: FindingSource, whole: string): Decision<FindingSource> {
  const words = source.words.trim() || whole.trim().slice(0, quoteLimit);
  const issues = [
    ...checkChoice('kind', source.kind, sourceKinds),
    ...checkText('words', words, { required: true, max: quoteLimit }),
  ];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  if (!plain(whole).includes(plain(words)))
    return refused('INPUT_NOT_VALID', { issues: [{ field: 'words', code: 'not_a_choice' }] });
  return accepted({ ...source, words });
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
