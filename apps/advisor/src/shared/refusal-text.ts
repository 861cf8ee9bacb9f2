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
import { words } from './words.ts';

type Sentence<Code extends RefusalCode> = (facts: RefusalFacts[Code]) => string;

const list = (items: readonly string[]) => items.map(words).join(', ');
const day = (date: string) =>
  dayInWords(date.slice(0, 10) as Parameters<typeof dayInWords>[0], 'full');

const basisText = {
  basis:
    'Nobody from outside is asked without a basis. Choose one: a designated school official, or the student’s written consent.',
  words: 'Say who designated this person as a school official, and why she or he may know.',
  consent:
    'The student has not agreed to this. Ask for consent first; the answer is the student’s.',
  revoked: 'The student has taken this consent back. Nobody is invited on it any more.',
} as const satisfies Record<RefusalFacts['DEBRIEFER_NEEDS_BASIS']['missing'], string>;

/** What each refusal says to staff: what is wrong, where, what to do. */
const sentences = {
  NOT_FOUND: () =>
    'This record isn’t available to you. It may not exist, or it belongs to somebody else’s work.',
  NOT_ALLOWED: () => 'Your role does not allow this. A dean can change roles under People.',
  SIGN_IN_REQUIRED: () =>
    'You are signed out. Sign in again to go on; what you wrote is still here.',
  SIGN_IN_FAILED: () =>
    'E-mail and password do not fit together. Check both, or ask your dean for a new password link.',
  TOO_MANY_TRIES: ({ retryAfterSeconds }) =>
    `Too many tries. Wait ${Math.max(1, Math.ceil(retryAfterSeconds / 60))} min and try again.`,
  LINK_NOT_VALID: () =>
    'This link has been used or has expired. Ask your dean’s office for a new one.',
  PASSWORD_TOO_WEAK: ({ minimumLength }) =>
    `Choose a longer or less common password: at least ${minimumLength} characters, for example four words.`,
  REQUEST_NOT_OURS: () => 'The request did not come from this page. Reload the page and try again.',
  PRACTICE_ONLY: () => 'This exists in the practice institution only.',
  INPUT_NOT_VALID: ({ issues }) => issues.map((issue) => issueText(issue)).join(' '),
  CHANGED_BY_SOMEONE_ELSE: ({ changedBy }) =>
    `${changedBy ?? 'Somebody'} changed this while you had it open. Look at both versions before you go on.`,
  IDEMPOTENCY_MISMATCH: () =>
    'This was sent before with other content. Reload the page and do it once more.',
  BUSY_TRY_AGAIN: () => 'The server is busy. Nothing was changed; try again in a moment.',
  TOO_LARGE: ({ limitBytes, actualBytes }) =>
    `The file is ${megabytes(actualBytes)}; at most ${megabytes(limitBytes)} can be taken. Split it and send the parts.`,
  PAGE_CURSOR_NOT_VALID: () =>
    'The list has changed since this page was made. Go back to its beginning.',
  LAST_DEAN: () => 'An institution needs a dean. Make somebody else dean first.',
  PERSON_DEACTIVATED: () => 'This person has been deactivated. Activate the person again first.',
  EMAIL_IN_USE: ({ email }) =>
    `${email} already belongs to somebody here. Use another address, or open that person.`,
  REASON_REQUIRED: ({ minimumLength }) =>
    `Give a reason of at least ${minimumLength} characters. It is kept with the record.`,
  COHORT_NAME_IN_USE: ({ name }) =>
    `There is already a cohort called “${name}”. Choose another name.`,
  DATE_NOT_SOURCED: ({ kind }) =>
    `The date “${words(kind)}” needs a source before it can be kept as verified.`,
  CASE_CLOSED: ({ closedOn }) =>
    `This case was closed on ${day(closedOn)}. Open a new case to go on working.`,
  CASE_OPEN_FOR_CYCLE: ({ matchYear }) =>
    `There is already an open case towards the ${matchYear} Match. Open that one.`,
  TARGET_YEAR_TOO_EARLY: ({ failedYear, earliest }) =>
    `After the ${failedYear} Match the earliest target is the Match of ${earliest}.`,
  ALREADY_ASSIGNED: ({ name }) => `${name} already works on this case.`,
  STAGE_UNKNOWN: () => 'This stage does not exist. Reload the page and choose from the list.',
  STAGE_NOT_REACHABLE: ({ from, to, allowed }) =>
    `From “${words(from)}” a case cannot go to “${words(to)}”. Possible: ${list(allowed)}.`,
  STAGE_CRITERIA_UNMET: ({ to, unmet }) =>
    `Before “${words(to)}” this is still open: ${list(unmet)}. Do that first, or move with a reason.`,
  NOTE_NOT_SHARED_CLASS: () =>
    'Only a shared note can be released to the student. Copy the words into a shared note.',
  NOTE_EMPTY: () => 'The note has no words yet.',
  NOTE_ALREADY_RELEASED: () => 'This version is already with the student.',
  NOTE_NOT_RELEASED: () => 'This note is not with the student.',
  MEMORY_AID_UNREADABLE: () =>
    'This memory aid cannot be opened: its key is missing. Ask whoever runs this server about the data key.',
  DEBRIEF_STATE: ({ state, allowed }) =>
    `The debrief is ${words(state)}; this can be done when it is ${allowed.map(words).join(' or ')}.`,
  DEBRIEF_PACKET_INCOMPLETE: ({ missing }) =>
    `The packet is not complete. Still missing: ${list(missing)}. Add each one, or waive it with a reason.`,
  DEBRIEF_NO_ATTENDEES: () => 'Nobody is listed as present. Add who took part first.',
  DEBRIEF_SINGLE_FACTOR: ({ factor }) =>
    `“${words(factor)}” is the only factor. Rarely is there one reason alone: add others, or confirm that this is the whole picture.`,
  DEBRIEF_NOTHING_TO_RELEASE: () =>
    'There is nothing for the student to read yet. Write the summary first.',
  DEBRIEFER_NEEDS_BASIS: ({ missing }) => basisText[missing],
  DEBRIEFER_CLOSED: () =>
    'This invitation is closed: it was taken back, or its last day has passed.',
  DEBRIEFER_ASKED_ALREADY: ({ name }) => `${name} has been asked already.`,
  ANSWERS_GIVEN: () => 'These answers have been given and stay as they are.',
  ANSWERS_EMPTY: () => 'Nothing is written yet. Answer at least one question first.',
  ANSWERS_OPEN: () =>
    'Somebody who was asked has not answered yet. Answers become findings once everybody has answered, or is no longer asked.',
  CONSENT_ANSWERED: () => 'The student has answered this already.',
  WAIVER_NEEDS_REASON: ({ item }) => `Say why “${words(item)}” is waived.`,
  FINDING_UNKNOWN_FACTOR: () => 'This factor is not in the list. Choose one from it.',
  SEASON_CLOSED: ({ targetYear, closedOn }) =>
    `The applications for the Match of ${targetYear} were due by ${day(closedOn)}. Choose a later Match.`,
  CIRCULAR_DEPENDENCY: ({ steps }) =>
    `These steps would wait for each other: ${steps.join('; ')}. Take one of them out of the circle.`,
  DATE_OUTSIDE_SEASON: ({ step, from, to }) =>
    `“${step}” would lie outside this season, which runs from ${day(from)} to ${day(to)}. Choose a day inside it.`,
  STEP_BEFORE_ITS_TURN: ({ step, after, until }) =>
    `“${step}” follows “${after}”, which ends on ${day(until)}. Move that one first, or choose a later day.`,
  TEMPLATE_OF_ANOTHER_SPECIALTY: ({ template, specialty }) =>
    `“${template}” is written for another specialty than ${words(specialty)}, the aim of the newest season on record. Choose another template, or record the new aim first.`,
  LETTER_WAIVER_STANDS: () =>
    'The letter was sent in under this waiver, so it holds for it. Later letters are free.',
  ROLE_NEEDS_MILESTONES: () =>
    'A research role needs at least one milestone before it can be active (IR-30).',
  ROLE_STATE: ({ state, allowed }) =>
    `The role is ${words(state)}${allowed.length > 0 ? `; from there it can become ${allowed.map(words).join(' or ')}` : ', and stays so'}.`,
  DECISION_STATE: ({ state }) =>
    state === 'decided'
      ? 'This decision is made and stays as it is. Begin a new one to look at the path again.'
      : 'This decision is closed. Begin a new one to look at the path again.',
  DECISION_EXISTS: () => 'One decision of this kind is open already. Go on with that one.',
  DECISION_NEEDS_OPTIONS: ({ least }) =>
    `Put at least ${least} ways beside each other before you choose one.`,
  PANEL_NEEDS_VOTES: ({ least }) =>
    `A panel has at least ${least} voices. Write down how each of them sees it.`,
  PANEL_REQUIRED: ({ reasons }) =>
    `A re-evaluation panel comes first: ${reasons.join('; ')}. Record it on the Decision page, or go on without it with a reason.`,
  YEAR_VALUE_REQUIRED: ({ verdict, says }) =>
    verdict === 'none'
      ? 'Nobody has asked yet what the further year is worth. Put it to the role test, or go on with a reason.'
      : `As it is described, the further year ${verdict === 'drift' ? 'makes the time longer without strengthening' : 'leaves too much open to say'}: ${says.slice(0, 3).join(' ')} Change what it holds, or go on with a reason.`,
  ALTERNATIVES_NOT_COMPARED: () =>
    'Several mentors see a low chance for this way. Put at least one other way beside it before you decide.',
  PARALLEL_PLAN_REQUIRED: () =>
    'An exam was not passed. Applying again is decided together with a second way beside it: choose one.',
  GUIDANCE_REQUIRED: () =>
    'Small routes like this one differ from place to place. Write down which institution gave guidance on it.',
  MENTOR_TALK_FIRST: () =>
    'With a visa in play, taking a place is talked through with a mentor first. Write down what the mentor said.',
  FIRST_DAYS_CONFIRM: ({ minimumLength }) =>
    `These are the first days, and this cannot easily be undone. Confirm it a second time, with a note of at least ${minimumLength} characters.`,
  OUTREACH_WAITS: () =>
    'The quiet time still runs, so this message waits. Open it early with a note, if it cannot.',
  OUTREACH_STATE: () =>
    'This message is not waiting any more. Reload the page to see where it stands.',
  DECISION_NOTHING_TO_RELEASE: () =>
    'There is nothing to release yet: make the decision and write what the student will read.',
  GOAL_MISSING: () => 'Write down one main goal first. Every step of the plan serves it.',
  ESCALATION_ANSWERED: ({ name }) => `${name || 'Somebody'} has acted on this already.`,
  PLAN_EXISTS: () => 'This case already has a plan. Open it instead.',
  PLAN_STATE: ({ state, allowed }) =>
    `The plan is ${words(state)}; this can be done when it is ${allowed.map(words).join(' or ')}.`,
  TASK_STATE: ({ state, allowed }) =>
    `The step is ${words(state)}; this can be done when it is ${allowed.map(words).join(' or ')}.`,
  TASK_OUTSIDE_WINDOW: ({ earliest, latest }) =>
    `Choose a date between ${day(earliest)} and ${day(latest)}.`,
  EVIDENCE_FILE_KIND: () => 'Only PDF, PNG and JPEG files can be taken.',
  EVIDENCE_FILES_FULL: ({ most }) =>
    `There are ${most} files already. Take one away first, or put pages together into one PDF.`,
  EVIDENCE_SEEN: () =>
    'It is verified, so its files stay in the record. Open it again to change them.',
  EVIDENCE_REQUIRED: () => 'This asks for evidence: a few words, a link or a file, and the date.',
  TASK_NOT_YOURS: ({ owner }) => `This step belongs to the ${words(owner)}.`,
  PACK_NOT_SOUND: ({ issues }) =>
    `The guide was not saved. ${issues
      .slice(0, 5)
      .map(({ entry, field, message }) => `Entry “${entry}”, field “${field}”: ${message}.`)
      .join(' ')}`,
  PACK_NOTHING_CHANGED: () => 'Nothing differs from what is used now. Nothing was saved.',
  IMPORT_STATE: ({ state, allowed }) =>
    `The import is ${words(state)}; this can be done when it is ${allowed.map(words).join(' or ')}.`,
  IMPORT_FILE_UNREADABLE: ({ problem, line, found }) =>
    `We could not read the file${line ? ` at line ${line}` : ''}: ${words(problem)}${found ? ` (“${found}”)` : ''}.`,
  IMPORT_TOO_MANY_ROWS: ({ limit, found }) =>
    `The file has ${found} rows; at most ${limit} can be taken at once. Split it.`,
  IMPORT_COLUMNS_MISSING: ({ missing }) => `Match these columns first: ${list(missing)}.`,
  IMPORT_NOTHING_TO_COMMIT: () => 'No row would change anything. There is nothing to import.',
  IMPORT_UNDO_TOO_LATE: ({ until }) =>
    `An import can be undone until ${day(until)}. Close the cases one by one instead.`,
  IMPORT_UNDO_WORKED_ON: ({ cases }) =>
    `${cases} of the imported cases have been worked on since. They stay; close them one by one if they are wrong.`,
  IMPORT_CHECK_AGAIN: ({ rows }) =>
    `${rows} of these records changed here since the check. Check the list again, then import it.`,
  HELD_UNTIL: ({ until }) => `This list is held until ${day(until)}. Nobody is invited before.`,
  PERSON_WORKED_WITH: ({ name }) =>
    `Somebody has worked with ${name} already. Close the case instead; nothing is lost.`,
  CASE_NOT_CLOSED: () => 'This case is open already.',
  MEETING_STATE: ({ state, allowed }) =>
    `The meeting is ${words(state)}; this can be done when it is ${allowed.map(words).join(' or ')}.`,
  DEBRIEF_QUESTIONS_FIXED: ({ because }) =>
    ({
      answers_given:
        'Somebody has given answers already, and everybody is asked the same. Ask it in the conversation, and write it down under “What happened”.',
      words_written: 'Words stand under this question. Take them out first, then the question.',
      enough: 'There are ten questions of your own already. Take one away first.',
    })[because],
  DEBRIEF_QUIET_TIME: ({ when, suggested }) =>
    `Nothing reaches a student ${when === 'evening' ? 'in the evening or at night' : when === 'friday' ? 'on a Friday' : 'at the weekend'} unless you confirm it. A better time: ${day(suggested)}.`,
  FINDING_STATE: ({ state, allowed }) =>
    `The finding is ${words(state)}; this can be done when it is ${allowed.map(words).join(' or ')}.`,
  RANK_CONSENT_MISSING: () =>
    'Ranks are kept only with the student’s consent, and nobody asks for them. If they were volunteered, record the consent first.',
  PROPOSAL_CHANGED: () =>
    'The facts behind this proposal have changed since you opened it. Look at it again, then decide.',
  DIAGNOSIS_SINGLE_FACTOR: ({ factor }) =>
    `There is rarely a single reason. Look once more, or confirm that “${words(factor)}” alone explains it.`,
  DIAGNOSIS_NOTHING_TO_RELEASE: () =>
    'There is nothing to release yet: accept at least one factor and write what the student will read.',
  DIAGNOSIS_NOT_IN_ORDER: ({ least, most }) =>
    `Choose ${least === most ? least : `${least} to ${most}`} of the accepted factors, each once, in the order they matter.`,
  AUDIT_NOTHING_TO_SHARE: () => 'Only the student shares her audit.',
  WRITTEN_LIST_EMPTY: () =>
    'The list has no line yet. Take the accepted factors over, or write the first line.',
} as const satisfies { [Code in RefusalCode]: Sentence<Code> };

function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}

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
      ? 'There is no connection. Nothing is lost; try again when the line is back.'
      : 'The server did not answer in time. Look whether it was done before you try again.';
  }
  if (error instanceof RefusalError && error.code === 'DOCUMENT_NOT_VALID') {
    return 'This page is older than the server. Reload it and try again.';
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
