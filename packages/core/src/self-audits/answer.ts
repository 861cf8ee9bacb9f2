import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { Issue } from '../shared/refusals.ts';
import { isAuditQuestion, isAuditTopic, type AuditPart } from './questions.ts';

/** The four words of a rating (LA-04). They are words and stay words: nothing is ever counted from them. */
export const ratings = ['strong', 'fine', 'work', 'unsure'] as const;
export type Rating = (typeof ratings)[number];

/** Whether facts that were shown instead of asked are right, in her words; empty while not said. */
export const factReplies = ['', 'yes', 'no'] as const;
export type FactReply = (typeof factReplies)[number];

/** What was entered under one question; empty strings while not answered. */
export interface AuditEntry {
  readonly rating: string;
  readonly words: string;
  readonly factsRight: string;
}

/** What one person says to one question. */
export interface AuditAnswer extends AuditEntry {
  readonly question: AuditPart;
  readonly rating: Rating | '';
  readonly factsRight: FactReply;
}

/** Characters one answer may have: a page of thought, and the whole audit still travels in one row. */
export const longestAnswer = { question: 2400, topic: 300 } as const;

/** Issues of an answer: the screen and the service call this. */
export function checkAnswer(part: string, entry: AuditEntry): readonly Issue[] {
  const topic = isAuditTopic(part);
  if (!topic && !isAuditQuestion(part))
    return [{ field: 'question', code: 'not_a_choice', facts: { value: part } }];
  return [
    ...checkChoice('rating', entry.rating, topic ? [''] : ['', ...ratings]),
    ...checkChoice('factsRight', entry.factsRight, topic ? [''] : factReplies),
    ...checkText('words', entry.words, {
      max: topic ? longestAnswer.topic : longestAnswer.question,
    }),
  ];
}

/** An answer as it is kept. Refuses INPUT_NOT_VALID. */
export function answer(part: string, entry: AuditEntry): Decision<AuditAnswer> {
  const issues = checkAnswer(part, entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...entry, question: part } as AuditAnswer);
}

/** Whether somebody said anything. */
export function isAnswered(entry: AuditEntry): boolean {
  return entry.rating !== '' || entry.factsRight !== '' || entry.words.trim() !== '';
}
