import { packSchema } from './pack-schema.ts';
import { packEntries } from './pack-texts.ts';
import type { GuidePack } from './pack.ts';
import type { PlanTemplate } from './plan-template.ts';

/** What is wrong with a pack, and where: the entry's code (or its place, if it has none) and the field. */
export interface PackIssue {
  readonly entry: string;
  readonly field: string;
  readonly message: string;
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}

/** The innermost part on the way to the fault that carries a code. */
function nearestEntry(
  input: unknown,
  path: readonly PropertyKey[],
): { entry: string; field: string } {
  for (let end = path.length; end > 0; end -= 1) {
    const part = at(input, path.slice(0, end)) as { code?: unknown } | undefined;
    if (part && typeof part === 'object' && typeof part.code === 'string') {
      return { entry: part.code, field: path.slice(end).join('.') || 'whole entry' };
    }
  }
  return {
    entry: path.slice(0, -1).join('.') || 'the guide',
    field: String(path.at(-1) ?? 'all of it'),
  };
}

const plainer = (message: string) =>
  message.startsWith('Too small') ? 'is empty' : 'is none of the choices';

/** What the schema says of a wrong shape, as people say it. */
function plainly(message: string): string {
  const [, wanted, found] = /expected (\w+), received (\w+)/.exec(message) ?? [];
  if (!wanted) return /^(Invalid option|Too small)/.test(message) ? plainer(message) : message;
  return found === 'undefined'
    ? 'is missing'
    : `is not ${wanted === 'array' ? 'a list' : `a ${wanted}`}`;
}

function repeatedCodes(pack: GuidePack): PackIssue[] {
  const codes = packEntries(pack).map((entry) => entry.code);
  const repeated = new Set(codes.filter((code, index) => codes.indexOf(code) !== index));
  return [...repeated].map((entry) => ({
    entry,
    field: 'code',
    message: 'is used by more than one entry',
  }));
}

function blankIssues(pack: GuidePack): PackIssue[] {
  return pack.scripts.flatMap((script) => {
    const used = [
      ...new Set(Array.from(script.text.matchAll(/\[([^\]]+)\]/g), (match) => match[1] ?? '')),
    ];
    const agree =
      used.length === script.blanks.length && used.every((blank) => script.blanks.includes(blank));
    return agree
      ? []
      : [{ entry: script.code, field: 'blanks', message: 'does not list the blanks of the text' }];
  });
}

function templateIssues(template: PlanTemplate): PackIssue[] {
  return template.tasks.flatMap((task) => {
    const phase = template.phases.find((candidate) => candidate.code === task.phase);
    if (!phase)
      return [{ entry: task.code, field: 'phase', message: `names no phase of ${template.code}` }];
    const inside = task.earliest >= phase.window.from && task.latest <= phase.window.to;
    return inside
      ? []
      : [
          {
            entry: task.code,
            field: 'earliest',
            message: `lies outside the months of ${phase.code}`,
          },
        ];
  });
}

/** Everything that keeps a pack from being saved; empty when it is sound. */
export function checkPack(input: unknown): PackIssue[] {
  const parsed = packSchema.safeParse(input);
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({
      ...nearestEntry(input, issue.path),
      message: plainly(issue.message),
    }));
  }
  const pack = parsed.data;
  return [
    ...repeatedCodes(pack),
    ...blankIssues(pack),
    ...pack.planTemplates.flatMap(templateIssues),
  ];
}
