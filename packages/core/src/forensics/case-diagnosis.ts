import { nextGoodTime, quietTime } from '../debriefs/index.ts';
import {
  checkFinding,
  factorsOf,
  isFactor,
  type Finding,
  type FindingEntry,
} from '../diagnosis/index.ts';
import type { Clock, Instant, LocalDate } from '../shared/calendar.ts';
import { checkDate, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, FindingId } from '../shared/ids.ts';

/** What belongs to the diagnosis of a case as a whole, beside its findings. Version 0: nobody has touched it yet. */
export interface CaseDiagnosis {
  readonly caseId: CaseId;
  /** The application aimed at, where somebody set it; the cycle's own date otherwise. */
  readonly targetOn: LocalDate | null;
  /** Findings to work on, in order. */
  readonly priorities: readonly FindingId[];
  /** The factor that somebody confirmed to stand alone (DR-12); empty unless confirmed. */
  readonly singleFactor: string;
  /** What the student will read. */
  readonly studentWords: string;
  readonly version: number;
}

/** Three to five priorities; all of them where fewer factors are accepted. */
export const priorityRange = { least: 3, most: 5 } as const;

type Standing = Pick<Finding, 'id' | 'domain' | 'factor' | 'state'>;
const standing = (findings: readonly Standing[]) => findings.filter((f) => f.state === 'accepted');

/** Puts accepted findings in the order to work on them. Refuses DIAGNOSIS_NOT_IN_ORDER. */
export function prioritise(
  diagnosis: CaseDiagnosis,
  ids: readonly FindingId[],
  findings: readonly Standing[],
): Decision<CaseDiagnosis> {
  const known = new Set(standing(findings).map((finding) => finding.id));
  const least = Math.min(priorityRange.least, known.size);
  const { most } = priorityRange;
  const once = new Set(ids).size === ids.length && ids.every((id) => known.has(id));
  if (!once || ids.length < least || ids.length > most)
    return refused('DIAGNOSIS_NOT_IN_ORDER', { least, most: Math.min(most, known.size) });
  return accepted({ ...diagnosis, priorities: [...ids] });
}

/** Confirms that one factor alone explains it (DR-12). Refuses DIAGNOSIS_NOTHING_TO_RELEASE when there is not exactly one. */
export function confirmSingleFactor(
  diagnosis: CaseDiagnosis,
  findings: readonly Standing[],
): Decision<CaseDiagnosis> {
  const [factor, ...others] = factorsOf(standing(findings));
  if (!factor || others.length > 0) return refused('DIAGNOSIS_NOTHING_TO_RELEASE', {});
  return accepted({ ...diagnosis, singleFactor: factor });
}

/** Sets the day of the application aimed at, or takes it back. Refuses INPUT_NOT_VALID. */
export function aimAt(diagnosis: CaseDiagnosis, date: string | null): Decision<CaseDiagnosis> {
  const issues = checkDate('targetOn', date);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...diagnosis, targetOn: (date || null) as LocalDate | null });
}

/** Writes what the student will read. Refuses INPUT_NOT_VALID. */
export function writeForStudent(diagnosis: CaseDiagnosis, words: string): Decision<CaseDiagnosis> {
  const issues = checkText('studentWords', words, { max: 20_000 });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...diagnosis, studentWords: words });
}

/** When the student may read it. */
export interface DiagnosisTime {
  /** Null: at once. */
  readonly visibleFrom: Instant | null;
  readonly quietTimeConfirmed: boolean;
  /** Release time of a held case; nothing reaches the student before it. */
  readonly notBefore: Instant | null;
}

/**
 * Whether the words may go to the student, and from when. Refuses DIAGNOSIS_NOTHING_TO_RELEASE without words or
 * priorities, DIAGNOSIS_SINGLE_FACTOR until one factor alone is confirmed (DR-12), DEBRIEF_QUIET_TIME.
 */
export function releaseDiagnosis(
  diagnosis: CaseDiagnosis,
  findings: readonly Standing[],
  time: DiagnosisTime,
  clock: Clock,
): Decision<{ readonly words: string; readonly visibleFrom: Instant | null }> {
  const ready = readyToRelease(diagnosis, findings);
  if (!ready.accepted) return ready;
  const { notBefore, visibleFrom } = time;
  const asked = visibleFrom ?? clock.now;
  const from = notBefore && notBefore > asked ? notBefore : asked;
  const quiet = quietTime(from, clock.zone);
  if (quiet && !time.quietTimeConfirmed)
    return refused('DEBRIEF_QUIET_TIME', {
      when: quiet,
      suggested: nextGoodTime(from, clock.zone),
    });
  return accepted({ words: ready.value, visibleFrom: from > clock.now ? from : null });
}

function readyToRelease(diagnosis: CaseDiagnosis, findings: readonly Standing[]): Decision<string> {
  const factors = factorsOf(standing(findings));
  const words = diagnosis.studentWords.trim();
  if (!words || factors.length === 0) return refused('DIAGNOSIS_NOTHING_TO_RELEASE', {});
  const inOrder = prioritise(diagnosis, diagnosis.priorities, findings);
  if (!inOrder.accepted) return inOrder;
  const [only] = factors;
  if (only && factors.length === 1 && diagnosis.singleFactor !== only)
    return refused('DIAGNOSIS_SINGLE_FACTOR', { factor: only });
  return accepted(words);
}

/**
 * Changes an accepted finding that no debrief has signed: weight, words, whether the student agrees. Refuses
 * FINDING_STATE for one that a debrief signed or that was set aside, FINDING_UNKNOWN_FACTOR, INPUT_NOT_VALID.
 */
export function revise(finding: Finding, entry: FindingEntry): Decision<Finding> {
  if (finding.state !== 'accepted' || finding.debriefId)
    return refused('FINDING_STATE', { state: finding.state, allowed: ['accepted'] });
  if (!isFactor(entry.domain, entry.factor))
    return refused('FINDING_UNKNOWN_FACTOR', { domain: entry.domain, factor: entry.factor });
  const issues = checkFinding(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    ...finding,
    ...entry,
    evidence: entry.evidence.trim(),
    wouldChange: (entry.wouldChange ?? finding.wouldChange).trim(),
  } as Finding);
}
