import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';
import type { LogEntry, Opening } from '@onward/core/forensics';

/** One season of a fictional applicant, as it would be typed. */
export interface ApplicantSeason {
  readonly attempt: AttemptEntry;
  readonly facts: readonly AttemptFactEntry[];
}

/** A fictional applicant: what is on record, and the day of the application aimed at. */
export interface Applicant {
  readonly key: string;
  readonly fullName: string;
  /** Guides and tracks this person stands for. */
  readonly standsFor: string;
  readonly seasons: readonly ApplicantSeason[];
  readonly targetDate: string;
  /** When programs could first see applications in the newest season; null where not known. */
  readonly programsSawOn: string | null;
  readonly rankConsent: boolean;
  /** When the season aimed at opens; left out where the cycle's data do not say. */
  readonly opens?: Opening;
  /** The day somebody set for the next application. */
  readonly plannedOn?: string;
  /** Clinical work of the logbook. */
  readonly log?: readonly LogEntry[];
}
