import { factLine, gapKinds, type Attempt, type AttemptFact } from '../attempts/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { AuditProfile, HeldKind } from './questions.ts';

/** One fact shown instead of asked. */
export interface HeldFact {
  readonly kind: HeldKind;
  readonly line: string;
  /** Where it is from, in words. */
  readonly source: string;
  readonly asOf: LocalDate;
}

/** What is known of somebody's newest season. */
export interface HeldSeason {
  readonly attempt: Attempt;
  readonly facts: readonly AttemptFact[];
}

/** Documents a student knows of: she sent them, or they were sent to her. */
const documents =
  /^(score report|application as sent|applicant’s own list|her list|cv as sent|statement as sent|match result notice|school record|transcript|eras)/i;

/** A source as the student reads it. Anything but a document of her own is "the office’s records", whatever it is. */
export function sourceForStudent(source: string): string {
  return documents.test(source.trim()) ? source.trim() : 'The office’s records';
}

/** What decides which questions concern her; null without a season. */
export function profileOf(season: HeldSeason | null): AuditProfile | null {
  if (!season) return null;
  const { applicantType, aimedRegion } = season.attempt;
  return {
    trainedAbroad: applicantType === 'us_img' || applicantType === 'non_us_img',
    losAngeles: aimedRegion === 'los_angeles',
  };
}

/** Facts as staff see them, with their sources. */
export function heldForStaff({ attempt, facts }: HeldSeason): readonly HeldFact[] {
  const lines = facts.map((fact) => ({
    kind: fact.kind,
    line: factLine(fact),
    source: fact.source,
    asOf: fact.asOf,
  }));
  return [...graduation(attempt), ...lines];
}

/**
 * Facts as the student may see them: what she herself sent or sat, never a reading somebody made of it, never an event
 * a program may ask about, never ranks, and no source but her own documents.
 */
export function heldForStudent({ attempt, facts }: HeldSeason): readonly HeldFact[] {
  const lines = facts.flatMap((fact) => {
    const line = lineForStudent(fact);
    return line ? [{ kind: fact.kind, line, source: fact.source, asOf: fact.asOf }] : [];
  });
  return [...graduation(attempt), ...lines].map((held) => ({
    ...held,
    source: sourceForStudent(held.source),
  }));
}

function graduation({ graduatedOn, source, asOf }: Attempt): readonly HeldFact[] {
  return graduatedOn
    ? [{ kind: 'graduation', line: `Graduation: ${inWords(graduatedOn)}`, source, asOf }]
    : [];
}

function lineForStudent(fact: AttemptFact): string | null {
  if (fact.kind === 'event' || fact.kind === 'ranks') return null;
  if (fact.kind !== 'gap') return factLine(fact);
  const { type, from, to } = fact.body;
  return `${gapKinds[type]}: ${inWords(from)} to ${to ? inWords(to) : 'now'}`;
}

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function inWords(date: LocalDate): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}
