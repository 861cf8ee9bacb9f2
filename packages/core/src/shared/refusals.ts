/** The eight classes a refusal has on the wire, whatever its code. */
export type RefusalClass =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'CONFLICT'
  | 'BAD_USER_INPUT'
  | 'UNAUTHENTICATED'
  | 'STEP_UP_REQUIRED'
  | 'RATE_LIMITED'
  | 'OVERLOADED';

/** One thing wrong with what was entered: the field's key, a code, and facts for the sentence. */
export interface Issue {
  readonly field: string;
  readonly code: IssueCode;
  readonly facts?: Readonly<Record<string, string | number>>;
}

export const issueCodes = [
  'required',
  'too_long',
  'too_short',
  'not_a_date',
  'not_a_time',
  'not_an_email',
  'not_a_link',
  'not_a_zone',
  'not_a_time',
  'not_a_choice',
  'out_of_range',
  'in_the_past',
  'in_the_future',
  'before_start',
  'already_used',
  'unreadable_characters',
  'names_a_patient',
  'serves_no_goal',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/**
 * Every refusal the product can give, with the facts its sentence needs. A new code needs its class in
 * `refusalClasses` and a sentence in both apps, or nothing compiles.
 */
export interface RefusalFacts {
  NOT_FOUND: Record<string, never>;
  NOT_ALLOWED: { action: string };
  SIGN_IN_REQUIRED: Record<string, never>;
  SIGN_IN_FAILED: Record<string, never>;
  TOO_MANY_TRIES: { retryAfterSeconds: number };
  LINK_NOT_VALID: Record<string, never>;
  PASSWORD_TOO_WEAK: { minimumLength: number };
  REQUEST_NOT_OURS: Record<string, never>;
  PRACTICE_ONLY: Record<string, never>;
  INPUT_NOT_VALID: { issues: readonly Issue[] };
  CHANGED_BY_SOMEONE_ELSE: {
    expectedVersion: number;
    currentVersion: number;
    current: Readonly<Record<string, unknown>>;
    changedBy: string | null;
    changedAt: string | null;
  };
  IDEMPOTENCY_MISMATCH: Record<string, never>;
  BUSY_TRY_AGAIN: Record<string, never>;
  TOO_LARGE: { limitBytes: number; actualBytes: number };
  PAGE_CURSOR_NOT_VALID: Record<string, never>;

  LAST_DEAN: Record<string, never>;
  PERSON_DEACTIVATED: Record<string, never>;
  EMAIL_IN_USE: { email: string };
  REASON_REQUIRED: { minimumLength: number };

  COHORT_NAME_IN_USE: { name: string };
  DATE_NOT_SOURCED: { kind: string };
  CASE_CLOSED: { closedOn: string };
  CASE_NOT_CLOSED: Record<string, never>;
  CASE_OPEN_FOR_CYCLE: { matchYear: number };
  TARGET_YEAR_TOO_EARLY: { failedYear: number; earliest: number };
  ALREADY_ASSIGNED: { name: string };

  STAGE_UNKNOWN: { stage: string };
  STAGE_NOT_REACHABLE: { from: string; to: string; allowed: readonly string[] };
  STAGE_CRITERIA_UNMET: { to: string; unmet: readonly string[] };

  MEETING_STATE: { state: string; allowed: readonly string[] };

  NOTE_NOT_SHARED_CLASS: Record<string, never>;
  NOTE_EMPTY: Record<string, never>;
  NOTE_ALREADY_RELEASED: Record<string, never>;
  NOTE_NOT_RELEASED: Record<string, never>;
  MEMORY_AID_UNREADABLE: Record<string, never>;

  DEBRIEF_STATE: { state: string; allowed: readonly string[] };
  DEBRIEF_PACKET_INCOMPLETE: { missing: readonly string[] };
  DEBRIEF_NO_ATTENDEES: Record<string, never>;
  DEBRIEF_SINGLE_FACTOR: { factor: string };
  DEBRIEF_NOTHING_TO_RELEASE: Record<string, never>;
  DEBRIEF_QUIET_TIME: { when: 'evening' | 'friday' | 'weekend'; suggested: string };
  /** Everybody at a debrief is asked the same: its questions stand once somebody answered. */
  DEBRIEF_QUESTIONS_FIXED: { because: 'answers_given' | 'words_written' | 'enough' };
  WAIVER_NEEDS_REASON: { item: string };
  /** Nobody from outside is asked without a recorded basis: a designated official, or the student's consent. */
  DEBRIEFER_NEEDS_BASIS: { missing: 'basis' | 'words' | 'consent' | 'revoked' };
  /** Withdrawn, or its end date has passed. */
  DEBRIEFER_CLOSED: Record<string, never>;
  DEBRIEFER_ASKED_ALREADY: { name: string };
  ANSWERS_GIVEN: Record<string, never>;
  ANSWERS_EMPTY: Record<string, never>;
  /** Answers become findings once nobody is still asked: until then each answers for herself. */
  ANSWERS_OPEN: Record<string, never>;
  CONSENT_ANSWERED: Record<string, never>;
  FINDING_UNKNOWN_FACTOR: { domain: string; factor: string };
  FINDING_STATE: { state: string; allowed: readonly string[] };
  /** Rank data is voluntary: it is kept only while the person's consent stands. */
  RANK_CONSENT_MISSING: Record<string, never>;
  /** The facts behind a proposal changed since it was shown. */
  PROPOSAL_CHANGED: { rule: string };
  DIAGNOSIS_SINGLE_FACTOR: { factor: string };
  DIAGNOSIS_NOTHING_TO_RELEASE: Record<string, never>;
  DIAGNOSIS_NOT_IN_ORDER: { least: number; most: number };

  /** Nothing is answered, or nothing has changed since she last shared. */
  AUDIT_NOTHING_TO_SHARE: { sharedBefore: boolean };
  WRITTEN_LIST_EMPTY: Record<string, never>;
  /** A waived letter was sent in: the waiver holds for it; later letters are free. */
  LETTER_WAIVER_STANDS: Record<string, never>;
  /** IR-30: no research role counts as active without milestones. */
  ROLE_NEEDS_MILESTONES: Record<string, never>;
  ROLE_STATE: { state: string; allowed: readonly string[] };
  DECISION_STATE: { state: string; allowed: readonly string[] };
  DECISION_EXISTS: Record<string, never>;
  DECISION_NEEDS_OPTIONS: { least: number };
  PANEL_NEEDS_VOTES: { least: number };
  /** A panel is due and has not met; the reasons in words. */
  PANEL_REQUIRED: { reasons: readonly string[] };
  /** Each further year strengthens, or shows whether another path fits; else it is opened with a reason (LA-37). */
  YEAR_VALUE_REQUIRED: { verdict: 'none' | 'drift' | 'open'; says: readonly string[] };
  ALTERNATIVES_NOT_COMPARED: Record<string, never>;
  PARALLEL_PLAN_REQUIRED: Record<string, never>;
  GUIDANCE_REQUIRED: Record<string, never>;
  MENTOR_TALK_FIRST: Record<string, never>;
  /** In the first days what cannot be undone asks for a second confirmation and a note. */
  FIRST_DAYS_CONFIRM: { until: string; minimumLength: number };
  DECISION_NOTHING_TO_RELEASE: Record<string, never>;
  OUTREACH_WAITS: { until: string };
  OUTREACH_STATE: { state: string; allowed: readonly string[] };
  GOAL_MISSING: Record<string, never>;
  ESCALATION_ANSWERED: { name: string };

  PLAN_EXISTS: Record<string, never>;
  SEASON_CLOSED: { targetYear: number; closedOn: string };
  /** Steps that wait for each other, by title. */
  CIRCULAR_DEPENDENCY: { steps: readonly string[] };
  DATE_OUTSIDE_SEASON: { step: string; from: string; to: string };
  STEP_BEFORE_ITS_TURN: { step: string; after: string; until: string };
  TEMPLATE_OF_ANOTHER_SPECIALTY: { template: string; specialty: string };
  PLAN_STATE: { state: string; allowed: readonly string[] };
  TASK_STATE: { state: string; allowed: readonly string[] };
  TASK_OUTSIDE_WINDOW: { earliest: string; latest: string };
  EVIDENCE_REQUIRED: Record<string, never>;
  /** Neither PDF, PNG nor JPEG, or empty. */
  EVIDENCE_FILE_KIND: Record<string, never>;
  EVIDENCE_FILES_FULL: { most: number };
  /** What it shows is verified: its files belong to the record. */
  EVIDENCE_SEEN: Record<string, never>;
  TASK_NOT_YOURS: { owner: string };

  /** A guide pack does not hold together: what is wrong, by entry and field. */
  PACK_NOT_SOUND: {
    issues: readonly { readonly entry: string; readonly field: string; readonly message: string }[];
  };
  PACK_NOTHING_CHANGED: Record<string, never>;

  IMPORT_STATE: { state: string; allowed: readonly string[] };
  IMPORT_FILE_UNREADABLE: { problem: string; line?: number; found?: string };
  IMPORT_TOO_MANY_ROWS: { limit: number; found: number };
  IMPORT_COLUMNS_MISSING: { missing: readonly string[] };
  IMPORT_NOTHING_TO_COMMIT: Record<string, never>;
  IMPORT_UNDO_TOO_LATE: { until: string };
  IMPORT_UNDO_WORKED_ON: { cases: number };
  /** What is here changed since the check: check again, then commit. */
  IMPORT_CHECK_AGAIN: { rows: number };
  /** Held: nobody is invited before the release time. */
  HELD_UNTIL: { until: string };
  /** Somebody has worked with this person already: close the case instead of removing it. */
  PERSON_WORKED_WITH: { name: string };
}

export type RefusalCode = keyof RefusalFacts;
export type Refusal = {
  [C in RefusalCode]: { readonly code: C; readonly facts: RefusalFacts[C] };
}[RefusalCode];

/** The class each code travels under. */
export const refusalClasses = {
  NOT_FOUND: 'NOT_FOUND',
  NOT_ALLOWED: 'FORBIDDEN',
  SIGN_IN_REQUIRED: 'UNAUTHENTICATED',
  SIGN_IN_FAILED: 'UNAUTHENTICATED',
  TOO_MANY_TRIES: 'RATE_LIMITED',
  LINK_NOT_VALID: 'BAD_USER_INPUT',
  PASSWORD_TOO_WEAK: 'BAD_USER_INPUT',
  REQUEST_NOT_OURS: 'FORBIDDEN',
  PRACTICE_ONLY: 'FORBIDDEN',
  INPUT_NOT_VALID: 'BAD_USER_INPUT',
  CHANGED_BY_SOMEONE_ELSE: 'CONFLICT',
  IDEMPOTENCY_MISMATCH: 'CONFLICT',
  BUSY_TRY_AGAIN: 'OVERLOADED',
  TOO_LARGE: 'BAD_USER_INPUT',
  PAGE_CURSOR_NOT_VALID: 'BAD_USER_INPUT',
  LAST_DEAN: 'CONFLICT',
  PERSON_DEACTIVATED: 'CONFLICT',
  EMAIL_IN_USE: 'CONFLICT',
  REASON_REQUIRED: 'BAD_USER_INPUT',
  COHORT_NAME_IN_USE: 'CONFLICT',
  DATE_NOT_SOURCED: 'BAD_USER_INPUT',
  CASE_CLOSED: 'CONFLICT',
  CASE_NOT_CLOSED: 'CONFLICT',
  CASE_OPEN_FOR_CYCLE: 'CONFLICT',
  TARGET_YEAR_TOO_EARLY: 'BAD_USER_INPUT',
  ALREADY_ASSIGNED: 'CONFLICT',
  STAGE_UNKNOWN: 'BAD_USER_INPUT',
  STAGE_NOT_REACHABLE: 'CONFLICT',
  STAGE_CRITERIA_UNMET: 'CONFLICT',
  MEETING_STATE: 'CONFLICT',
  NOTE_NOT_SHARED_CLASS: 'CONFLICT',
  NOTE_EMPTY: 'BAD_USER_INPUT',
  NOTE_ALREADY_RELEASED: 'CONFLICT',
  NOTE_NOT_RELEASED: 'CONFLICT',
  MEMORY_AID_UNREADABLE: 'CONFLICT',
  DEBRIEF_STATE: 'CONFLICT',
  DEBRIEF_PACKET_INCOMPLETE: 'CONFLICT',
  DEBRIEF_NO_ATTENDEES: 'CONFLICT',
  DEBRIEF_SINGLE_FACTOR: 'CONFLICT',
  DEBRIEF_NOTHING_TO_RELEASE: 'CONFLICT',
  DEBRIEF_QUIET_TIME: 'CONFLICT',
  DEBRIEF_QUESTIONS_FIXED: 'CONFLICT',
  WAIVER_NEEDS_REASON: 'BAD_USER_INPUT',
  DEBRIEFER_NEEDS_BASIS: 'BAD_USER_INPUT',
  DEBRIEFER_CLOSED: 'CONFLICT',
  DEBRIEFER_ASKED_ALREADY: 'CONFLICT',
  ANSWERS_GIVEN: 'CONFLICT',
  ANSWERS_EMPTY: 'BAD_USER_INPUT',
  ANSWERS_OPEN: 'CONFLICT',
  CONSENT_ANSWERED: 'CONFLICT',
  FINDING_UNKNOWN_FACTOR: 'BAD_USER_INPUT',
  FINDING_STATE: 'CONFLICT',
  RANK_CONSENT_MISSING: 'CONFLICT',
  PROPOSAL_CHANGED: 'CONFLICT',
  DIAGNOSIS_SINGLE_FACTOR: 'CONFLICT',
  DIAGNOSIS_NOTHING_TO_RELEASE: 'CONFLICT',
  DIAGNOSIS_NOT_IN_ORDER: 'BAD_USER_INPUT',
  AUDIT_NOTHING_TO_SHARE: 'CONFLICT',
  WRITTEN_LIST_EMPTY: 'CONFLICT',
  LETTER_WAIVER_STANDS: 'CONFLICT',
  ROLE_NEEDS_MILESTONES: 'CONFLICT',
  ROLE_STATE: 'CONFLICT',
  DECISION_STATE: 'CONFLICT',
  DECISION_EXISTS: 'CONFLICT',
  DECISION_NEEDS_OPTIONS: 'CONFLICT',
  PANEL_NEEDS_VOTES: 'CONFLICT',
  PANEL_REQUIRED: 'CONFLICT',
  YEAR_VALUE_REQUIRED: 'CONFLICT',
  ALTERNATIVES_NOT_COMPARED: 'CONFLICT',
  PARALLEL_PLAN_REQUIRED: 'CONFLICT',
  GUIDANCE_REQUIRED: 'CONFLICT',
  MENTOR_TALK_FIRST: 'CONFLICT',
  FIRST_DAYS_CONFIRM: 'CONFLICT',
  DECISION_NOTHING_TO_RELEASE: 'CONFLICT',
  OUTREACH_WAITS: 'CONFLICT',
  OUTREACH_STATE: 'CONFLICT',
  GOAL_MISSING: 'CONFLICT',
  ESCALATION_ANSWERED: 'CONFLICT',
  PLAN_EXISTS: 'CONFLICT',
  SEASON_CLOSED: 'CONFLICT',
  CIRCULAR_DEPENDENCY: 'CONFLICT',
  DATE_OUTSIDE_SEASON: 'BAD_USER_INPUT',
  STEP_BEFORE_ITS_TURN: 'CONFLICT',
  TEMPLATE_OF_ANOTHER_SPECIALTY: 'CONFLICT',
  PLAN_STATE: 'CONFLICT',
  TASK_STATE: 'CONFLICT',
  TASK_OUTSIDE_WINDOW: 'BAD_USER_INPUT',
  EVIDENCE_REQUIRED: 'BAD_USER_INPUT',
  EVIDENCE_FILE_KIND: 'BAD_USER_INPUT',
  EVIDENCE_FILES_FULL: 'CONFLICT',
  EVIDENCE_SEEN: 'CONFLICT',
  TASK_NOT_YOURS: 'FORBIDDEN',
  PACK_NOT_SOUND: 'BAD_USER_INPUT',
  PACK_NOTHING_CHANGED: 'BAD_USER_INPUT',
  IMPORT_STATE: 'CONFLICT',
  IMPORT_FILE_UNREADABLE: 'BAD_USER_INPUT',
  IMPORT_TOO_MANY_ROWS: 'BAD_USER_INPUT',
  IMPORT_COLUMNS_MISSING: 'BAD_USER_INPUT',
  IMPORT_NOTHING_TO_COMMIT: 'CONFLICT',
  IMPORT_UNDO_TOO_LATE: 'CONFLICT',
  IMPORT_UNDO_WORKED_ON: 'CONFLICT',
  IMPORT_CHECK_AGAIN: 'CONFLICT',
  HELD_UNTIL: 'CONFLICT',
  PERSON_WORKED_WITH: 'CONFLICT',
} as const satisfies Record<RefusalCode, RefusalClass>;
