import {
  applicantTypeNames,
  factLine,
  interviewReadings,
  outcomeNames,
  regions,
  services,
  soapOutcomeNames,
  specialties,
  systems,
  tracks,
  visaNeeds,
  type AttemptEntry,
  type AttemptFact,
  type AttemptFactEntry,
} from '@onward/core/attempts';
import type { LocalDate } from '@onward/core/shared';
import { dayInWords } from '../../shared/format.ts';

const day = (date: string | null) => (date ? dayInWords(date as LocalDate, 'full') : 'not said');
const named = (names: Readonly<Record<string, string>>, code: string) => names[code] ?? code;

/** An attempt's own facts, one a line, as somebody compares two versions of them. */
export function attemptInLines(entry: AttemptEntry): string {
  const lines = [
    `Match year: ${entry.matchYear}`,
    `Specialty: ${entry.specialtyName || named(specialties, entry.specialty)}`,
    `Track: ${named(tracks, entry.track)}`,
    `Region aimed at: ${named(regions, entry.aimedRegion)}`,
    `Match: ${named(systems, entry.system)}, ${named(services, entry.service)}`,
    entry.switchedFrom && `Came from: ${entry.switchedFrom}`,
    `Applicant: ${named(applicantTypeNames, entry.applicantType)}`,
    `Graduation: ${day(entry.graduatedOn)}`,
    `Visa: ${named(visaNeeds, entry.visaNeed)}`,
    `Application sent: ${day(entry.appliedOn)}`,
    `How it ended: ${named(outcomeNames, entry.outcome)}`,
    `SOAP: ${entry.soapOutcome ? named(soapOutcomeNames, entry.soapOutcome) : 'not said'}`,
    `Interviews: ${named(interviewReadings, entry.interviewsRead)}`,
    `As a couple: ${entry.couple ? 'yes' : 'no'}`,
    sourceLine(entry),
  ];
  return lines.filter(Boolean).join('\n');
}

/** What somebody else kept of an attempt, as the refusal tells it. */
export function keptAttemptInLines(current: Readonly<Record<string, unknown>>): string {
  return attemptInLines(current as unknown as AttemptEntry);
}

/** Kinds marked as complete in somebody else's version: marks set there stay, whoever's words are kept. */
export function kindsIn(complete: unknown): readonly string[] {
  return Array.isArray(complete) ? complete.map(String) : [];
}

/** A fact in words with its source. */
export function factInLines(entry: AttemptFactEntry): string {
  return [factLine(entry as unknown as AttemptFact), sourceLine(entry)].join('\n');
}

/** What somebody else kept of a fact, as the refusal tells it. */
export function keptFactInLines(current: Readonly<Record<string, unknown>>): string {
  const text = (name: string) => String(current[name] ?? '');
  return [text('says'), sourceLine({ source: text('source'), asOf: text('asOf') })].join('\n');
}

function sourceLine({ source, asOf }: { source: string; asOf: string }): string {
  return `Source: ${source}, ${day(asOf)}`;
}
