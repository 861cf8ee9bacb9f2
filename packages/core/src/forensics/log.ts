import {
  activityLine,
  checkState,
  type Activity,
  type ActivityCheck,
} from '../activities/index.ts';
import type { LocalDate } from '../shared/calendar.ts';
import type { Examined, Input, LogEntry } from './proposal.ts';

/** An activity of the logbook with who wrote it and the last answer to it. */
export type LoggedActivity = Activity & {
  readonly writtenByName: string;
  readonly check: Pick<ActivityCheck, 'answer' | 'activityVersion'> | null;
};

/** Clinical work that has begun by this day, from the logbook of activities (IMG-18, IMG-19). */
export function clinicalLog(
  activities: readonly LoggedActivity[],
  today: LocalDate,
): readonly LogEntry[] {
  return activities
    .flatMap((one): LogEntry[] =>
      one.kind === 'clinical' && one.startedOn && one.startedOn <= today
        ? [
            {
              id: one.id,
              says: [`${activityLine(one)}: ${one.title}`, one.place].filter(Boolean).join(', '),
              specialty: one.specialty,
              from: one.startedOn,
              to: one.endedOn,
              source: `Logbook, written by ${one.writtenByName}`,
              asOf: one.changedAt.slice(0, 10) as LocalDate,
              verified: checkState(one, one.check) === 'verified',
            },
          ]
        : [],
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Entries of the logbook as evidence. */
export function logInputs(entries: readonly LogEntry[]): readonly Input[] {
  return entries.map(({ id, says, source, asOf }) => ({
    factId: null,
    activityId: id,
    says,
    source,
    asOf,
  }));
}

/** The logbook a rule was given. */
export const logOf = ({ context }: Pick<Examined, 'context'>): readonly LogEntry[] => context.log;
