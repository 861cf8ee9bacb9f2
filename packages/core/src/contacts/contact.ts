import type { CaseId, Id, PersonId } from '../shared/ids.ts';
import type { Clock, Instant } from '../shared/calendar.ts';
import { addHours } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkChoice, checkText } from '../shared/check.ts';

export type ContactId = Id<'contact'>;

/** How somebody tried to reach the student. */
export const channels = ['call', 'video', 'in_person', 'email', 'text_message', 'other'] as const;
export type Channel = (typeof channels)[number];

/** What came of it. `left_message` and `no_reply` keep the contact clock running. `declined`: the student answered that they do not want to talk now, which is respected. */
export const contactOutcomes = ['reached', 'left_message', 'no_reply', 'declined'] as const;
export type ContactOutcome = (typeof contactOutcomes)[number];

/** One attempt to reach the student, answered or not (IR-07). */
export interface Contact {
  readonly id: ContactId;
  readonly caseId: CaseId;
  readonly madeBy: PersonId;
  readonly channel: Channel;
  readonly outcome: ContactOutcome;
  readonly happenedAt: Instant;
  /** Minutes spoken; null when it does not apply. */
  readonly minutes: number | null;
  readonly summary: string;
  readonly createdAt: Instant;
  readonly version: number;
}

/** What a person enters when logging. */
export interface ContactEntry {
  readonly channel: string;
  readonly outcome: string;
  readonly happenedAt: Instant;
  readonly minutes?: number | null;
  readonly summary?: string;
}

/** Issues of an entry; the form and the service call this. A few minutes ahead pass, for clocks that differ. */
export function checkContact(entry: ContactEntry, clock: Clock): readonly Issue[] {
  const ahead =
    Temporal.Instant.compare(
      Temporal.Instant.from(entry.happenedAt),
      Temporal.Instant.from(addHours(clock.now, 1)),
    ) > 0;
  const minutes = entry.minutes ?? null;
  const odd = minutes !== null && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= 1440);
  return [
    ...checkChoice('channel', entry.channel, channels),
    ...checkChoice('outcome', entry.outcome, contactOutcomes),
    ...(ahead ? [{ field: 'happenedAt', code: 'in_the_future' } as const] : []),
    ...(odd
      ? [{ field: 'minutes', code: 'out_of_range', facts: { min: 0, max: 1440 } } as const]
      : []),
    ...checkText('summary', entry.summary, { max: 20_000 }),
  ];
}

/** Logs an attempt. Refuses INPUT_NOT_VALID. Closed cases may still log one: people come back. */
export function log(
  entry: ContactEntry,
  by: { readonly id: ContactId; readonly caseId: CaseId; readonly madeBy: PersonId },
  clock: Clock,
): Decision<Contact> {
  const issues = checkContact(entry, clock);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...by,
    channel: entry.channel as Channel,
    outcome: entry.outcome as ContactOutcome,
    happenedAt: entry.happenedAt,
    minutes: entry.minutes ?? null,
    summary: (entry.summary ?? '').trim(),
    createdAt: clock.now,
    version: 1,
  });
}

/** Whether the student answered: reached, or declined to talk. Both stop the contact clock. */
export function answered(contact: Pick<Contact, 'outcome'>): boolean {
  return contact.outcome === 'reached' || contact.outcome === 'declined';
}

/** Attempts without a reply since the last answer: the n of "no reply after n tries". */
export function triesSinceAnswer(
  contacts: readonly Pick<Contact, 'outcome' | 'happenedAt'>[],
): number {
  const newestFirst = contacts.toSorted((a, b) =>
    Temporal.Instant.compare(
      Temporal.Instant.from(b.happenedAt),
      Temporal.Instant.from(a.happenedAt),
    ),
  );
  const last = newestFirst.findIndex(answered);
  return last === -1 ? newestFirst.length : last;
}

/** What happened, in words for staff: "No reply after 3 tries". */
export function outcomeWords(outcome: ContactOutcome, tries: number): string {
  if (outcome === 'reached') return 'Reached';
  if (outcome === 'declined') return 'Does not want to talk now';
  if (outcome === 'left_message')
    return tries > 1 ? `Left a message, no answer after ${tries} tries` : 'Left a message';
  return tries > 1 ? `No reply after ${tries} tries` : 'No reply';
}
