import type { Instant } from '../shared/calendar.ts';
import { checkChoice, hasUnreadableCharacters } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Id, PersonId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import { step, type Debrief } from './debrief.ts';

/** The sections every debrief has, besides one per question of the guide (section code = question code). */
export const fixedSections = ['account', 'agreed_steps', 'student_summary'] as const;

/** Longest text of a section or addendum, in UTF-8 bytes (reliability figure R30). */
export const sectionLimitBytes = 204_800;

/** Words written by one person at one sitting; a pause of this many minutes begins another. */
export const sittingMinutes = 10;

/** One part of the page: its words, who wrote them last, and its own version. */
export interface Section {
  readonly section: string;
  readonly body: string;
  readonly changedBy: PersonId | null;
  readonly changedAt: Instant;
  readonly version: number;
}

/** Words added after signing; the signed ones stay as they are. */
export interface Addendum {
  readonly id: Id<'addendum'>;
  readonly body: string;
  /** Whether the student will read it, once released. */
  readonly forStudent: boolean;
  readonly writtenBy: PersonId;
  readonly writtenAt: Instant;
}

/** Issues of a section's or addendum's words. An empty section is fine. */
export function checkWords(field: string, words: string): readonly Issue[] {
  if (hasUnreadableCharacters(words)) return [{ field, code: 'unreadable_characters' }];
  const length = new TextEncoder().encode(words).length;
  const facts = { max: sectionLimitBytes, length };
  return length > sectionLimitBytes ? [{ field, code: 'too_long', facts }] : [];
}

/** What keeping new words of a section entails. */
export interface Kept {
  readonly body: string;
  /** Whether the words replaced belong to another sitting and so go into the history. */
  readonly keepsReplaced: boolean;
}

/**
 * Writes a section of a debrief that is not signed yet. Refuses DEBRIEF_STATE, INPUT_NOT_VALID. The words replaced go
 * into the history when somebody else wrote them or `sittingMinutes` have passed.
 */
export function write(
  debrief: Debrief,
  replaced: Section,
  body: string,
  writer: { readonly by: PersonId; readonly at: Instant },
): Decision<Kept> {
  const allowed = step(debrief, 'write');
  if (!allowed.accepted) return allowed;
  const issues = checkWords('body', body);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const pause = Temporal.Instant.from(replaced.changedAt).until(writer.at).total('minutes');
  const another = replaced.changedBy !== writer.by || pause >= sittingMinutes;
  return accepted({ body, keepsReplaced: replaced.body !== '' && another });
}

/** Adds words after signing. Refuses DEBRIEF_STATE, INPUT_NOT_VALID when there are none. */
export function amend(
  debrief: Debrief,
  addendum: Addendum,
): Decision<{ readonly debrief: Debrief; readonly addendum: Addendum }> {
  const next = step(debrief, 'amend');
  if (!next.accepted) return next;
  const body = addendum.body.trim();
  const issues: readonly Issue[] = body
    ? checkWords('body', body)
    : [{ field: 'body', code: 'required' }];
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ debrief: next.value, addendum: { ...addendum, body } });
}

/** Issues of a section's name: one of the fixed ones or a question of the guide. */
export function checkSection(section: string, questions: readonly string[]): readonly Issue[] {
  return checkChoice('section', section, [...fixedSections, ...questions]);
}
