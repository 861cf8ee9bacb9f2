import type { Attempt, AttemptFact } from '@onward/core/attempts';
import {
  auditChapters,
  auditQuestions,
  chapterWords,
  questionsFor,
  type AuditChapter,
  type AuditQuestion,
  type HeldFact,
  type HeldSeason,
} from '@onward/core/self-audits';
import { packsFor, type PackCode } from '@onward/guides/pack';
import { auditQuestionWords, promptsOf } from '@onward/guides/self-audit';
import type { LaidFacts } from './my-audit.reads.ts';

/** A chapter with what was made of its questions. */
export interface AuditChapterOf<Question> {
  readonly code: AuditChapter;
  readonly title: string;
  readonly questions: readonly Question[];
}

/** A question as its guides word it, with the facts shown instead of asked. */
export interface GuidedQuestion {
  readonly code: AuditQuestion;
  readonly title: string;
  readonly prompts: readonly string[];
  readonly held: readonly HeldFact[];
}

/** The newest season with its own facts; null before one is recorded. Attempts come newest first. */
export function newestSeason(
  [attempt]: readonly Attempt[],
  facts: readonly AttemptFact[],
): HeldSeason | null {
  return attempt ? { attempt, facts: facts.filter((fact) => fact.attemptId === attempt.id) } : null;
}

/** The guides that apply to a season; none without one. */
export function packsOfSeason(attempt: Attempt | undefined): readonly PackCode[] {
  if (!attempt) return [];
  return packsFor({
    specialty: attempt.specialty,
    region: attempt.aimedRegion === 'los_angeles' ? 'los_angeles' : 'other',
    trainedAbroad: attempt.applicantType === 'us_img' || attempt.applicantType === 'non_us_img',
  });
}

/** The chapters for one person in one voice; `also` keeps questions that were answered though they do not concern her now. */
export function guidedChapters<Question>(
  { profile, packs, held }: LaidFacts,
  voice: 'staff' | 'student',
  also: readonly AuditQuestion[],
  make: (question: GuidedQuestion) => Question,
): readonly AuditChapterOf<Question>[] {
  const asked = new Set([...questionsFor(profile), ...also]);
  return auditChapters.map((chapter) => ({
    code: chapter,
    title: chapterWords[chapter],
    questions: codesOf(chapter)
      .filter((code) => asked.has(code))
      .map((code) =>
        make({
          code,
          title: auditQuestionWords[code][voice],
          prompts: promptsOf(code, packs, voice),
          held: held.filter(({ kind }) => auditQuestions[code].facts.includes(kind)),
        }),
      ),
  }));
}

function codesOf(chapter: AuditChapter): readonly AuditQuestion[] {
  const codes = Object.keys(auditQuestions) as AuditQuestion[];
  return codes.filter((code) => auditQuestions[code].chapter === chapter);
}
