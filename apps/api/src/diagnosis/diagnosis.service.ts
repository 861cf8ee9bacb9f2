import { Injectable } from '@nestjs/common';
import { dismiss, record, type Finding, type FindingEntry } from '@onward/core/diagnosis';
import { revise, type Examination } from '@onward/core/forensics';
import type { CaseId, FindingId } from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { recordWorkedUnder } from '../guide-packs/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addDecided, keepRevised } from './diagnosis-statements.ts';
import { diagnosisFinding, type DiagnosisFindingRow } from './diagnosis.reads.ts';
import type { CaseDiagnosisType } from './diagnosis.types.ts';
import { loadDiagnosis, type LoadedDiagnosis } from './load-diagnosis.ts';
import { present } from './present-diagnosis.ts';

/** A proposal as a person was shown it. */
export interface ShownProposal {
  readonly rule: string;
  readonly mark: string;
}

/** The diagnosis of a case: what rules propose, and what named people decide about it. */
@Injectable()
export class DiagnosisService {
  /** The page, in two flights; recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<CaseDiagnosisType> {
    const loaded = await loadDiagnosis('finding.read', caseId);
    const { studentId } = loaded.row;
    audit.record({ action: 'diagnosis.read', kind: 'read', caseId, studentId });
    return present(loaded);
  }

  /**
   * Makes a proposal part of the diagnosis, as shown or as edited. Refuses NOT_FOUND, PROPOSAL_CHANGED when the facts
   * behind it changed, FINDING_UNKNOWN_FACTOR, INPUT_NOT_VALID.
   */
  async accept(
    caseId: CaseId,
    shown: ShownProposal,
    entry: FindingEntry,
  ): Promise<CaseDiagnosisType> {
    const loaded = await loadDiagnosis('finding.record', caseId);
    const examination = stillProposed(loaded, shown);
    const of = { id: newId<'finding'>(), caseId, debriefId: null };
    const said = { ...entry, wouldChange: entry.wouldChange ?? wouldChange(examination) };
    await this.decide('finding.accept', loaded, examination, keep(record(said, of)));
    return this.again(caseId);
  }

  /** Sets a proposal aside, with a reason that stays. Refuses NOT_FOUND, PROPOSAL_CHANGED, INPUT_NOT_VALID. */
  async dismiss(caseId: CaseId, shown: ShownProposal, reason: string): Promise<CaseDiagnosisType> {
    const loaded = await loadDiagnosis('finding.record', caseId);
    const examination = stillProposed(loaded, shown);
    const of = { id: newId<'finding'>(), caseId, debriefId: null };
    const finding = keep(record(entryOf(examination), of));
    await this.decide('finding.dismiss', loaded, examination, keep(dismiss(finding, reason)));
    return this.again(caseId);
  }

  /**
   * Changes an accepted finding that no debrief has signed. Refuses NOT_FOUND, FINDING_STATE,
   * CHANGED_BY_SOMEONE_ELSE with both versions, INPUT_NOT_VALID.
   */
  async revise(
    id: FindingId,
    expectedVersion: number,
    entry: FindingEntry,
  ): Promise<CaseDiagnosisType> {
    const { institutionId, personId } = actor();
    const found = await current().read(diagnosisFinding(institutionId, id));
    const row = await caseFor('finding.record', found?.caseId ?? null);
    const before = found ?? refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, versionOf(before));
    const next = keep(revise(before, entry));
    const update = keepRevised(institutionId, next, personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const there = await current().read(diagnosisFinding(institutionId, id));
      return there && versionOf(there);
    });
    note('finding.revise', row, next);
    return this.again(row.id);
  }

  private async decide(
    action: string,
    { row, packs }: LoadedDiagnosis,
    examination: Examination,
    finding: Finding,
  ): Promise<void> {
    const { institutionId, personId } = actor();
    const { rule, title, items, outside, outcome, mark } = examination;
    const decided = {
      ...finding,
      ruleCode: rule,
      ruleMark: mark,
      packVersions: Object.fromEntries(packs.map(({ code, version }) => [code, version])),
      basis: { rule, title, items, outside, outcome },
    };
    await current().write(addDecided(institutionId, decided, personId));
    await recordWorkedUnder(finding.caseId, packs);
    note(action, row, finding);
  }

  private async again(caseId: CaseId): Promise<CaseDiagnosisType> {
    return present(await loadDiagnosis('finding.read', caseId));
  }
}

function stillProposed(
  { examinations, findings }: LoadedDiagnosis,
  shown: ShownProposal,
): Examination {
  const found = examinations.find(({ rule }) => rule === shown.rule);
  const decided = findings.some(
    ({ ruleCode, ruleMark }) => ruleCode === shown.rule && ruleMark === shown.mark,
  );
  if (!found || decided || found.outcome.state !== 'proposed' || found.mark !== shown.mark)
    return refuse('PROPOSAL_CHANGED', { rule: shown.rule });
  return found;
}

const wouldChange = ({ outcome }: Examination): string =>
  'wouldChange' in outcome ? outcome.wouldChange : '';

/** A proposal as the entry a person could have made of it. */
function entryOf({ outcome }: Examination): FindingEntry {
  if (outcome.state !== 'proposed') return refuse('NOT_FOUND', {});
  const [domain = '', factor = ''] = outcome.factor.split('.');
  const { severity, confidence, horizon, says } = outcome;
  return {
    domain,
    factor,
    severity,
    confidence,
    horizon,
    agrees: 'not_asked',
    evidence: says,
    reason: '',
    wouldChange: outcome.wouldChange,
  };
}

function versionOf(finding: DiagnosisFindingRow): CurrentVersion {
  const { version, changedByName, changedAt, severity, confidence, horizon, agrees, evidence } =
    finding;
  const { wouldChange: change } = finding;
  return {
    version,
    changedBy: changedByName,
    changedAt,
    current: { severity, confidence, horizon, agrees, evidence, wouldChange: change },
  };
}

function note(action: string, { id: caseId, studentId }: CaseRow, finding: Finding): void {
  const facts = { factor: `${finding.domain}.${finding.factor}` };
  audit.record({
    action,
    kind: 'done',
    caseId,
    studentId,
    subjectType: 'finding',
    subjectId: finding.id,
    facts,
  });
}
