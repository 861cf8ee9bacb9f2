import { noteLength, confirmedWithNote, runs } from '../decisions/index.ts';
import { today, type Clock, type Instant, type LocalDate } from '../shared/calendar.ts';
import { checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';

/** A message to programs as it is being thought about. It is written here and sent from the person's own mail. */
export interface OutreachEntry {
  /** Program or person it would go to. */
  readonly to: string;
  readonly purpose: string;
  /** Draft; may be empty. */
  readonly words: string;
  /** To more than one program at once: in the first days this asks for a second look (IMG-04). */
  readonly several: boolean;
}

/** One intended message with its standing. */
export interface Outreach extends OutreachEntry {
  readonly version: number;
  readonly sentOn: LocalDate | null;
  /** The last time staff opened it before its time; it holds for the version that was read. */
  readonly opening: Opening | null;
}

/** Staff read one version and let it go before the quiet time ended. */
export interface Opening {
  readonly version: number;
  readonly note: string;
  readonly byName: string;
  readonly at: Instant;
}

/** `waits` until the first days end; `open` to be copied; `sent` by the person herself. */
export type OutreachStanding = 'waits' | 'open' | 'sent';

/** Longest texts, in characters. */
export const outreachLengths = { to: 200, purpose: 300, words: 6000 } as const;

/** Issues of an entry, by field; the form calls the same function. */
export function checkOutreach({ to, purpose, words }: OutreachEntry): readonly Issue[] {
  return [
    ...checkText('to', to, { required: true, max: outreachLengths.to }),
    ...checkText('purpose', purpose, { required: true, max: outreachLengths.purpose }),
    ...checkText('words', words, { max: outreachLengths.words }),
  ];
}

/** Writes it down. Refuses INPUT_NOT_VALID. Writing is never locked: only letting go is. */
export function writeOutreach(entry: OutreachEntry): Decision<OutreachEntry> {
  const issues = checkOutreach(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const { to, purpose, words, several } = entry;
  return accepted({ to: to.trim(), purpose: purpose.trim(), words: words.trim(), several });
}

/** Where it stands while the quiet time of the guides runs, or after it (IR-06). */
export function standingOf(of: Outreach, quietUntil: Instant, now: Instant): OutreachStanding {
  if (of.sentOn) return 'sent';
  const opened = of.opening?.version === of.version;
  return runs(quietUntil, now) && !opened ? 'waits' : 'open';
}

/**
 * Staff let one message go before its time, with a note the student reads; to several programs at once it is confirmed
 * a second time (IR-06, IMG-04). Refuses OUTREACH_STATE once it is open or sent, REASON_REQUIRED, FIRST_DAYS_CONFIRM.
 */
export function openEarly(
  of: Outreach,
  said: { readonly note: string; readonly confirmed: boolean },
  quietUntil: Instant,
  by: { readonly name: string; readonly at: Instant },
): Decision<Opening> {
  const state = standingOf(of, quietUntil, by.at);
  if (state !== 'waits') return refused('OUTREACH_STATE', { state, allowed: ['waits'] });
  if (of.several && !confirmedWithNote(said))
    return refused('FIRST_DAYS_CONFIRM', { until: quietUntil, minimumLength: noteLength });
  if (said.note.trim().length < noteLength)
    return refused('REASON_REQUIRED', { minimumLength: noteLength });
  return accepted({
    version: of.version,
    note: said.note.trim(),
    byName: by.name,
    at: by.at,
  });
}

/** She has sent it herself, on a day that has come. Refuses OUTREACH_WAITS with its end, OUTREACH_STATE, INPUT_NOT_VALID. */
export function markSent(
  of: Outreach,
  on: string,
  quietUntil: Instant,
  clock: Clock,
): Decision<LocalDate> {
  const state = standingOf(of, quietUntil, clock.now);
  if (state === 'waits') return refused('OUTREACH_WAITS', { until: quietUntil });
  if (state === 'sent') return refused('OUTREACH_STATE', { state, allowed: ['open'] });
  const issues: Issue[] = [...checkDate('on', on, true)];
  if (issues.length === 0 && on > today(clock)) issues.push({ field: 'on', code: 'in_the_future' });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted(on as LocalDate);
}
