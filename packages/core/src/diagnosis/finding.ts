import { checkChoice, checkText } from '../shared/check.ts';
import { accepted, refused, type Decision } from '../shared/decision.ts';
import type { CaseId, DebriefId, FindingId } from '../shared/ids.ts';
import type { Issue } from '../shared/refusals.ts';
import { isFactor, type Domain, type Factor, type FactorCode } from './taxonomy.ts';

/** How much it weighed, 0 none to 3 strong: of a finding, never of a person. */
export const severities = [0, 1, 2, 3] as const;
export type Severity = (typeof severities)[number];

/** How it is known: somebody said so, a document shows it, or it was concluded. */
export const confidences = ['reported', 'documented', 'inferred'] as const;
export type Confidence = (typeof confidences)[number];

/** How long a change would take: under 6 months, 6 to 12, over 12, or it cannot be changed. */
export const horizons = ['lt6m', '6to12m', 'gt12m', 'fixed'] as const;
export type Horizon = (typeof horizons)[number];

/** Whether the student sees it the same way. */
export const agreements = ['yes', 'partly', 'no', 'not_asked'] as const;
export type Agreement = (typeof agreements)[number];

/** Proposed while its debrief is being written, accepted by its signature, dismissed with a reason. */
export const findingStates = ['proposed', 'accepted', 'dismissed'] as const;
export type FindingState = (typeof findingStates)[number];

/** What a person enters about one factor. */
export interface FindingEntry {
  readonly domain: string;
  readonly factor: string;
  readonly severity: number;
  readonly confidence: string;
  readonly horizon: string;
  readonly agrees: string;
  /** What shows it, in words, with source and date. */
  readonly evidence: string;
  /** Code of the guide's reason it was chosen from (DR-07 to DR-12); empty when chosen by factor. */
  readonly reason: string;
  /** What would change this reading, in the advisor's words; empty or left out when nobody said. */
  readonly wouldChange?: string;
}

/** One statement of the diagnosis: a factor, how much it weighed, how it is known, and whether the person agrees. */
export interface Finding extends FindingEntry {
  readonly id: FindingId;
  readonly caseId: CaseId;
  /** Null when it was recorded outside a debrief. */
  readonly debriefId: DebriefId | null;
  readonly domain: Domain;
  readonly factor: Factor;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly horizon: Horizon;
  readonly agrees: Agreement;
  readonly state: FindingState;
  readonly dismissedReason: string;
  readonly wouldChange: string;
  readonly version: number;
}

/** Issues of an entry; the form and the service call this. */
export function checkFinding(entry: FindingEntry): readonly Issue[] {
  return [
    ...checkChoice('severity', String(entry.severity), severities.map(String)),
    ...checkChoice('confidence', entry.confidence, confidences),
    ...checkChoice('horizon', entry.horizon, horizons),
    ...checkChoice('agrees', entry.agrees, agreements),
    ...checkText('evidence', entry.evidence, { max: 4000 }),
    ...checkText('wouldChange', entry.wouldChange, { max: 1000 }),
  ];
}

/** Records a finding: proposed inside a debrief, accepted at once outside one. Refuses FINDING_UNKNOWN_FACTOR, INPUT_NOT_VALID. */
export function record(
  entry: FindingEntry,
  of: Pick<Finding, 'id' | 'caseId' | 'debriefId'>,
): Decision<Finding> {
  const read = readEntry(entry);
  if (!read.accepted) return read;
  const state = of.debriefId ? 'proposed' : 'accepted';
  return accepted({ ...of, ...read.value, state, dismissedReason: '', version: 1 });
}

/** Changes a finding that is not set aside. Refuses FINDING_STATE, FINDING_UNKNOWN_FACTOR, INPUT_NOT_VALID. */
export function change(finding: Finding, entry: FindingEntry): Decision<Finding> {
  if (finding.state !== 'proposed')
    return refused('FINDING_STATE', { state: finding.state, allowed: ['proposed'] });
  const read = readEntry(entry);
  return read.accepted ? accepted({ ...finding, ...read.value }) : read;
}

/** Sets a finding aside; it stays readable with its reason. Refuses FINDING_STATE, INPUT_NOT_VALID without a reason. */
export function dismiss(finding: Finding, reason: string): Decision<Finding> {
  if (finding.state === 'dismissed')
    return refused('FINDING_STATE', { state: finding.state, allowed: ['proposed', 'accepted'] });
  const issues = checkText('reason', reason, { required: true, max: 1000 });
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({ ...finding, state: 'dismissed', dismissedReason: reason.trim() });
}

/** The different factors findings name, those set aside left out; one alone asks for confirmation (DR-12). */
export function factorsOf(
  findings: readonly Pick<Finding, 'domain' | 'factor' | 'state'>[],
): readonly FactorCode[] {
  const standing = findings.filter((finding) => finding.state !== 'dismissed');
  return [...new Set(standing.map((f) => `${f.domain}.${f.factor}` as FactorCode))];
}

function readEntry(
  entry: FindingEntry,
): Decision<
  Omit<Finding, 'id' | 'caseId' | 'debriefId' | 'state' | 'dismissedReason' | 'version'>
> {
  if (!isFactor(entry.domain, entry.factor))
    return refused('FINDING_UNKNOWN_FACTOR', { domain: entry.domain, factor: entry.factor });
  const issues = checkFinding(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  return accepted({
    domain: entry.domain as Domain,
    factor: entry.factor as Factor,
    severity: entry.severity as Severity,
    confidence: entry.confidence as Confidence,
    horizon: entry.horizon as Horizon,
    agrees: entry.agrees as Agreement,
    evidence: entry.evidence.trim(),
    reason: entry.reason,
    wouldChange: (entry.wouldChange ?? '').trim(),
  });
}
