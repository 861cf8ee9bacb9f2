import type { Instant } from '../shared/calendar.ts';
import { checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Id } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import type { DebriefState } from './debrief.ts';

export type OwnQuestionId = Id<'debrief_question'>;

/** A question added for one debrief, beside those of the guides, with who added it. */
export interface OwnQuestion {
  readonly id: OwnQuestionId;
  /** Code under which answers to it are kept. */
  readonly code: string;
  readonly words: string;
  /** What to write down; may be empty. */
  readonly hint: string;
  readonly addedByName: string;
  readonly addedAt: Instant;
}

/** Most questions added for one debrief. */
export const ownQuestionsLimit = 10;

/** Code of an own question. */
export const ownCode = (id: OwnQuestionId): string => `own.${id}`;

/** What adding and removing look at: everybody at a debrief is asked the same, so nothing changes once answers stand. */
export interface QuestionsStand {
  readonly state: DebriefState;
  readonly already: number;
  /** Whether somebody has given her answers. */
  readonly answersGiven: boolean;
}

/** Issues of a question; the form and the service call this. */
export function checkOwnQuestion(entry: {
  readonly words: string;
  readonly hint: string;
}): readonly Issue[] {
  return [
    ...checkText('words', entry.words, { required: true, max: 300 }),
    ...checkText('hint', entry.hint, { max: 300 }),
  ];
}

/** Adds a question. Refuses DEBRIEF_STATE once signed, DEBRIEF_QUESTIONS_FIXED, INPUT_NOT_VALID. */
export function addOwnQuestion(
  entry: { readonly words: string; readonly hint: string },
  of: Omit<OwnQuestion, 'code' | 'words' | 'hint'>,
  stand: QuestionsStand,
): Decision<OwnQuestion> {
  const { state, already, answersGiven } = stand;
  const allowed: readonly DebriefState[] = ['scheduled', 'held'];
  if (!allowed.includes(state)) return refused('DEBRIEF_STATE', { state, allowed });
  if (answersGiven) return refused('DEBRIEF_QUESTIONS_FIXED', { because: 'answers_given' });
  if (already >= ownQuestionsLimit)
    return refused('DEBRIEF_QUESTIONS_FIXED', { because: 'enough' });
  const issues = checkOwnQuestion(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...of,
    code: ownCode(of.id),
    words: entry.words.trim(),
    hint: entry.hint.trim(),
  });
}

/** Takes one away again, before the debrief is held. Refuses DEBRIEF_STATE, DEBRIEF_QUESTIONS_FIXED once it is answered. */
export function removeOwnQuestion<One extends OwnQuestion>(
  question: One,
  stand: Pick<QuestionsStand, 'state' | 'answersGiven'> & { readonly written: boolean },
): Decision<One> {
  const { state, answersGiven, written } = stand;
  if (state !== 'scheduled') return refused('DEBRIEF_STATE', { state, allowed: ['scheduled'] });
  if (answersGiven) return refused('DEBRIEF_QUESTIONS_FIXED', { because: 'answers_given' });
  if (written) return refused('DEBRIEF_QUESTIONS_FIXED', { because: 'words_written' });
  return accepted(question);
}
