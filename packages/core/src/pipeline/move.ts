import type { Clock, Instant, LocalDate } from '../shared/calendar.ts';
import { dateOf, daysBetween, today } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import { checkText } from '../shared/check.ts';
import { unmetGates, type GateCode, type GateFacts } from './gates.ts';
import { isStage, moveTargets, type Stage } from './stages.ts';

/** What moving needs to know about a case. */
export interface Standing {
  readonly stage: Stage;
  readonly stageSince: Instant;
  readonly closedAt: Instant | null;
}

/** One step of the history. `overridden`: criteria that were not met and were passed with a reason. */
export interface StageMove {
  readonly fromStage: Stage | null;
  readonly toStage: Stage;
  readonly reason: string;
  readonly overridden: readonly GateCode[];
  readonly movedAt: Instant;
}

/** Shortest reason for passing a gate, in characters. */
export const reasonLength = 10;

/**
 * Moves a case to another stage. A criterion that is not met needs a reason of ten characters. Refuses STAGE_UNKNOWN,
 * CASE_CLOSED, STAGE_NOT_REACHABLE (the same stage, or `closed`, which `close` reaches), STAGE_CRITERIA_UNMET,
 * INPUT_NOT_VALID.
 */
export function move(
  standing: Standing,
  command: { readonly to: string; readonly reason?: string },
  facts: GateFacts,
  clock: Clock,
): Decision<{ readonly standing: Standing; readonly move: StageMove }> {
  const { to } = command;
  const reason = (command.reason ?? '').trim();
  if (!isStage(to)) return refused('STAGE_UNKNOWN', { stage: to });
  if (standing.closedAt)
    return refused('CASE_CLOSED', { closedOn: dateOf(standing.closedAt, clock.zone) });
  const allowed = moveTargets(standing.stage);
  if (!allowed.includes(to))
    return refused('STAGE_NOT_REACHABLE', { from: standing.stage, to, allowed });
  const issues = checkText('reason', reason, { max: 2000 });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const unmet = unmetGates(to, facts);
  if (unmet.length > 0 && reason.length < reasonLength)
    return refused('STAGE_CRITERIA_UNMET', { to, unmet });
  return accepted({
    standing: { ...standing, stage: to, stageSince: clock.now },
    move: {
      fromStage: standing.stage,
      toStage: to,
      reason,
      overridden: unmet,
      movedAt: clock.now,
    },
  });
}

/** Time spent in one stage: from when, until when (null: still there), whole days in the institution's zone. */
export interface TimeInStage {
  readonly stage: Stage;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly days: number;
}

/** The history as stays, oldest first. `moves` may come in any order. */
export function timeInStages(
  moves: readonly Pick<StageMove, 'toStage' | 'movedAt'>[],
  clock: Clock,
): readonly TimeInStage[] {
  const sorted = moves.toSorted((a, b) =>
    Temporal.Instant.compare(Temporal.Instant.from(a.movedAt), Temporal.Instant.from(b.movedAt)),
  );
  return sorted.map((step, i) => {
    const next = sorted[i + 1];
    const from = dateOf(step.movedAt, clock.zone);
    const until = next ? dateOf(next.movedAt, clock.zone) : null;
    return { stage: step.toStage, from, until, days: daysBetween(from, until ?? today(clock)) };
  });
}

/** Stages in which waiting is the ordinary thing: nothing there is called stalled. */
const waitingStages: readonly Stage[] = [
  'building',
  'interviewing',
  'results_pending',
  'placed',
  'closed',
];

/**
 * How many days a case has stood where it is, if that is longer than the institution's figure (days); otherwise null.
 * Something to ask about, not an alarm: the words say "in Debrief for 24 days".
 */
export function stalledDays(
  stage: Stage,
  since: Instant,
  afterDays: number,
  clock: Clock,
): number | null {
  if (waitingStages.includes(stage)) return null;
  const days = daysBetween(dateOf(since, clock.zone), today(clock));
  return days >= afterDays ? days : null;
}
