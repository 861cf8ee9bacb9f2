import type { LocalDate } from '../shared/calendar.ts';
import type { ClockStep, ClockTemplate } from './clock-template.ts';
import type { MergedStep } from './season-plan.ts';
import type { Days, Windows } from './windows.ts';

/** A task that stands in a plan before a template is applied. */
export interface KnownStep {
  /** Template and code. */
  readonly key: string;
  readonly title: string;
  readonly same: string | null;
  readonly endsOn: LocalDate | null;
}

/** One template task on its way into a plan. */
export interface Candidate {
  readonly key: string;
  readonly template: ClockTemplate;
  readonly step: ClockStep;
  readonly window: Days | null;
  readonly sort: number;
}

/** Tasks of several templates without doubles. */
export interface Joined {
  readonly candidates: readonly Candidate[];
  readonly merged: readonly MergedStep[];
  /** By the key of a template task, the key of the task that stands for it. */
  readonly keyOf: ReadonlyMap<string, string>;
}

type Holder = Pick<KnownStep, 'key' | 'title' | 'same'>;

/** Key of a template task: unique within a plan. */
export function keyIn(template: ClockTemplate, code: string): string {
  return `${template.code}/${code}`;
}

/** Takes each piece of work once: what a plan holds, or an earlier template brought, stands for what comes later. */
export function joinTemplates(
  templates: readonly ClockTemplate[],
  laidOn: ReadonlyMap<string, Windows>,
  known: readonly KnownStep[],
): Joined {
  const holders = new Map<string, Holder>();
  for (const one of known) hold(holders, one);
  const candidates: Candidate[] = [];
  const merged: MergedStep[] = [];
  const keyOf = new Map<string, string>();
  for (const { key, template, step } of templates.flatMap(keyed)) {
    const held = holderOf(holders, key, step);
    keyOf.set(key, held?.key ?? key);
    if (held) {
      merged.push(mergedInto(held, key, step));
      continue;
    }
    hold(holders, { key, title: step.staff, same: step.same });
    const windows = laidOn.get(template.code) as Windows;
    const window = windows.of({ from: step.earliest, to: step.latest });
    candidates.push({ key, template, step, window, sort: (candidates.length + 1) * 10 });
  }
  return { candidates, merged, keyOf };
}

const keyed = (template: ClockTemplate) =>
  template.tasks.map((step) => ({ key: keyIn(template, step.code), template, step }));

const sameKey = (same: string) => `same ${same}`;

function hold(holders: Map<string, Holder>, one: Holder): void {
  holders.set(one.key, one);
  if (one.same && !holders.has(sameKey(one.same))) holders.set(sameKey(one.same), one);
}

function holderOf(
  holders: ReadonlyMap<string, Holder>,
  key: string,
  { same }: ClockStep,
): Holder | undefined {
  return holders.get(key) ?? (same ? holders.get(sameKey(same)) : undefined);
}

function mergedInto(held: Holder, key: string, step: ClockStep): MergedStep {
  const { staff: title, source } = step;
  return { key, into: held.key, title, intoTitle: held.title, source };
}
