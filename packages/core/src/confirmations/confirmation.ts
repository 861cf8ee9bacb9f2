import type { LocalDate } from '../shared/calendar.ts';
import { checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';

/** A named person read the source of a fact of a cycle or a rule, and says what it is worth. */
export interface Confirmation {
  /** Code of the fact in the guides. */
  readonly fact: string;
  /** False takes an earlier confirmation back. */
  readonly confirmed: boolean;
  /** What was read: a link or a document. */
  readonly source: string;
  readonly readOn: LocalDate;
  /** Anything to know; why, when it is taken back. */
  readonly note: string;
}

/** What a person enters to confirm a fact, or to take that back. */
export interface ConfirmationEntry {
  readonly confirmed: boolean;
  readonly source: string;
  readonly readOn: string;
  readonly note: string;
}

/** Confirms a fact, or takes it back with a reason. INPUT_NOT_VALID without a source, or for a day to come. */
export function confirmFact(
  fact: string,
  entry: ConfirmationEntry,
  today: LocalDate,
): Decision<Confirmation> {
  const issues: Issue[] = [
    ...checkText('source', entry.source, { required: entry.confirmed, max: 1000 }),
    ...checkText('note', entry.note, { required: !entry.confirmed, max: 2000 }),
    ...checkDate('readOn', entry.readOn, true),
  ];
  if (issues.length === 0 && entry.readOn > today)
    issues.push({ field: 'readOn', code: 'in_the_future' });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const { confirmed, source, readOn, note } = entry;
  return accepted({
    fact,
    confirmed,
    source: source.trim(),
    readOn: readOn as LocalDate,
    note: note.trim(),
  });
}
