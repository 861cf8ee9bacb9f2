import { isOpen, plannedOn, type TaskOwner, type TaskState } from '../plans/index.ts';
import type { Instant, LocalDate } from '../shared/calendar.ts';
import type { CaseId, TaskId } from '../shared/ids.ts';

/** Whose calendar it is: a student’s own steps, or what staff have promised to the students they advise. */
export type FeedReader = 'student' | 'staff';

/** A step as it was released, or as the student added it, with where it stands. */
export interface FeedStep {
  readonly id: TaskId;
  readonly caseId: CaseId;
  readonly owner: TaskOwner;
  readonly state: TaskState;
  readonly dueOn: LocalDate | null;
  readonly movedTo: LocalDate | null;
  /** Goes up with each release and with each change of the step, and never down. */
  readonly revision: number;
  readonly changedAt: Instant;
}

/** One all-day entry of a calendar feed. Nothing in it says what the step is, whose, or why. */
export interface FeedEvent {
  /** The same for as long as the step exists, wherever it is moved. */
  readonly uid: string;
  readonly on: LocalDate;
  readonly title: string;
  readonly says: string;
  /** Where the step stands, behind the sign-in, from the origin on. */
  readonly path: string;
  readonly sequence: number;
  readonly changedAt: Instant;
}

const words = {
  student: {
    title: 'Onward: a step of yours',
    says: 'Sign in to read what it is, to move it, or to ask for help.',
  },
  staff: {
    title: 'Onward: a step you promised',
    says: 'Sign in to read what it is and for whom.',
  },
} as const satisfies Record<FeedReader, Pick<FeedEvent, 'title' | 'says'>>;

/**
 * What a calendar shows: the reader’s own open steps that have a day, by day. A calendar is seen by family, by
 * employers and by whoever runs it, so that the titles are neutral and the same for all.
 */
export function feedEvents(steps: readonly FeedStep[], reader: FeedReader): readonly FeedEvent[] {
  return steps
    .filter((step) => (step.owner === 'student') === (reader === 'student') && isOpen(step.state))
    .flatMap((step): FeedEvent[] => {
      const on = plannedOn(step);
      const { id, revision, changedAt } = step;
      const path =
        reader === 'student' ? `/student/plan/${id}` : `/advisor/cases/${step.caseId}/plan`;
      return on
        ? [{ uid: `${id}@onward`, on, ...words[reader], path, sequence: revision, changedAt }]
        : [];
    })
    .toSorted((a, b) => (`${a.on} ${a.uid}` < `${b.on} ${b.uid}` ? -1 : 1));
}
