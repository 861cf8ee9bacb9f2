import type { Instant } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { FindingId, TaskId } from '../shared/ids.ts';
import type { Finding } from '../diagnosis/index.ts';
import { attachFindings } from '../plans/index.ts';

/** From this severity on a finding is major: it needs a step, or a decision to leave it. */
export const majorFrom = 2;

/** A decision that a finding is left as it is, with its reason and by whom. */
export interface Leaving {
  readonly reason: string;
  readonly byName: string;
  readonly at: Instant;
}

type Covered = Pick<Finding, 'id' | 'domain' | 'factor' | 'state' | 'severity'>;

type Step = {
  readonly id: TaskId;
  readonly factors: readonly string[];
  readonly droppedAt: string | null;
};

/** `answered` by open steps, `left` by decision, `outside` anybody’s control, or `open`: neither. */
export type CoverageState = 'answered' | 'left' | 'outside' | 'open';

/** One accepted major finding with what answers it. */
export interface FindingCoverage<F> {
  readonly finding: F;
  readonly state: CoverageState;
  readonly taskIds: readonly TaskId[];
  readonly leaving: Leaving | null;
}

/**
 * What answers each accepted major finding; those that nothing answers come first. A step answers a finding whose
 * `domain.factor` it names. What lies outside anybody’s control (`external`) is never open.
 */
export function coverageOf<F extends Covered>(
  findings: readonly F[],
  tasks: readonly Step[],
  leavings: ReadonlyMap<FindingId, Leaving>,
): readonly FindingCoverage<F>[] {
  const { links } = attachFindings(tasks, findings);
  const rows = findings
    .filter((one) => one.state === 'accepted' && one.severity >= majorFrom)
    .map((finding): FindingCoverage<F> => {
      const taskIds = links.filter((one) => one.findingId === finding.id).map((one) => one.taskId);
      const leaving = leavings.get(finding.id) ?? null;
      return { finding, taskIds, leaving, state: stateOf(finding, taskIds, leaving) };
    });
  return rows.toSorted((a, b) => order[a.state] - order[b.state]);
}

const order: Record<CoverageState, number> = { open: 0, answered: 1, left: 2, outside: 3 };

function stateOf(
  finding: Covered,
  taskIds: readonly TaskId[],
  leaving: Leaving | null,
): CoverageState {
  if (taskIds.length > 0) return 'answered';
  if (leaving) return 'left';
  return finding.domain === 'external' ? 'outside' : 'open';
}

/** Decides to leave a finding as it is. Refuses FINDING_STATE unless accepted, REASON_REQUIRED, INPUT_NOT_VALID. */
export function leaveFinding(
  finding: Pick<Finding, 'state'>,
  reason: string,
  by: { readonly name: string; readonly at: Instant },
): Decision<Leaving> {
  if (finding.state !== 'accepted')
    return refused('FINDING_STATE', { state: finding.state, allowed: ['accepted'] });
  if (reason.trim().length < 3) return refused('REASON_REQUIRED', { minimumLength: 3 });
  const issues = checkText('reason', reason, { max: 1000 });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ reason: reason.trim(), byName: by.name, at: by.at });
}
