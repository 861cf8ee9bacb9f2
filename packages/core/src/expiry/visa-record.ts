import type { LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

/** Ways to be allowed to train (IMG-29), as code and as staff read it. */
export const visaPathways = {
  unknown: 'Not known yet',
  none_needed: 'None needed',
  j1: 'J-1',
  h1b: 'H-1B',
  work_permit: 'Work permit',
  other: 'Another',
} as const;

/** Whether clinical activity is allowed meanwhile. */
export const authorizations = {
  unknown: 'Not known yet',
  yes: 'Authorized',
  no: 'Not authorized',
  not_needed: 'Not needed',
} as const;

/** Whether a move to another region or country is feasible (IMG-38). Asked of the person, never assumed. */
export const relocations = {
  unknown: 'Not asked yet',
  anywhere: 'Could move anywhere',
  some: 'Could move to some regions',
  no: 'Cannot move',
} as const;

/** What is entered about visa and status. */
export interface VisaEntry {
  readonly pathway: string;
  /** Programs or bodies that sponsor, in words. */
  readonly sponsors: string;
  /** Until when the present status holds. */
  readonly statusUntil: string | null;
  readonly clinicalAuthorization: string;
  readonly relocation: string;
  /** Where to, and what limits it, in words; also rules of a state on sponsorship. */
  readonly relocationWords: string;
  readonly source: string;
}

/** The visa record of a case. Version 0: nobody has entered anything. */
export interface VisaRecord extends VisaEntry {
  readonly caseId: CaseId;
  readonly pathway: keyof typeof visaPathways;
  readonly statusUntil: LocalDate | null;
  readonly clinicalAuthorization: keyof typeof authorizations;
  readonly relocation: keyof typeof relocations;
  readonly version: number;
}

/** Everything wrong with a visa record as entered. */
export function checkVisa(entry: VisaEntry): readonly Issue[] {
  return [
    ...checkChoice('pathway', entry.pathway, Object.keys(visaPathways)),
    ...checkChoice(
      'clinicalAuthorization',
      entry.clinicalAuthorization,
      Object.keys(authorizations),
    ),
    ...checkChoice('relocation', entry.relocation, Object.keys(relocations)),
    ...checkText('relocationWords', entry.relocationWords, { max: 1000 }),
    ...checkText('sponsors', entry.sponsors, { max: 1000 }),
    ...checkText('source', entry.source, { required: true, max: 200 }),
    ...checkDate('statusUntil', entry.statusUntil),
  ];
}

/** Keeps the visa record. Refuses INPUT_NOT_VALID. */
export function keepVisa(
  entry: VisaEntry,
  of: Pick<VisaRecord, 'caseId' | 'version'>,
): Decision<VisaRecord> {
  const issues = checkVisa(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...entry,
    caseId: of.caseId,
    version: of.version,
    sponsors: entry.sponsors.trim(),
    relocationWords: entry.relocationWords.trim(),
    source: entry.source.trim(),
    statusUntil: entry.statusUntil || null,
  } as VisaRecord);
}
