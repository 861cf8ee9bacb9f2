import { instantAt, isTimeZone, type TimeZone } from '../shared/calendar.ts';
import { checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, DebriefId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import { step, type Debrief } from './debrief.ts';

/** When and where a debrief takes place, as a person enters it: wall-clock time in a named zone. */
export interface Appointment {
  readonly date: string;
  /** 24-hour wall-clock time, HH:MM. */
  readonly time: string;
  readonly timeZone: string;
  readonly place: string;
}

/** Issues of an appointment; the form and the service call this. */
export function checkAppointment(entry: Appointment): readonly Issue[] {
  const dated = checkDate('date', entry.date, true);
  const zoned: Issue[] = isTimeZone(entry.timeZone)
    ? []
    : [{ field: 'timeZone', code: 'not_a_zone' }];
  const timed: Issue[] =
    dated.length + zoned.length > 0 || instantAt(entry.date, entry.time, entry.timeZone)
      ? []
      : [{ field: 'time', code: 'not_a_time', facts: { text: entry.time } }];
  return [...dated, ...zoned, ...timed, ...checkText('place', entry.place, { max: 300 })];
}

/** Which debrief, of which case, by which guide. */
export interface Naming {
  readonly id: DebriefId;
  readonly caseId: CaseId;
  readonly guide: string;
  readonly guideVersion: number;
}

/**
 * Plans a debrief. A time in the past is fine: it is then written down as it was. Refuses INPUT_NOT_VALID.
 */
export function schedule(naming: Naming, entry: Appointment): Decision<Debrief> {
  const appointment = read(entry);
  if (!appointment.accepted) return appointment;
  return accepted({
    ...naming,
    ...appointment.value,
    state: 'scheduled',
    heldAt: null,
    singleFactorConfirmed: false,
    signedBy: null,
    signedAt: null,
    cancelledReason: '',
    version: 1,
    textVersion: 1,
  });
}

/** Moves a debrief that has not taken place. Refuses DEBRIEF_STATE, INPUT_NOT_VALID. */
export function reschedule(debrief: Debrief, entry: Appointment): Decision<Debrief> {
  const next = step(debrief, 'reschedule');
  const appointment = read(entry);
  if (!next.accepted) return next;
  if (!appointment.accepted) return appointment;
  return accepted({ ...next.value, ...appointment.value });
}

/** Calls a debrief off. What was written stays readable. Refuses DEBRIEF_STATE, INPUT_NOT_VALID without a reason. */
export function cancel(debrief: Debrief, reason: string): Decision<Debrief> {
  const next = step(debrief, 'cancel');
  const issues = checkText('reason', reason, { required: true, max: 1000 });
  if (!next.accepted) return next;
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...next.value, cancelledReason: reason.trim() });
}

function read(entry: Appointment): Decision<Pick<Debrief, 'startsAt' | 'timeZone' | 'place'>> {
  const issues = checkAppointment(entry);
  const startsAt = instantAt(entry.date, entry.time, entry.timeZone);
  if (issues.length > 0 || !startsAt) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    startsAt,
    timeZone: entry.timeZone as TimeZone,
    place: entry.place.trim(),
  });
}
