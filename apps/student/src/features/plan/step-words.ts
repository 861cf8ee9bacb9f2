import type { Lane, TaskState } from '@onward/core/plans';
import type { StatusKind } from '@onward/ui';

const words: Record<TaskState, { kind: StatusKind; words: string }> = {
  proposed: { kind: 'off', words: 'Not begun' },
  agreed: { kind: 'off', words: 'Not begun' },
  in_progress: { kind: 'info', words: 'Begun' },
  blocked: { kind: 'needs', words: 'Waiting for something' },
  done: { kind: 'done', words: 'Done' },
  verified: { kind: 'done', words: 'Done, and seen by your advisor' },
  dropped: { kind: 'off', words: 'No longer in the plan' },
};

/** Where a step stands, in the student's words. */
export function stateWords(state: TaskState): { kind: StatusKind; words: string } {
  return words[state];
}

/** Kinds of steps, as the tabs above the plan are called. */
export const laneWords: Record<Lane, string> = {
  decide: 'Decide',
  research: 'Research',
  clinical: 'Clinical',
  letters: 'Letters',
  exams: 'Exams',
  application: 'Application',
  people: 'People',
};
