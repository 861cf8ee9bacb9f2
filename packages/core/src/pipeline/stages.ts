import type { Transitions } from '../shared/machine.ts';

/** Where a case stands on the way to the next Match (domain.md section 7), in order. */
export const stages = [
  'referred',
  'first_contact',
  'stabilise',
  'debrief',
  'option_choice',
  'plan_agreed',
  'building',
  'application_prep',
  'applied',
  'interviewing',
  'ranking',
  'results_pending',
  'soap',
  'placed',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

/** Any stage may go one on, back, or be skipped towards; only `closed` is an end, and it can be reopened by the dean's office. */
export const stageTransitions: Transitions<Stage> = Object.fromEntries(
  stages.map((from) => [from, stages.filter((to) => to !== from)]),
) as unknown as Transitions<Stage>;

/** Stages "Move to…" offers: all but the present one and `closed`, which is reached by closing with an outcome. */
export function moveTargets(from: Stage): readonly Stage[] {
  return from === 'closed' ? [] : stageTransitions[from].filter((to) => to !== 'closed');
}

/** Whether a text names a stage. */
export function isStage(text: string): text is Stage {
  return (stages as readonly string[]).includes(text);
}
