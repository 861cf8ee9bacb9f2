import type { Instant } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { isOption, type RecoveryOption } from './options.ts';

/** What the student herself would like, in her words. A later one stands beside the earlier; nobody else writes one. */
export interface Preference {
  /** The way she leans to; null while she does not know. */
  readonly option: RecoveryOption | null;
  readonly words: string;
  readonly writtenAt: Instant;
}

/** Longest words of a preference, in characters. */
export const preferenceLength = 2000;

/** Writes a preference down. Refuses INPUT_NOT_VALID when neither a way nor words are given. */
export function prefer(option: string | null, words: string, now: Instant): Decision<Preference> {
  const issues: Issue[] = [
    ...checkText('words', words, { required: !option, max: preferenceLength }),
  ];
  if (option && !isOption(option)) issues.push({ field: 'option', code: 'not_a_choice' });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    option: (option || null) as RecoveryOption | null,
    words: words.trim(),
    writtenAt: now,
  });
}

/** Longest goal, in characters. */
export const goalLength = 300;

/** Issues of one main goal (LA-16). */
export function checkGoal(goal: string): readonly Issue[] {
  return checkText('goal', goal, { required: true, max: goalLength });
}
