import { isOpen, laneOf } from '@onward/core/plans';
import { exportTable } from '@onward/core/shared';
import type { Step } from './plan.graphql.ts';
import { laneWords, stateWords } from './step-words.ts';

const head = ['Step', 'Kind', 'Who', 'Planned for', 'Where it stands', 'Done on', 'What shows it'];

/** Her plan as a table: what each step is and where it stands. What she wrote to people, and why, stays here. */
export function planAsCsv(steps: readonly Step[]): string {
  const rows = steps
    .filter((step) => step.state !== 'dropped')
    .map((step) => [
      step.title,
      step.own ? 'Your own' : laneWords[laneOf(step.category)],
      step.owner === 'student' ? 'You' : step.owner === 'advisor' ? 'Your advisor' : 'The office',
      step.movedTo ?? step.dueOn,
      stateWords(step.state).words,
      isOpen(step.state) ? '' : (step.evidenceOn ?? step.doneAt?.slice(0, 10) ?? ''),
      step.evidenceAsked,
    ]);
  return exportTable([head, ...rows]);
}
