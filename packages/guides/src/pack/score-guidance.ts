import { exams, type Exam } from '@onward/core/attempts';
import {
  scoreFigureCode,
  scoreFigureWords,
  scoreFor,
  type ScoreFigureEntry,
  type ScoreFor,
} from '@onward/core/forensics';
import type { GuidePack, PackCode, Threshold } from './pack.ts';

/** The own pack in which an institution's figures for scores are kept, by whose scores they are for. */
export const scorePackCode = (specialty: ScoreFor): PackCode => `own_scores_${specialty}`;

const codeStart = scoreFigureCode('' as Exam);

/** An empty one: it holds figures and nothing else. */
function emptyScorePack(specialty: ScoreFor): GuidePack {
  return {
    code: scorePackCode(specialty),
    version: 1,
    title: `Score guidance set here: ${scoreFor[specialty]}`,
    covers: `Figures of your institution for exam scores. ${scoreFor[specialty]}. No guide gives one.`,
    audience: {
      specialty: specialty === 'all' ? null : specialty,
      region: null,
      trainedAbroad: null,
    },
    reasons: [],
    thresholds: [],
    axes: [],
    attendeeKinds: [],
    packetItems: [],
    debriefQuestions: [],
    lists: [],
    scripts: [],
    articles: [],
    faq: [],
    guards: [],
    planTemplates: [],
  };
}

/** The pack with this figure in it, in place of an earlier one for the same exam. */
export function withScoreFigure(
  pack: GuidePack | null,
  specialty: ScoreFor,
  entry: Omit<ScoreFigureEntry, 'specialty'>,
): GuidePack {
  const exam = entry.exam as Exam;
  const threshold: Threshold = {
    code: scoreFigureCode(exam),
    topic: 'exam_score',
    comparison: 'at_least',
    low: entry.score,
    high: entry.score,
    unit: `points in ${exams[exam]}`,
    staff: scoreFigureWords(entry),
    source: { item: 'own', file: entry.source.trim(), lines: entry.asOf },
  };
  const rest = withoutScoreFigure(pack ?? emptyScorePack(specialty), exam);
  return { ...rest, thresholds: [...rest.thresholds, threshold] };
}

/** The pack without a figure for this exam. */
export function withoutScoreFigure(pack: GuidePack, exam: string): GuidePack {
  const code = scoreFigureCode(exam as Exam);
  return { ...pack, thresholds: pack.thresholds.filter((one) => one.code !== code) };
}

/** The figures of such a pack as they were entered. */
export function scoreFiguresOf(pack: GuidePack): readonly Omit<ScoreFigureEntry, 'specialty'>[] {
  return pack.thresholds
    .filter(({ code }) => code.startsWith(codeStart))
    .map(({ code, low, source }) => ({
      exam: code.slice(codeStart.length),
      score: low,
      source: source.file,
      asOf: source.lines,
    }));
}
