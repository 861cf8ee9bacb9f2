import { addDays, dateOf, daysBetween, startOf, today } from '../shared/calendar.ts';
import type { Clock, Instant, LocalDate, TimeZone } from '../shared/calendar.ts';
import { stalledAfterDays } from '../coverage/index.ts';
import type { CaseDigest } from './digest-row.ts';

/** Why a case needs somebody today. The first that applies is the line on screen. */
export const needCodes = [
  'not_well',
  'no_advisor',
  'help_asked',
  'contact_past',
  'contact_due',
  'people_past',
  'debrief_past',
  'debrief_due',
  'meeting_passed',
  'stalled',
  'step_past',
  'debrief_unsigned',
  'debrief_unreleased',
] as const;
export type NeedCode = (typeof needCodes)[number];

/** The one thing offered beside the line. */
export const needActions = {
  not_well: 'open_case',
  no_advisor: 'assign',
  help_asked: 'read_help',
  contact_past: 'log_contact',
  contact_due: 'log_contact',
  people_past: 'open_case',
  debrief_past: 'open_debriefs',
  debrief_due: 'open_debriefs',
  meeting_passed: 'open_case',
  stalled: 'open_plan',
  step_past: 'open_plan',
  debrief_unsigned: 'open_debriefs',
  debrief_unreleased: 'open_debriefs',
} as const satisfies Record<NeedCode, string>;
export type NeedAction = (typeof needActions)[NeedCode];

/** One line of "Needs you today": a code, the date it speaks of, how many days ago (negative: ahead). */
export interface Need {
  readonly code: NeedCode;
  readonly action: NeedAction;
  readonly on: LocalDate;
  readonly daysAgo: number;
}

/** What the rules look at: stored facts of the digest. */
export type NeedFacts = Pick<
  CaseDigest,
  | 'closed'
  | 'hasAdvisor'
  | 'notWellAt'
  | 'helpAskedAt'
  | 'firstContactAt'
  | 'clockStartedAt'
  | 'contactDueAt'
  | 'peopleDueAt'
  | 'debriefState'
  | 'debriefHeldAt'
  | 'debriefDueOn'
  | 'nextMeetingAt'
  | 'nextStepKind'
  | 'nextStepOn'
  | 'stalledOn'
>;

/** Days before the debrief is due from which it is spoken of. */
export const debriefNoticeDays = 7;

interface Waiting {
  readonly code: NeedCode;
  readonly from: Instant;
  /** What the sentence speaks of. */
  readonly on: LocalDate;
}

/** Lists are sorted by since when a case needs somebody: a student who is not well stands before all others. */
const beforeAll = '1970-01-01T00:00:00Z' as Instant;

type Rule = (f: NeedFacts, zone: TimeZone) => readonly Waiting[];

const rules: readonly Rule[] = [
  (f, zone) =>
    f.notWellAt ? [{ code: 'not_well', from: beforeAll, on: dateOf(f.notWellAt, zone) }] : [],
  (f, zone) =>
    f.hasAdvisor
      ? []
      : [{ code: 'no_advisor', from: f.clockStartedAt, on: dateOf(f.clockStartedAt, zone) }],
  (f, zone) =>
    f.helpAskedAt
      ? [{ code: 'help_asked', from: f.helpAskedAt, on: dateOf(f.helpAskedAt, zone) }]
      : [],
  (f, zone) => {
    if (f.firstContactAt) return [];
    const on = dateOf(f.contactDueAt, zone);
    return [
      { code: 'contact_past', from: f.contactDueAt, on },
      { code: 'contact_due', from: f.clockStartedAt, on },
    ];
  },
  (f, zone) =>
    f.peopleDueAt
      ? [{ code: 'people_past', from: f.peopleDueAt, on: dateOf(f.peopleDueAt, zone) }]
      : [],
  (f, zone) => {
    if (f.debriefHeldAt) return [];
    const on = f.debriefDueOn;
    return [
      { code: 'debrief_past', from: startOf(addDays(on, 1), zone), on },
      { code: 'debrief_due', from: startOf(addDays(on, -debriefNoticeDays), zone), on },
    ];
  },
  (f, zone) =>
    f.nextMeetingAt
      ? [{ code: 'meeting_passed', from: f.nextMeetingAt, on: dateOf(f.nextMeetingAt, zone) }]
      : [],
  (f, zone) =>
    f.stalledOn
      ? [
          {
            code: 'stalled',
            from: startOf(f.stalledOn, zone),
            on: addDays(f.stalledOn, -stalledAfterDays),
          },
        ]
      : [],
  (f, zone) =>
    f.nextStepKind === 'task' && f.nextStepOn
      ? [{ code: 'step_past', from: startOf(addDays(f.nextStepOn, 1), zone), on: f.nextStepOn }]
      : [],
  (f, zone) => {
    if (!f.debriefHeldAt || (f.debriefState !== 'held' && f.debriefState !== 'signed')) return [];
    const code = f.debriefState === 'held' ? 'debrief_unsigned' : 'debrief_unreleased';
    return [{ code, from: f.debriefHeldAt, on: dateOf(f.debriefHeldAt, zone) }];
  },
];

function waiting(facts: NeedFacts, zone: TimeZone): readonly Waiting[] {
  return facts.closed ? [] : rules.flatMap((rule) => rule(facts, zone));
}

/** Lines that apply now, the most pressing first; a past clock stands for its running one. */
export function needsNow(facts: NeedFacts, clock: Clock): readonly Need[] {
  const due = waiting(facts, clock.zone).filter((w) => millis(w.from) <= millis(clock.now));
  const codes = due.map((w) => w.code);
  return due
    .filter((w) => !(w.code === 'contact_due' && codes.includes('contact_past')))
    .filter((w) => !(w.code === 'debrief_due' && codes.includes('debrief_past')))
    .toSorted((a, b) => needCodes.indexOf(a.code) - needCodes.indexOf(b.code))
    .map(({ code, on }) => ({
      code,
      action: needActions[code],
      on,
      daysAgo: daysBetween(on, today(clock)),
    }));
}

/** From when on the case needs somebody: `needsNow` is empty before it and never empty after. Null: nothing waits. */
export function needsAt(facts: NeedFacts, zone: TimeZone): Instant | null {
  const times = waiting(facts, zone).map((w) => w.from);
  return times.toSorted((a, b) => millis(a) - millis(b))[0] ?? null;
}

function millis(instant: Instant): number {
  return Date.parse(instant);
}
