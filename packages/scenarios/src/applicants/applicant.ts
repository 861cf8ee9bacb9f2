import type { AttemptEntry, AttemptFactEntry } from '@onward/core/attempts';

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
}
