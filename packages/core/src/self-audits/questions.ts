import type { AttemptFactKind } from '../attempts/index.ts';

/** The seven chapters of the post-match audit, in the order in which they are asked (LA-04, IMG-15 to IMG-24, DR-22). */
export const auditChapters = [
  'exams',
  'record',
  'clinical',
  'letters',
  'application',
  'list',
  'interviews',
] as const;
export type AuditChapter = (typeof auditChapters)[number];

/** Whom a question concerns; where nothing is known of the person, everything is asked and everything may be left out. */
export type Concerns = 'everyone' | 'trained_abroad' | 'los_angeles';

/** A kind of fact a question can show instead of asking. */
export type HeldKind = AttemptFactKind | 'graduation';

interface Asked {
  readonly chapter: AuditChapter;
  readonly concerns: Concerns;
  readonly facts: readonly HeldKind[];
}

const ask = (
  chapter: AuditChapter,
  facts: readonly HeldKind[] = [],
  concerns: Concerns = 'everyone',
): Asked => ({ chapter, concerns, facts });

const questions = {
  exam_results: ask('exams', ['exam']),
  exam_attempts: ask('exams', ['exam']),
  exam_age: ask('exams', ['exam'], 'trained_abroad'),
  exam_next: ask('exams', [], 'trained_abroad'),
  clinical_record: ask('record', ['record', 'event']),
  graduation: ask('record', ['graduation']),
  leaves: ask('record', ['gap']),
  specialty_time: ask('clinical', ['clinical']),
  us_experience: ask('clinical', ['clinical']),
  recent_clinical: ask('clinical', ['clinical'], 'trained_abroad'),
  logbook: ask('clinical', [], 'trained_abroad'),
  california: ask('clinical', ['clinical'], 'los_angeles'),
  letters_say: ask('letters', ['letter']),
  letter_writers: ask('letters', ['letter']),
  statement: ask('application', ['document']),
  statement_shows: ask('application'),
  cv: ask('application', ['document']),
  research: ask('application', ['research']),
  list_number: ask('list', ['programs']),
  list_reach: ask('list', ['programs']),
  list_places: ask('list', ['programs']),
  list_fit: ask('list'),
  list_open: ask('list', [], 'trained_abroad'),
  interview_count: ask('interviews', ['programs']),
  interview_questions: ask('interviews'),
  interview_presence: ask('interviews'),
} as const satisfies Record<string, Asked>;
export type AuditQuestion = keyof typeof questions;

/** Each question with its chapter, in the order asked. */
export const auditQuestions: Readonly<Record<AuditQuestion, Asked>> = questions;

/** Codes of the questions, in the order asked. */
export const auditQuestionCodes = Object.keys(questions) as readonly AuditQuestion[];

/** The three things to talk about, with which the audit ends (LA-05). */
export const auditTopics = ['topic_1', 'topic_2', 'topic_3'] as const;
export type AuditTopic = (typeof auditTopics)[number];

/** Everything that can be answered. */
export type AuditPart = AuditQuestion | AuditTopic;

export function isAuditQuestion(code: string): code is AuditQuestion {
  return Object.hasOwn(questions, code);
}

export function isAuditTopic(code: string): code is AuditTopic {
  return (auditTopics as readonly string[]).includes(code);
}

/** What decides which questions concern somebody. Null: nothing of it is known. */
export interface AuditProfile {
  readonly trainedAbroad: boolean;
  readonly losAngeles: boolean;
}

/** The questions that concern somebody, in the order asked. */
export function questionsFor(profile: AuditProfile | null): readonly AuditQuestion[] {
  return auditQuestionCodes.filter((code) => {
    const { concerns } = auditQuestions[code];
    if (profile === null || concerns === 'everyone') return true;
    return concerns === 'trained_abroad' ? profile.trainedAbroad : profile.losAngeles;
  });
}
