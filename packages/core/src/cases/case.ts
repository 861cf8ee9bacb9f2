import type { CaseId, CohortId, ImportId, PersonId } from '../shared/ids.ts';
import { dateOf, type Clock, type Instant } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkChoice, checkText } from '../shared/check.ts';
import { isStage, reasonLength, type Stage, type StageMove } from '../pipeline/index.ts';
import { closingOutcomes, type CaseOutcome } from './outcomes.ts';

/** One student's recovery towards one Match. */
export interface RecoveryCase {
  readonly id: CaseId;
  readonly studentId: PersonId;
  readonly cohortId: CohortId;
  /** The Match year in which the student did not match. */
  readonly failedYear: number;
  /** The Match year this case works towards: `failedYear` + 1 or later. */
  readonly targetYear: number;
  readonly priorCaseId: CaseId | null;
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly outcome: CaseOutcome | null;
  readonly closedAt: Instant | null;
  readonly closingWords: string | null;
  readonly referredAt: Instant;
  /** Until then only the dean and those named know of the case. */
  readonly heldUntil: Instant | null;
  readonly importId: ImportId | null;
  readonly version: number;
}

/** What opening a case asks for. */
export interface CaseOpening {
  readonly id: CaseId;
  readonly studentId: PersonId;
  readonly cohortId: CohortId;
  readonly failedYear: number;
  readonly targetYear: number;
  readonly heldUntil?: Instant | null;
  readonly importId?: ImportId | null;
}

/** A case with the step that its history gains. */
export interface CaseStep {
  readonly case: RecoveryCase;
  readonly move: StageMove;
}

/**
 * Opens a case at `referred`. `known`: the student's other cases. The newest earlier one becomes the linked prior
 * case. Refuses TARGET_YEAR_TOO_EARLY, CASE_OPEN_FOR_CYCLE.
 */
export function open(
  opening: CaseOpening,
  known: readonly Pick<RecoveryCase, 'id' | 'failedYear' | 'closedAt'>[],
  clock: Clock,
): Decision<CaseStep> {
  const { failedYear, targetYear } = opening;
  if (targetYear <= failedYear)
    return refused('TARGET_YEAR_TOO_EARLY', { failedYear, earliest: failedYear + 1 });
  if (known.some((c) => c.failedYear === failedYear && c.closedAt === null))
    return refused('CASE_OPEN_FOR_CYCLE', { matchYear: failedYear });
  const prior = known
    .filter((c) => c.failedYear < failedYear)
    .toSorted((a, b) => b.failedYear - a.failedYear)[0];
  return accepted({
    case: {
      id: opening.id,
      studentId: opening.studentId,
      cohortId: opening.cohortId,
      failedYear,
      targetYear,
      priorCaseId: prior?.id ?? null,
      stage: 'referred',
      stageSince: clock.now,
      outcome: null,
      closedAt: null,
      closingWords: null,
      referredAt: clock.now,
      heldUntil: opening.heldUntil ?? null,
      importId: opening.importId ?? null,
      version: 1,
    },
    move: step(null, 'referred', '', clock),
  });
}

/** What closing asks for: how it ended and, if wanted, words for the record. */
export interface Closing {
  readonly outcome: string;
  readonly words?: string;
  /** Confirmed a second time; asked for in the first days, when somebody leaves medicine. */
  readonly confirmed?: boolean;
}

/** Issues of a closing; the form and the service call this. */
export function checkClosing(closing: Closing): readonly Issue[] {
  return [
    ...checkChoice('outcome', closing.outcome, closingOutcomes),
    ...checkText('words', closing.words, { max: 5000 }),
  ];
}

/** Closes a case with its outcome; nothing is deleted. Refuses CASE_CLOSED, INPUT_NOT_VALID. */
export function close(of: RecoveryCase, closing: Closing, clock: Clock): Decision<CaseStep> {
  if (of.closedAt) return refused('CASE_CLOSED', { closedOn: dateOf(of.closedAt, clock.zone) });
  const issues = checkClosing(closing);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted(
    closed(of, closing.outcome as CaseOutcome, (closing.words ?? '').trim() || null, clock),
  );
}

/** Opens a closed case again, at a stage. Refuses CASE_NOT_CLOSED, STAGE_UNKNOWN, REASON_REQUIRED. */
export function reopen(
  of: RecoveryCase,
  command: { readonly to: string; readonly reason: string },
  clock: Clock,
): Decision<CaseStep> {
  const { to } = command;
  if (!of.closedAt) return refused('CASE_NOT_CLOSED', {});
  if (!isStage(to) || to === 'closed') return refused('STAGE_UNKNOWN', { stage: to });
  const reason = command.reason.trim();
  if (reason.length < reasonLength)
    return refused('REASON_REQUIRED', { minimumLength: reasonLength });
  return accepted({
    case: {
      ...of,
      stage: to,
      stageSince: clock.now,
      outcome: null,
      closedAt: null,
      closingWords: null,
    },
    move: step('closed', to, reason, clock),
  });
}

/**
 * A further cycle without a match: the case is closed as continuing, and a new one, linked to it, works towards a
 * later Match. `opening.failedYear` is normally this case's target year. Refuses as `open` does.
 */
export function continueIn(
  of: RecoveryCase,
  opening: CaseOpening,
  clock: Clock,
): Decision<{ readonly closed: CaseStep | null; readonly next: CaseStep }> {
  if (opening.failedYear < of.targetYear)
    return refused('TARGET_YEAR_TOO_EARLY', {
      failedYear: of.failedYear,
      earliest: of.targetYear,
    });
  const next = open(opening, [of], clock);
  if (!next.accepted) return next;
  return accepted({
    closed: of.closedAt ? null : closed(of, 'still_active', null, clock),
    next: next.value,
  });
}

function closed(
  of: RecoveryCase,
  outcome: CaseOutcome,
  words: string | null,
  clock: Clock,
): CaseStep {
  return {
    case: {
      ...of,
      stage: 'closed',
      stageSince: clock.now,
      outcome,
      closedAt: clock.now,
      closingWords: words,
    },
    move: step(of.stage, 'closed', '', clock),
  };
}

function step(from: Stage | null, to: Stage, reason: string, clock: Clock): StageMove {
  return { fromStage: from, toStage: to, reason, overridden: [], movedAt: clock.now };
}
