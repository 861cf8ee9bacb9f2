import type { InstitutionId, Instant, LocalDate } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import { setClock } from '../platform/clock.ts';

/** What each step of filling the practice institution may lean on. */
export interface PracticeGround {
  readonly institutionId: InstitutionId;
  /** The day of the first start: every invented date is laid from it. */
  readonly startedOn: LocalDate;
}

/** An instant so many days before the first start, at a wall-clock hour of the practice institution. */
export function before(ground: PracticeGround, days: number, hour = 10): Instant {
  return Temporal.PlainDate.from(ground.startedOn)
    .subtract({ days })
    .toZonedDateTime({
      timeZone: practice.timeZone,
      plainTime: Temporal.PlainTime.from({ hour }),
    })
    .toInstant()
    .toString() as Instant;
}

/** Runs `fn` as if it were that instant, so that what it writes is dated then. One at a time. */
export async function asOf<T>(at: Instant, fn: () => Promise<T>): Promise<T> {
  const back = setClock(() => Temporal.Instant.from(at).epochMilliseconds);
  try {
    return await fn();
  } finally {
    back();
  }
}
