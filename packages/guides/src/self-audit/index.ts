import { auditQuestionCodes, type AuditQuestion } from '@onward/core/self-audits';
import { packs } from '../packs/index.ts';
import type { Line, PackCode } from '../pack/index.ts';
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
function lineOf({ pack, list, line }: AskedLine): Line | undefined {
  const found = packs.find(({ code }) => code === pack)?.lists.find(({ code }) => code === list);
  return found?.lines.find(({ code }) => code === line);
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
  const words = shown.flatMap((asked) => {
    const line = lineOf(asked);
    const text = voice === 'staff' ? (line?.staff ?? line?.student) : line?.student;
    return text ? [text] : [];
  });
  return [...new Set(words)];
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
    const { staff, student } = auditQuestionWords[code];
    return [
      { voice: 'staff' as const, text: staff },
      { voice: 'student' as const, text: student },
    ];
  });
}
