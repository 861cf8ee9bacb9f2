import type { Issue } from '@onward/core/shared';
import { issueText } from './issue-text.ts';

/** One sentence for each field that something is wrong with. */
export function sentencesOf(issues: readonly Issue[]): Readonly<Record<string, string>> {
  return Object.fromEntries(issues.map((issue) => [issue.field, issueText(issue)]));
}

/** Choices of a Select from code and words. */
export function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
