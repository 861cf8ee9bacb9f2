import {
  attachFindings,
  changesSince,
  releasePlan,
  type Plan,
  type PlanRelease,
  type ReleaseChange,
  type ReleasedTask,
} from '@onward/core/plans';
import type { TaskId } from '@onward/core/shared';
import { keep } from '../platform/graphql/refusal-error.ts';
import type { PlanFindingRow, TaskRow } from './plans.reads.ts';

/** Everything a release hands over, and how it differs from what the student has. */
export interface ReleasePreview {
  /** The plan's version; releasing another version is refused. */
  readonly planVersion: number;
  readonly release: PlanRelease;
  readonly changes: readonly ReleaseChange[];
}

/** What the plan is made of. */
export interface PlanParts {
  readonly plan: Plan;
  readonly tasks: readonly TaskRow[];
  readonly findings: readonly PlanFindingRow[];
  readonly given: readonly ReleasedTask[];
  readonly goal: string;
}

/** The next release as the student would read it. Refuses PLAN_STATE, INPUT_NOT_VALID without a task. */
export function previewOf(parts: PlanParts): ReleasePreview {
  const release = keep(releasePlan(parts.plan, parts.tasks, domainsByTask(parts), parts.goal));
  return {
    planVersion: parts.plan.version,
    release,
    changes: changesSince(parts.given, release.tasks),
  };
}

/** The changes alone; none where there is nothing to release. */
export function changesOf(parts: PlanParts): readonly ReleaseChange[] {
  const release = releasePlan(parts.plan, parts.tasks, domainsByTask(parts), parts.goal);
  return release.accepted ? changesSince(parts.given, release.value.tasks) : [];
}

function domainsByTask({ tasks, findings }: PlanParts): ReadonlyMap<TaskId, readonly string[]> {
  const domains = new Map<TaskId, string[]>();
  for (const { taskId, findingId } of attachFindings(tasks, findings).links) {
    const domain = findings.find((finding) => finding.id === findingId)?.domain;
    const known = domains.get(taskId) ?? [];
    if (domain && !known.includes(domain)) domains.set(taskId, [...known, domain]);
  }
  return domains;
}
