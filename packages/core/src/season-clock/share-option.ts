import type { LocalDate } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import { monthName, monthsOf } from './season-words.ts';
import type { SeasonPlan } from './season-plan.ts';

/** A plan as a student looks at it before one is chosen: no dates to keep yet, only months. */
export interface SharedOption {
  readonly targetWords: string;
  readonly timeWords: string;
  readonly leftOut: readonly string[];
  readonly steps: readonly SharedStep[];
}

/** One step in its month, in the student's words. */
export interface SharedStep {
  readonly month: string;
  readonly title: string;
}

/** Longest comment, in characters. */
export const commentLimit = 2000;

/** What the student is shown of an option. */
export function shareOption(
  plan: Pick<SeasonPlan, 'season' | 'available' | 'asked' | 'unfit'>,
  tasks: readonly {
    readonly title: string;
    readonly studentTitle: string;
    readonly dueOn: LocalDate | null;
  }[],
): SharedOption {
  const { targetYear, closesOn } = plan.season;
  const fits = plan.available >= plan.asked * 0.97;
  const months = monthsOf(plan.available);
  return {
    targetWords: `This way leads to the Match of ${targetYear}. Applications are in ${monthName(closesOn)}.`,
    timeWords: fits
      ? 'There is time for every part of it.'
      : `There would be about ${months} ${months === 1 ? 'month' : 'months'}, less than this plan usually takes.`,
    leftOut: plan.unfit.map(({ title, studentTitle }) => studentTitle ?? title),
    steps: tasks
      .filter(({ dueOn }) => dueOn !== null)
      .toSorted((a, b) => ((a.dueOn ?? '') < (b.dueOn ?? '') ? -1 : 1))
      .map(({ title, studentTitle, dueOn }) => ({
        month: monthName(dueOn as LocalDate),
        title: studentTitle.trim() || title,
      })),
  };
}

/** A comment on a plan that is looked at. Refuses INPUT_NOT_VALID. */
export function commentOnPlan(words: string): Decision<string> {
  const issues = checkText('words', words, { required: true, max: commentLimit });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted(words.trim());
}
