import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { ActivityId, CaseId, PersonId } from '../shared/ids.ts';

/**
 * What a student can have done that counts towards a guide's figure or belongs on a CV (IR-41, IR-43, DR-24, IMG-28).
 * Order is the order on screen.
 */
export const activityKinds = [
  'clinical',
  'manuscript',
  'case_report',
  'retrospective_review',
  'quality_project',
  'abstract',
  'poster',
  'talk',
  'conference',
  'mock_interview',
  'teaching',
  'teaching_material',
  'membership',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** How far a piece of work has come; `published` means presented for what is presented. */
export const workStates = ['idea', 'in_progress', 'submitted', 'accepted', 'published'] as const;
export type WorkState = (typeof workStates)[number];

/** Kinds that go through the work states; the others have days. */
export const workKinds = [
  'manuscript',
  'case_report',
  'retrospective_review',
  'quality_project',
  'abstract',
  'poster',
  'talk',
] as const satisfies readonly ActivityKind[];

/** Where clinical work happens (IMG-28, IR-36, LA-17). */
export const settings = [
  'observership',
  'externship',
  'elective',
  'subinternship',
  'clinical_post',
  'research_with_patients',
  'preliminary_year',
  'volunteering',
] as const;
export type Setting = (typeof settings)[number];

/** What a clinical role contains (LA-17): documented, because letters and interviews ask for it. */
export const clinicalContacts = ['patients', 'records', 'discussions'] as const;
export type ClinicalContact = (typeof clinicalContacts)[number];

export const activitySpecialties = [
  'diagnostic_radiology',
  'interventional_radiology',
  'other',
] as const;

/** What somebody writes down about an activity. Empty text means: not said. */
export interface ActivityEntry {
  readonly kind: string;
  /** Title of a work, name of a site, a meeting or a society. */
  readonly title: string;
  /** Journal, meeting or town. */
  readonly place: string;
  /** Mentor, supervisor or interviewer. */
  readonly withWhom: string;
  /** How far a work has come; null for what has days instead. */
  readonly state: string | null;
  /** Clinical work only; null otherwise. */
  readonly setting: string | null;
  readonly specialty: string;
  readonly contacts: readonly string[];
  /** Half-days in a usual week of clinical work; null: not said. */
  readonly halfDays: number | null;
  readonly startedOn: LocalDate | null;
  /** Null: it goes on, or it was one day. */
  readonly endedOn: LocalDate | null;
  /** What exactly I did (DR-25), or the role (IMG-19). */
  readonly role: string;
  /** Cases that stayed with me, without anything that names a patient (IMG-19). */
  readonly cases: string;
  /** Lessons (IMG-19), or how it changed my understanding (DR-25). */
  readonly learned: string;
  readonly evidence: string;
  readonly evidenceLink: string;
  readonly evidenceOn: LocalDate | null;
}

/** An activity as kept. */
export interface Activity extends ActivityEntry {
  readonly id: ActivityId;
  readonly caseId: CaseId;
  readonly studentId: PersonId;
  readonly kind: ActivityKind;
  readonly state: WorkState | null;
  readonly setting: Setting | null;
  readonly writtenBy: PersonId;
  readonly recordedAt: Instant;
  readonly changedAt: Instant;
  readonly version: number;
}

/** An advisor's answer to one version of an activity. */
export interface ActivityCheck {
  readonly answer: 'verified' | 'sent_back';
  /** What is still needed; empty when verified. */
  readonly words: string;
  readonly byName: string;
  readonly at: Instant;
  /** The version that was looked at. */
  readonly activityVersion: number;
}

/** Where an activity stands with the advisor. */
export type CheckState = 'not_looked_at' | 'verified' | 'sent_back' | 'changed_since';

/** The answer that holds for this version; an older answer means the activity changed since. */
export function checkState(
  activity: Pick<Activity, 'version'>,
  check: Pick<ActivityCheck, 'answer' | 'activityVersion'> | null,
): CheckState {
  if (!check) return 'not_looked_at';
  return check.activityVersion === activity.version ? check.answer : 'changed_since';
}

/** Whether a kind goes through the work states. */
export function isWork(kind: string): boolean {
  return (workKinds as readonly string[]).includes(kind);
}
