import {
  refusalClasses,
  type Issue,
  type Refusal,
  type RefusalCode,
  type RefusalFacts,
} from '@onward/core/shared';
import { NoAnswerError, RefusalError } from '@onward/graphql';
import { dayInWords } from './format.ts';
import { issueText } from './issue-text.ts';

type Sentence<Code extends RefusalCode> = (facts: RefusalFacts[Code]) => string;

const day = (date: string) =>
  dayInWords(date.slice(0, 10) as Parameters<typeof dayInWords>[0], 'full');
const office = () => 'This is something the dean’s office does. Ask them if you need it.';
const changed = () => 'This has changed since you opened it. Reload the page to see how it is now.';

/** What each refusal says to a student: calm, second person, no blame, always a next thing to do. */
const sentences = {
  NOT_FOUND: () => 'This page isn’t available. It may have been moved; look on Today.',
  NOT_ALLOWED: office,
  SIGN_IN_REQUIRED: () =>
    'You are signed out. Sign in again to go on; what you wrote is still here.',
  SIGN_IN_FAILED: () =>
    'E-mail and password do not fit together. Check both, or ask the dean’s office for a new link.',
  TOO_MANY_TRIES: ({ retryAfterSeconds }) =>
    `That was tried several times. Wait ${Math.max(1, Math.ceil(retryAfterSeconds / 60))} min, then try again.`,
  LINK_NOT_VALID: () =>
    'This link has been used already, or it is too old. Ask the dean’s office for a new one.',
  PASSWORD_TOO_WEAK: ({ minimumLength }) =>
    `Choose a longer or less common password: at least ${minimumLength} characters. Four words you like are good.`,
  REQUEST_NOT_OURS: () => 'Please reload the page and try again.',
  PRACTICE_ONLY: () => 'This exists in the practice institution only.',
  INPUT_NOT_VALID: ({ issues }) => issues.map((issue) => issueText(issue)).join(' '),
  CHANGED_BY_SOMEONE_ELSE: ({ changedBy }) =>
    `${changedBy ?? 'Somebody'} changed this while you had it open. Look at both versions, then choose.`,
  IDEMPOTENCY_MISMATCH: () => 'Please reload the page and do it once more.',
  BUSY_TRY_AGAIN: () => 'The server is busy. Nothing was changed; try again in a moment.',
  TOO_LARGE: ({ limitBytes }) =>
    `This is too large: at most ${Math.round(limitBytes / 1024 / 1024)} MB. What you wrote is still here. Make it smaller and try again.`,
  PAGE_CURSOR_NOT_VALID: changed,
  LAST_DEAN: office,
  PERSON_DEACTIVATED: () => 'This account is closed. Talk to the dean’s office.',
  EMAIL_IN_USE: ({ email }) => `${email} is already used here. Choose another address.`,
  REASON_REQUIRED: ({ minimumLength }) => `Say why in at least ${minimumLength} characters.`,
  COHORT_NAME_IN_USE: office,
  DATE_NOT_SOURCED: office,
  CASE_CLOSED: ({ closedOn }) =>
    `This work was brought to a close on ${day(closedOn)}. Talk to the dean’s office to go on.`,
  CASE_OPEN_FOR_CYCLE: office,
  TARGET_YEAR_TOO_EARLY: office,
  ALREADY_ASSIGNED: office,
  STAGE_UNKNOWN: office,
  STAGE_NOT_REACHABLE: office,
  STAGE_CRITERIA_UNMET: office,
  NOTE_NOT_SHARED_CLASS: office,
  NOTE_EMPTY: () => 'There are no words yet.',
  NOTE_ALREADY_RELEASED: changed,
  NOTE_NOT_RELEASED: () => 'This note has been taken back. Ask your advisor about it.',
  MEMORY_AID_UNREADABLE: office,
  DEBRIEF_STATE: changed,
  DEBRIEF_PACKET_INCOMPLETE: office,
  DEBRIEF_NO_ATTENDEES: office,
  DEBRIEF_SINGLE_FACTOR: office,
  DEBRIEF_NOTHING_TO_RELEASE: office,
  DEBRIEFER_NEEDS_BASIS: office,
  DEBRIEFER_CLOSED: () =>
    'This page is no longer open to you. What you gave is kept. Ask the dean’s office if you need to come back.',
  DEBRIEFER_ASKED_ALREADY: office,
  ANSWERS_GIVEN: () => 'Your answers have been given. They stay as they are.',
  ANSWERS_EMPTY: () => 'Nothing is written yet. Answer at least one question first.',
  ANSWERS_OPEN: office,
  CONSENT_ANSWERED: () => 'You have answered this already.',
  WAIVER_NEEDS_REASON: office,
  FINDING_UNKNOWN_FACTOR: office,
  SEASON_CLOSED: ({ targetYear }) =>
    `The applications for the Match of ${targetYear} are over. Your advisor can choose a later one with you.`,
  CIRCULAR_DEPENDENCY: () => 'These steps would wait for each other. Please tell your advisor.',
  DATE_OUTSIDE_SEASON: ({ from, to }) => `Choose a day between ${day(from)} and ${day(to)}.`,
  STEP_BEFORE_ITS_TURN: ({ after, until }) =>
    `This step follows “${after}”, planned until ${day(until)}. Choose a later day.`,
  TEMPLATE_OF_ANOTHER_SPECIALTY: () => 'This plan is written for another specialty.',
  LETTER_WAIVER_STANDS: () =>
    'This letter was sent in after you signed, so what you signed holds for it. For later letters you can choose anew.',
  ROLE_NEEDS_MILESTONES: office,
  ROLE_STATE: office,
  DECISION_STATE: changed,
  DECISION_EXISTS: changed,
  DECISION_NEEDS_OPTIONS: office,
  PANEL_NEEDS_VOTES: office,
  PANEL_REQUIRED: office,
  YEAR_VALUE_REQUIRED: office,
  ALTERNATIVES_NOT_COMPARED: office,
  PARALLEL_PLAN_REQUIRED: office,
  GUIDANCE_REQUIRED: office,
  MENTOR_TALK_FIRST: office,
  FIRST_DAYS_CONFIRM: () => 'This can wait a few days. Nothing has to be decided now.',
  OUTREACH_WAITS: () =>
    'Your quiet time still runs. The message is kept here; your advisor can open it earlier.',
  OUTREACH_STATE: changed,
  DECISION_NOTHING_TO_RELEASE: office,
  GOAL_MISSING: office,
  ESCALATION_ANSWERED: changed,
  PLAN_EXISTS: changed,
  PLAN_STATE: changed,
  TASK_STATE: () =>
    'This step has changed since you opened it. Reload the page to see it as it is now.',
  TASK_OUTSIDE_WINDOW: ({ earliest, latest }) =>
    `Choose a day between ${day(earliest)} and ${day(latest)}.`,
  EVIDENCE_FILE_KIND: () =>
    'We can take PDF, PNG and JPEG files. Save or photograph it as one of these, and try again.',
  EVIDENCE_FILES_FULL: ({ most }) =>
    `There are ${most} files already. Take one away first, or put pages together into one PDF.`,
  EVIDENCE_SEEN: () =>
    'Your advisor has seen this, so its files stay as they are. You can write to your advisor about it.',
  EVIDENCE_REQUIRED: () =>
    'Add a few words, a link or a file, and the date, so that your advisor can see it was done.',
  TASK_NOT_YOURS: () => 'Somebody in the office does this step. You can ask them about it.',
  PACK_NOT_SOUND: office,
  PACK_NOTHING_CHANGED: office,
  IMPORT_STATE: office,
  IMPORT_FILE_UNREADABLE: office,
  IMPORT_TOO_MANY_ROWS: office,
  IMPORT_COLUMNS_MISSING: office,
  IMPORT_NOTHING_TO_COMMIT: office,
  IMPORT_UNDO_TOO_LATE: office,
  IMPORT_UNDO_WORKED_ON: office,
  CASE_NOT_CLOSED: office,
  MEETING_STATE: changed,
  DEBRIEF_QUIET_TIME: office,
  DEBRIEF_QUESTIONS_FIXED: office,
  FINDING_STATE: changed,
  RANK_CONSENT_MISSING: office,
  PROPOSAL_CHANGED: office,
  DIAGNOSIS_SINGLE_FACTOR: office,
  DIAGNOSIS_NOTHING_TO_RELEASE: office,
  DIAGNOSIS_NOT_IN_ORDER: office,
  AUDIT_NOTHING_TO_SHARE: ({ sharedBefore }) =>
    sharedBefore
      ? 'Nothing has changed since you last shared. Your helper has it as it is.'
      : 'There is nothing to share yet. Answer one question, or write one thing to talk about.',
  WRITTEN_LIST_EMPTY: office,
  IMPORT_CHECK_AGAIN: office,
  HELD_UNTIL: office,
  PERSON_WORKED_WITH: office,
} as const satisfies { [Code in RefusalCode]: Sentence<Code> };

/** The refusal inside an error, typed by its code; null when the error is something else. */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof RefusalError) || !(error.code in refusalClasses)) return null;
  return { code: error.code, facts: error.facts } as Refusal;
}

/** One sentence for anything that a request can throw. */
export function explain(error: unknown): string {
  const refusal = refusalOf(error);
  if (refusal) return (sentences[refusal.code] as (facts: unknown) => string)(refusal.facts);
  if (error instanceof NoAnswerError) {
    return error.kind === 'offline'
      ? 'There is no connection. Nothing is lost; try again when you are back online.'
      : 'The server did not answer in time. Look whether it was done before you try again.';
  }
  if (error instanceof RefusalError && error.code === 'DOCUMENT_NOT_VALID') {
    return 'There is a newer version of this page. Reload it and try again.';
  }
  return 'Something broke on our side. What was saved before is safe.';
}

/** The sentences of an INPUT_NOT_VALID refusal by field, for `error={issues.name}`; empty for any other error. */
export function issuesByField(error: unknown): Readonly<Record<string, string>> {
  const refusal = refusalOf(error);
  if (refusal?.code !== 'INPUT_NOT_VALID') return {};
  return Object.fromEntries(
    refusal.facts.issues.map((issue: Issue) => [issue.field, issueText(issue)]),
  );
}
