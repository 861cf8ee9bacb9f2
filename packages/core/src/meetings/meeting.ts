import type { CaseId, Id, PersonId } from '../shared/ids.ts';
import {
  instantAt,
  isTimeZone,
  type Clock,
  type Instant,
  type TimeZone,
} from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { checkDate, checkLink, checkText } from '../shared/check.ts';
import { canGo, type Transitions } from '../shared/machine.ts';

export type MeetingId = Id<'meeting'>;

export const meetingStates = ['planned', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];

/** A planned meeting is held or cancelled; both are ends. */
export const meetingTransitions: Transitions<MeetingState> = {
  planned: ['held', 'cancelled'],
  held: [],
  cancelled: [],
};

/** A time, a place or a link, and who. */
export interface Meeting {
  readonly id: MeetingId;
  readonly caseId: CaseId;
  readonly title: string;
  readonly startsAt: Instant;
  readonly timeZone: TimeZone;
  readonly minutes: number;
  readonly place: string;
  readonly link: string;
  /** Names of those expected, the student included if so. */
  readonly attendees: readonly string[];
  readonly state: MeetingState;
  readonly shownToStudent: boolean;
  readonly arrangedBy: PersonId | null;
  readonly createdAt: Instant;
  readonly version: number;
}

/** What a person enters: a wall-clock time in a named zone. */
export interface MeetingEntry {
  readonly title: string;
  readonly date: string;
  /** 24-hour wall-clock time, HH:MM. */
  readonly time: string;
  readonly timeZone: string;
  readonly minutes: number;
  readonly place?: string;
  readonly link?: string;
  readonly attendees?: readonly string[];
  readonly shownToStudent?: boolean;
}

/** Issues of an entry; the form and the service call this. `not_a_time`: unreadable, or skipped by the clocks. */
export function checkMeeting(entry: MeetingEntry): readonly Issue[] {
  const dated = checkDate('date', entry.date, true);
  const zoned: Issue[] = isTimeZone(entry.timeZone)
    ? []
    : [{ field: 'timeZone', code: 'not_a_zone' }];
  const timed: Issue[] =
    dated.length + zoned.length > 0 || instantAt(entry.date, entry.time, entry.timeZone)
      ? []
      : [{ field: 'time', code: 'not_a_time', facts: { text: entry.time } }];
  const long = Number.isInteger(entry.minutes) && entry.minutes >= 5 && entry.minutes <= 480;
  return [
    ...checkText('title', entry.title, { required: true, max: 200 }),
    ...dated,
    ...zoned,
    ...timed,
    ...(long
      ? []
      : [{ field: 'minutes', code: 'out_of_range', facts: { min: 5, max: 480 } } as const]),
    ...checkText('place', entry.place, { max: 300 }),
    ...checkLink('link', entry.link),
    ...checkAttendees(entry.attendees ?? []),
  ];
}

function checkAttendees(names: readonly string[]): readonly Issue[] {
  if (names.length > 20)
    return [{ field: 'attendees', code: 'too_long', facts: { max: 20, length: names.length } }];
  return names.flatMap((name) => checkText('attendees', name, { required: true, max: 120 }));
}

function taken(
  entry: MeetingEntry,
): Omit<Meeting, 'id' | 'caseId' | 'arrangedBy' | 'createdAt' | 'state' | 'version'> {
  return {
    title: entry.title.trim(),
    startsAt: instantAt(entry.date, entry.time, entry.timeZone) as Instant,
    timeZone: entry.timeZone as TimeZone,
    minutes: entry.minutes,
    place: (entry.place ?? '').trim(),
    link: (entry.link ?? '').trim(),
    attendees: (entry.attendees ?? []).map((name) => name.trim()),
    shownToStudent: entry.shownToStudent ?? true,
  };
}

/** Arranges a meeting. Refuses INPUT_NOT_VALID. A time in the past is fine: it is then written down as it was. */
export function arrange(
  entry: MeetingEntry,
  by: { readonly id: MeetingId; readonly caseId: CaseId; readonly arrangedBy: PersonId | null },
  clock: Clock,
): Decision<Meeting> {
  const issues = checkMeeting(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...by, ...taken(entry), state: 'planned', createdAt: clock.now, version: 1 });
}

/** Changes time, place or people. Refuses MEETING_STATE once held or cancelled, INPUT_NOT_VALID. */
export function change(meeting: Meeting, entry: MeetingEntry): Decision<Meeting> {
  if (meeting.state !== 'planned')
    return refused('MEETING_STATE', { state: meeting.state, allowed: ['planned'] });
  const issues = checkMeeting(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...meeting, ...taken(entry) });
}

/** Ends a planned meeting: it took place, or it will not. Refuses MEETING_STATE. */
export function end(meeting: Meeting, to: 'held' | 'cancelled'): Decision<Meeting> {
  if (!canGo(meetingTransitions, meeting.state, to))
    return refused('MEETING_STATE', { state: meeting.state, allowed: ['planned'] });
  return accepted({ ...meeting, state: to });
}
