import { checkChoice, checkDate, checkText } from '../shared/check.ts';
import { daysBetween, type LocalDate } from '../shared/calendar.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { taskOwners, type TaskOwner } from './plan.ts';

/** Decisions that cannot be taken once their day has passed (M1). */
export const datedDecisionKinds = [
  'extend_graduation',
  'loans',
  'visa',
  'prelim_offer',
  'registration',
  'other',
] as const;
export type DatedDecisionKind = (typeof datedDecisionKinds)[number];

/** What is written about a decision with a date. */
export interface DatedDecisionContent {
  readonly kind: DatedDecisionKind;
  /** In words the student may read. */
  readonly title: string;
  /** Last day on which it can be taken. */
  readonly onDate: LocalDate;
  /** Who says that this is the day. */
  readonly source: string;
  readonly owner: TaskOwner;
  /** Whether the student is told. */
  readonly shared: boolean;
}

/** Longest texts, in characters. */
export const datedDecisionLimits = { title: 160, source: 200, words: 500 } as const;

/** What is wrong with it as written. A day needs a source; without one it is a rumour. */
export function checkDatedDecision(content: DatedDecisionContent): readonly Issue[] {
  const { title, source } = datedDecisionLimits;
  return [
    ...checkChoice('kind', content.kind, datedDecisionKinds),
    ...checkText('title', content.title, { required: true, max: title }),
    ...checkDate('onDate', content.onDate, true),
    ...checkText('source', content.source, { required: true, max: source }),
    ...checkChoice('owner', content.owner, taskOwners),
  ];
}

/** Writes it down. Refuses INPUT_NOT_VALID with the fields. */
export function keepDatedDecision(content: DatedDecisionContent): Decision<DatedDecisionContent> {
  const issues = checkDatedDecision(content);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...content, title: content.title.trim(), source: content.source.trim() });
}

/** How near its day is: `past`, within two weeks, within two months, or later. */
export type Nearness = 'past' | 'soon' | 'near' | 'later';

/** Nearness of a decision's day. */
export function nearness(onDate: LocalDate, today: LocalDate): Nearness {
  const days = daysBetween(today, onDate);
  if (days < 0) return 'past';
  if (days <= 14) return 'soon';
  return days <= 61 ? 'near' : 'later';
}
