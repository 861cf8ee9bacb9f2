import { today, type Clock, type Instant, type LocalDate } from '../shared/calendar.ts';
import { checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Id } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import { severalSeeLow, type OptionEntry, type Vote } from './compare.ts';
import { isPosition, keepsTheAim, leavesTheAim } from './options.ts';

/** A decision about the path, or the re-evaluation a panel makes of it (IR-54, LA-36). */
export const decisionKinds = ['path', 'panel'] as const;
export type DecisionKind = (typeof decisionKinds)[number];

/** `overridden`: a panel that was due and not held, with the reason. `dropped`: begun and not needed after all. */
export const decisionStates = ['open', 'decided', 'overridden', 'dropped'] as const;
export type DecisionState = (typeof decisionStates)[number];

/** Fewest ways that are compared, and fewest voices a panel has. */
export const leastOptions = 2;
export const leastPanelVotes = 2;
/** Shortest note beside a second confirmation, in characters. */
export const noteLength = 10;

/** What weighs on a choice, written down as far as the person wants it (DR-20, IR-34). */
export const weights = {
  commitment: 'How much it is wanted, in their words',
  profile: 'What the record allows',
  circumstances: 'Money, family, life',
  risk: 'How much risk is bearable',
} as const;
export type Weight = keyof typeof weights;
export const weightCodes = Object.keys(weights) as readonly Weight[];

/** What is written down when a decision is made. */
export interface Outcome {
  /** The way taken, by its row. */
  readonly optionId: Id<'decision_option'>;
  /** One main goal that every step of the plan serves (LA-16). */
  readonly goal: string;
  readonly why: string;
  /** Who saw it otherwise, and why; empty when nobody did. */
  readonly dissent: string;
  /** Second way kept open beside it; null when none is. */
  readonly parallelId: Id<'decision_option'> | null;
  readonly reviewOn: LocalDate;
  readonly weighed: Readonly<Record<Weight, string>>;
  /** Second confirmation of what cannot be undone, with the advisor's note (DR-14). */
  readonly confirmed: boolean;
  readonly note: string;
}

/** What the rules look at. */
export interface DecisionFacts {
  readonly kind: DecisionKind;
  readonly state: DecisionState;
  readonly options: readonly (OptionEntry & { readonly id: Id<'decision_option'> })[];
  readonly votes: readonly Vote[];
  /** End of the first days. */
  readonly quietUntil: Instant;
  /** An exam was not passed, in the facts or among the accepted findings. */
  readonly examNotPassed: boolean;
  readonly visaNeeded: boolean;
  /** Why a panel is due that has not met; empty when none is. */
  readonly panelMissing: readonly string[];
}

type Option = DecisionFacts['options'][number];
type Rule = (
  chosen: Option,
  outcome: Outcome,
  facts: DecisionFacts,
  clock: Clock,
) => Decision<null>;

/**
 * Makes the decision. Refuses DECISION_STATE, INPUT_NOT_VALID, DECISION_NEEDS_OPTIONS, PANEL_NEEDS_VOTES, PANEL_REQUIRED
 * (IR-54, LA-36), ALTERNATIVES_NOT_COMPARED (DR-46, IR-49), PARALLEL_PLAN_REQUIRED (DR-49), GUIDANCE_REQUIRED (DR-35),
 * MENTOR_TALK_FIRST (LA-35), FIRST_DAYS_CONFIRM (DR-14, IMG-04).
 */
export function decide(outcome: Outcome, facts: DecisionFacts, clock: Clock): Decision<Outcome> {
  const { state, options } = facts;
  if (state !== 'open') return refused('DECISION_STATE', { state, allowed: ['open'] });
  const issues = checkOutcome(outcome, idsOf(options), today(clock));
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const chosen = options.find(({ id }) => id === outcome.optionId) as Option;
  for (const rule of rules) {
    const said = rule(chosen, outcome, facts, clock);
    if (!said.accepted) return said;
  }
  const { goal, why, dissent, note } = outcome;
  return accepted({
    ...outcome,
    goal: goal.trim(),
    why: why.trim(),
    dissent: dissent.trim(),
    note: note.trim(),
  });
}

const rules: readonly Rule[] = [
  (_chosen, _outcome, { options }) =>
    options.length < leastOptions
      ? refused('DECISION_NEEDS_OPTIONS', { least: leastOptions })
      : accepted(null),
  (_chosen, _outcome, { kind, votes }) =>
    kind === 'panel' && new Set(votes.map(({ name }) => name.trim())).size < leastPanelVotes
      ? refused('PANEL_NEEDS_VOTES', { least: leastPanelVotes })
      : accepted(null),
  (_chosen, _outcome, { kind, panelMissing }) =>
    kind === 'path' && panelMissing.length > 0
      ? refused('PANEL_REQUIRED', { reasons: panelMissing })
      : accepted(null),
  (_chosen, _outcome, { votes, options }) =>
    severalSeeLow(votes) && options.every(({ code }) => keepsTheAim(code))
      ? refused('ALTERNATIVES_NOT_COMPARED', {})
      : accepted(null),
  (chosen, outcome, { examNotPassed }) =>
    examNotPassed && keepsTheAim(chosen.code) && !outcome.parallelId
      ? refused('PARALLEL_PLAN_REQUIRED', {})
      : accepted(null),
  (chosen) =>
    needsGuidance(chosen) && !chosen.guidanceFrom.trim()
      ? refused('GUIDANCE_REQUIRED', {})
      : accepted(null),
  (chosen, _outcome, { visaNeeded, votes }) =>
    isPosition(chosen.code) && visaNeeded && votes.length === 0
      ? refused('MENTOR_TALK_FIRST', {})
      : accepted(null),
  (chosen, outcome, { quietUntil }, { now }) =>
    leavesTheAim(chosen.code) && runs(quietUntil, now) && !confirmedWithNote(outcome)
      ? refused('FIRST_DAYS_CONFIRM', { until: quietUntil, minimumLength: noteLength })
      : accepted(null),
];

/** Small routes that an institution explains in writing before one goes into a plan (DR-35). */
function needsGuidance({ code, specialty }: OptionEntry): boolean {
  return code === 'switch_specialty' && /nuclear|interventional|\bIR\b/i.test(specialty);
}

/** Whether the first days still run. */
export function runs(quietUntil: Instant, now: Instant): boolean {
  return Date.parse(quietUntil) > Date.parse(now);
}

/** A second confirmation counts only with the advisor's note (DR-14). */
export function confirmedWithNote(of: {
  readonly confirmed: boolean;
  readonly note: string;
}): boolean {
  return of.confirmed && of.note.trim().length >= noteLength;
}

const idsOf = (options: DecisionFacts['options']) => options.map(({ id }) => id);

/** Issues of an outcome, by field; the form calls the same function. `ids`: ways on the table. */
export function checkOutcome(
  outcome: Outcome,
  ids: readonly string[],
  day: LocalDate,
): readonly Issue[] {
  const { optionId, parallelId, reviewOn } = outcome;
  const issues: Issue[] = [
    ...checkText('goal', outcome.goal, { required: true, max: 300 }),
    ...checkText('why', outcome.why, { required: true, max: 4000 }),
    ...checkText('dissent', outcome.dissent, { max: 4000 }),
    ...checkText('note', outcome.note, { max: 1000 }),
    ...weightCodes.flatMap((code) => checkText(code, outcome.weighed[code], { max: 1000 })),
    ...checkDate('reviewOn', reviewOn, true),
  ];
  if (!ids.includes(optionId)) issues.push({ field: 'optionId', code: 'required' });
  if (parallelId && (!ids.includes(parallelId) || parallelId === optionId))
    issues.push({ field: 'parallelId', code: 'not_a_choice' });
  if (reviewOn && reviewOn < day) issues.push({ field: 'reviewOn', code: 'in_the_past' });
  return issues;
}
