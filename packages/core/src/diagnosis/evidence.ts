import type { Instant, LocalDate } from '../shared/calendar.ts';
import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { FindingId, Id, PersonId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';

/** What a piece of evidence points at. */
export const evidenceKinds = {
  fact: 'A fact of the season',
  note: 'A note of this case',
  student: 'The student’s own words',
  person: 'What somebody else said',
} as const;
export type EvidenceKind = keyof typeof evidenceKinds;

/** Which way it weighs: evidence against a finding is kept beside it. */
export const weighings = { supports: 'Supports', against: 'Against' } as const;
export type Weighing = keyof typeof weighings;

/** What a person enters. Of a fact or a note the source and the date are taken from there. */
export interface EvidenceEntry {
  readonly kind: string;
  /** The fact or note; null for words. */
  readonly refId: string | null;
  readonly says: string;
  readonly source: string;
  readonly asOf: string;
  readonly weighs: string;
}

/** A fact, a note or somebody's words that a person tied to a finding. */
export interface FindingEvidence extends EvidenceEntry {
  readonly id: Id<'finding_evidence'>;
  readonly findingId: FindingId;
  readonly kind: EvidenceKind;
  readonly asOf: LocalDate;
  readonly weighs: Weighing;
  readonly addedBy: PersonId | null;
  readonly addedAt: Instant;
}

/** Issues of a piece of evidence. `today` in the institution's zone. */
export function checkEvidence(entry: EvidenceEntry, today: LocalDate): readonly Issue[] {
  const day = checkDate('asOf', entry.asOf, true);
  const points = entry.kind === 'fact' || entry.kind === 'note';
  return [
    ...checkChoice('kind', entry.kind, Object.keys(evidenceKinds)),
    ...checkChoice('weighs', entry.weighs, Object.keys(weighings)),
    ...(points && !entry.refId ? ([{ field: 'refId', code: 'required' }] as const) : []),
    ...checkText('says', entry.says, { required: true, max: 600 }),
    ...checkText('source', entry.source, { required: true, max: 200 }),
    ...(day.length === 0 && entry.asOf > today
      ? ([{ field: 'asOf', code: 'in_the_future' }] as const)
      : day),
  ];
}

/** Ties a piece of evidence to a finding. Refuses INPUT_NOT_VALID. */
export function addEvidence(
  entry: EvidenceEntry,
  of: Pick<FindingEvidence, 'id' | 'findingId' | 'addedBy' | 'addedAt'>,
  today: LocalDate,
): Decision<FindingEvidence> {
  const issues = checkEvidence(entry, today);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...entry,
    ...of,
    says: entry.says.trim(),
    source: entry.source.trim(),
  } as FindingEvidence);
}
