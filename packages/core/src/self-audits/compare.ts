import type { EvidenceEntry, FindingEntry } from '../diagnosis/index.ts';
import { isAnswered, type AuditEntry, type Rating } from './answer.ts';
import { ratingWords } from './words.ts';

/**
 * How two readings of one question stand to each other: rated the same, rated differently, said by one of them alone,
 * said by both without a rating from each, or by neither.
 */
export const differences = ['same', 'differs', 'student_only', 'advisor_only', 'open'] as const;
export type Difference = (typeof differences)[number];

/** Compares what the student shared with what the advisor says. Null: nothing shared, or nothing written. */
export function differenceBetween(
  student: AuditEntry | null,
  advisor: AuditEntry | null,
): Difference {
  const hers = said(student);
  const ours = said(advisor);
  if (!hers || !ours) return hers ? 'student_only' : ours ? 'advisor_only' : 'open';
  if (hers.rating === '' || ours.rating === '') return 'open';
  return hers.rating === ours.rating ? 'same' : 'differs';
}

function said(entry: AuditEntry | null): AuditEntry | null {
  return entry && isAnswered(entry) ? entry : null;
}

/** Whether a question belongs to "only differences": rated differently, or she says that a fact is not right. */
export function needsTalk(difference: Difference, student: AuditEntry | null): boolean {
  return difference === 'differs' || student?.factsRight === 'no';
}

/** What staff read about a difference; `name` is the student's. */
export const differenceWords: Record<Difference, (name: string) => string> = {
  same: () => 'Seen the same way',
  differs: () => 'Seen differently',
  student_only: (name) => `Only ${name} so far`,
  advisor_only: () => 'Only your side so far',
  open: () => 'Not compared yet',
};

/** What a finding made from one question can lean on. */
export interface FindingSource {
  /** The question as staff read it. */
  readonly question: string;
  /** Factors the question can speak to; the first is proposed. */
  readonly factors: readonly string[];
  readonly studentName: string;
  /** The day she shared, in words. */
  readonly sharedOn: string;
  readonly student: AuditEntry | null;
  readonly advisor: AuditEntry | null;
}

/** A finding as it is proposed from one question: her words and ours with their source, ready to be changed and recorded. */
export function findingFrom(source: FindingSource): FindingEntry {
  const { factors, student, advisor } = source;
  const [domain = '', factor = ''] = (factors[0] ?? '').split('.');
  const difference = differenceBetween(student, advisor);
  return {
    domain,
    factor,
    severity: 2,
    confidence: student && isAnswered(student) ? 'reported' : 'inferred',
    horizon: '6to12m',
    agrees: difference === 'same' ? 'yes' : difference === 'differs' ? 'no' : 'not_asked',
    evidence: evidenceOf(source),
    reason: '',
  };
}

function evidenceOf({ question, studentName, sharedOn, student, advisor }: FindingSource): string {
  const hers = saying(student);
  const ours = saying(advisor);
  return [
    hers && `${studentName} in the audit shared on ${sharedOn}, under “${question}”: ${hers}`,
    ours && `Our review, under “${question}”: ${ours}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function saying(entry: AuditEntry | null): string {
  if (!entry || !isAnswered(entry)) return '';
  const { rating, words, factsRight } = entry;
  const rated = rating === '' ? '' : ratingWords[rating as Rating].toLowerCase();
  const fact = factsRight === 'no' ? 'says that a fact we hold is not right' : '';
  const quoted = words.trim() && `“${beginning(words.trim())}”`;
  return [rated, fact, quoted].filter(Boolean).join(', ');
}

/** Enough of somebody's words to know them again; the whole of them stands in the audit. */
function beginning(words: string): string {
  return words.length > 1500 ? `${words.slice(0, 1500)}…` : words;
}

/**
 * Her own words as evidence beside a finding made from a question, with where and when she said them; what she saw as
 * good weighs against it and stays beside it. Null when she said nothing.
 */
export function evidenceFrom(
  student: AuditEntry | null,
  question: string,
  sharedOn: string,
): EvidenceEntry | null {
  const says = saying(student);
  if (!student || !says) return null;
  const good = student.rating === 'strong' || student.rating === 'fine';
  return {
    kind: 'student',
    refId: null,
    says: says.length > 600 ? `${says.slice(0, 599)}…` : says,
    source: `Her shared audit, “${question}”`,
    asOf: sharedOn,
    weighs: good ? 'against' : 'supports',
  };
}
