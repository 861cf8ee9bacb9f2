import type { Clock, Instant, LocalDate } from '../shared/calendar.ts';
import { dateOf } from '../shared/calendar.ts';
import type { StandsStill } from '../coverage/index.ts';
import { clockStart, contactDueAt, debriefDueOn, type ClockSettings } from './clocks.ts';
import { debriefStanding, stepWords, type CaseDigest, type PlanStanding } from './digest-row.ts';
import { needsAt } from './needs.ts';

/** Outcomes of a contact that are a conversation; the others keep the clock running. */
const answers: readonly string[] = ['reached', 'declined'];

/** One step of the plan or of the student's own, as the digest counts it. */
export interface StepRow {
  readonly title: string;
  /** Date it is meant for: where the student moved it to, else its due date, else the end of its window. */
  readonly on: LocalDate | null;
  readonly done: boolean;
  readonly sort: number;
}

/** The rows a digest is made from. */
export interface DigestSource {
  readonly case: Pick<
    CaseDigest,
    'caseId' | 'studentId' | 'cohortId' | 'stage' | 'stageSince' | 'closed'
  > & {
    readonly referredAt: Instant;
    readonly heldUntil: Instant | null;
  };
  readonly contacts: readonly { readonly happenedAt: Instant; readonly outcome: string }[];
  readonly meetings: readonly { readonly startsAt: Instant; readonly state: string }[];
  readonly debriefs: readonly {
    readonly state: string;
    readonly startsAt: Instant;
    readonly heldAt: Instant | null;
  }[];
  readonly planState: PlanStanding;
  /** Steps of the released plan and the student's own, dropped ones left out. */
  readonly steps: readonly StepRow[];
  /** Escalations nobody has acted on yet. */
  readonly notWell: readonly Instant[];
  /** When those on the contact clock whom nobody has reached yet are due (IR-07). */
  readonly peopleDue: readonly Instant[];
  readonly helpAsked: readonly Instant[];
  /** Open steps of the released plan, each with the day from which it would stand still. */
  readonly stalls: readonly (StandsStill & { readonly title: string; readonly sort: number })[];
  readonly hasAdvisor: boolean;
}

/** The digest of a case, computed anew from its rows: what `refreshDigest` must have stored. */
export function digest(source: DigestSource, settings: ClockSettings, clock: Clock): CaseDigest {
  const start = clockStart(source.case);
  const talks = conversations(source);
  const lastContactAt = talks.at(-1) ?? null;
  const states = source.debriefs.map((d) => d.state);
  const facts = {
    clockStartedAt: start,
    contactDueAt: contactDueAt(start, settings),
    debriefDueOn: debriefDueOn(start, settings, clock),
    debriefState: debriefStanding.findLast((s) => states.includes(s)) ?? 'none',
    debriefHeldAt: inOrder(source.debriefs.flatMap((d) => d.heldAt ?? []))[0] ?? null,
    firstContactAt: talks[0] ?? null,
    planState: source.planState,
  };
  const step = nextStep(facts, source, clock);
  const { referredAt: _referredAt, heldUntil: _heldUntil, ...identity } = source.case;
  const whole = {
    ...identity,
    ...facts,
    ...step,
    lastContactAt,
    unanswered: source.contacts.filter(
      (c) =>
        !answers.includes(c.outcome) &&
        (!lastContactAt || millis(c.happenedAt) > millis(lastContactAt)),
    ).length,
    nextMeetingAt:
      inOrder(source.meetings.filter((m) => m.state === 'planned').map((m) => m.startsAt))[0] ??
      null,
    openTasks: source.steps.filter((s) => !s.done).length,
    doneTasks: source.steps.filter((s) => s.done).length,
    notWellAt: inOrder(source.notWell)[0] ?? null,
    peopleDueAt: inOrder(source.peopleDue)[0] ?? null,
    helpAskedAt: inOrder(source.helpAsked)[0] ?? null,
    ...firstStall(source.stalls),
    hasAdvisor: source.hasAdvisor,
  };
  return { ...whole, needsAt: needsAt(whole, clock.zone) };
}

type StepFacts = Pick<
  CaseDigest,
  | 'firstContactAt'
  | 'contactDueAt'
  | 'debriefState'
  | 'debriefHeldAt'
  | 'debriefDueOn'
  | 'planState'
>;

function nextStep(
  facts: StepFacts,
  source: DigestSource,
  clock: Clock,
): Pick<CaseDigest, 'nextStepKind' | 'nextStep' | 'nextStepOn'> {
  const own = (kind: keyof typeof stepWords, on: LocalDate | null) => ({
    nextStepKind: kind,
    nextStep: stepWords[kind],
    nextStepOn: on,
  });
  if (source.case.closed) return { nextStepKind: 'none', nextStep: null, nextStepOn: null };
  if (!facts.firstContactAt) return own('contact', dateOf(facts.contactDueAt, clock.zone));
  if (!facts.debriefHeldAt) {
    const planned = inOrder(
      source.debriefs.filter((d) => d.state === 'scheduled').map((d) => d.startsAt),
    )[0];
    return own('debrief', planned ? dateOf(planned, clock.zone) : facts.debriefDueOn);
  }
  if (facts.debriefState === 'held') return own('sign', dateOf(facts.debriefHeldAt, clock.zone));
  if (facts.planState !== 'released') return own('plan', null);
  const task = source.steps.filter((s) => !s.done).toSorted(byDate)[0];
  return task
    ? { nextStepKind: 'task', nextStep: task.title, nextStepOn: task.on }
    : { nextStepKind: 'none', nextStep: null, nextStepOn: null };
}

function firstStall(
  stalls: DigestSource['stalls'],
): Pick<CaseDigest, 'stalledOn' | 'stalledStep' | 'stalledBecause'> {
  const [first] = stalls.toSorted((a, b) => a.from.localeCompare(b.from) || a.sort - b.sort);
  return {
    stalledOn: first?.from ?? null,
    stalledStep: first?.title ?? null,
    stalledBecause: first?.because ?? null,
  };
}

function byDate(a: StepRow, b: StepRow): number {
  const far = '9999-12-31';
  return (a.on ?? far).localeCompare(b.on ?? far) || a.sort - b.sort;
}

function conversations(source: DigestSource): readonly Instant[] {
  return inOrder([
    ...source.contacts.filter((c) => answers.includes(c.outcome)).map((c) => c.happenedAt),
    ...source.meetings.filter((m) => m.state === 'held').map((m) => m.startsAt),
    ...source.debriefs.flatMap((d) => d.heldAt ?? []),
  ]);
}

function millis(instant: Instant): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}

function inOrder(instants: readonly Instant[]): readonly Instant[] {
  return instants.toSorted((a, b) => millis(a) - millis(b));
}
