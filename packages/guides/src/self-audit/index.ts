import { auditQuestionCodes, type AuditQuestion } from '@onward/core/self-audits';
import { packs } from '../packs/index.ts';
import type { ContentList, Line, PackCode } from '../pack/index.ts';
import type { AskedLine } from './asked-line.ts';
import { applicationQuestions, pastQuestions, type AuditQuestionWords } from './audit-words.ts';

/** The words of every question of the post-match audit: three guides in one (LA-04, IMG-15 to IMG-24, DR-22). */
export const auditQuestionWords: Readonly<Record<AuditQuestion, AuditQuestionWords>> = {
  ...pastQuestions,
  ...applicationQuestions,
};

/** The lists of the three guides that the audit asks, line by line. */
export const auditLists: readonly { readonly pack: PackCode; readonly list: string }[] = [
  ...['academic', 'clinical', 'strategy', 'documents', 'interviews'].map((group) => ({
    pack: 'los_angeles' as const,
    list: `list.audit_${group}`,
  })),
  { pack: 'diagnostic_radiology', list: 'list.worksheet' },
  ...[
    'if_exams',
    'if_clinical',
    'logbook',
    'letter_issues',
    'choose_writers',
    'statement_review',
    'statement_emphasis',
    'program_list_review',
    'prioritise',
  ].map((name) => ({ pack: 'img_friendly' as const, list: `list.${name}` })),
];

/** A line as its guide words it; it is there, or a test fails. */
function lineOf(asked: AskedLine): Line | undefined {
  return listOf(asked)?.lines.find(({ code }) => code === asked.line);
}

function listOf({ pack, list }: AskedLine): ContentList | undefined {
  return packs.find(({ code }) => code === pack)?.lists.find(({ code }) => code === list);
}

/** Lists whose lines go on from their title; a line alone would hang in the air. */
const goOn: Readonly<Record<string, string>> = {
  'list.choose_writers': ' ',
  'list.statement_emphasis': ' ',
  'list.prioritise': ' ',
  'list.letter_issues': ': ',
  'list.logbook': ': ',
};

/** A line as a sentence that stands alone. */
function sentenceOf(asked: AskedLine, voice: 'staff' | 'student'): string {
  const line = lineOf(asked);
  if (voice === 'staff' && line?.staff) return line.staff;
  const words = line?.student ?? '';
  const join = goOn[asked.list];
  const title = listOf(asked)?.title.student;
  if (!words || !join || !title) return words;
  return `${title}${join}${words.charAt(0).toLowerCase()}${words.slice(1)}`.replace(/;$/, '.');
}

/**
 * What to think of under a question, in one voice. `applying` are the packs that apply to the person; of whom nothing
 * is known, only what fits anybody is asked.
 */
export function promptsOf(
  question: AuditQuestion,
  applying: readonly PackCode[],
  voice: 'staff' | 'student',
): readonly string[] {
  const shown = auditQuestionWords[question].lines.filter(
    ({ of, pack }) => of === 'everybody' || applying.includes(pack),
  );
  const { note } = auditQuestionWords[question];
  const first = voice === 'staff' && note ? [note] : [];
  return [...new Set([...first, ...shown.map((asked) => sentenceOf(asked, voice))])].filter(
    Boolean,
  );
}

/** Factors of the taxonomy that a question can speak to, as its lines name them. */
export function factorsOfQuestion(question: AuditQuestion): readonly string[] {
  const lines = auditQuestionWords[question].lines;
  return [...new Set(lines.flatMap((asked) => lineOf(asked)?.factors ?? []))];
}

/** Every text of the audit, with the voice it speaks in. */
export function auditTexts(): readonly {
  readonly voice: 'staff' | 'student';
  readonly text: string;
}[] {
  return auditQuestionCodes.flatMap((code) => {
    const { staff, student, note = '' } = auditQuestionWords[code];
    return [
      { voice: 'staff' as const, text: staff },
      { voice: 'staff' as const, text: note },
      { voice: 'student' as const, text: student },
    ];
  });
}

/** How to look at it, before the first question (LA-03). */
export function auditFraming(): readonly string[] {
  const article = packs
    .flatMap(({ articles }) => articles)
    .find(({ code }) => code === 'article.like_a_case_conference');
  return article?.paragraphs ?? [];
}
