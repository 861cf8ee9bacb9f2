import type { FindingId, TaskId } from '../shared/ids.ts';

/** What of a finding decides which tasks answer it. */
export interface AttachableFinding {
  readonly id: FindingId;
  readonly domain: string;
  readonly factor: string;
  readonly state: string;
}

/** Which findings each task answers, and which no task answers yet. */
export interface Attachments {
  readonly links: readonly { readonly taskId: TaskId; readonly findingId: FindingId }[];
  readonly unanswered: readonly FindingId[];
}

/** What lies outside anybody’s control (domain `external`) asks for no task and is never unanswered. */
const outside = 'external';

/** Attaches accepted findings to open tasks through their factor codes; a task without a link is part of the season. */
export function attachFindings(
  tasks: readonly {
    readonly id: TaskId;
    readonly factors: readonly string[];
    readonly droppedAt: string | null;
  }[],
  findings: readonly AttachableFinding[],
): Attachments {
  const open = tasks.filter((task) => !task.droppedAt);
  const agreed = findings.filter((finding) => finding.state === 'accepted');
  const links = agreed.flatMap((finding) =>
    open
      .filter((task) => task.factors.includes(`${finding.domain}.${finding.factor}`))
      .map((task) => ({ taskId: task.id, findingId: finding.id })),
  );
  const answered = new Set(links.map((link) => link.findingId));
  return {
    links,
    unanswered: agreed
      .filter((one) => one.domain !== outside && !answered.has(one.id))
      .map((one) => one.id),
  };
}
