import { Injectable } from '@nestjs/common';
import { canDo, debriefVerbs } from '@onward/core/debriefs';
import { change, dismiss, record, type Finding, type FindingEntry } from '@onward/core/diagnosis';
import type { CaseId, DebriefId, FindingId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addFinding, keepFinding, touchDebrief } from './finding-statements.ts';
import {
  diagnosisOfCase,
  findingById,
  placeForFinding,
  placeOfFinding,
  type FindingPlace,
  type FindingRow,
} from './findings.reads.ts';

/** What stood in the way, factor by factor: recorded in a debrief or outside one, changed, set aside. */
@Injectable()
export class FindingsService {
  /** The diagnosis of a case: its accepted findings, strongest first. Refuses NOT_FOUND. */
  async diagnosis(caseId: CaseId): Promise<FindingRow[]> {
    const { institutionId } = actor();
    const [[place], findings] = await current().reads(
      placeForFinding(institutionId, caseId, null),
      diagnosisOfCase(institutionId, caseId),
    );
    permit('finding.read', place, { caseId });
    return findings;
  }

  /** Records a finding. Refuses NOT_FOUND, DEBRIEF_STATE once signed, FINDING_UNKNOWN_FACTOR, INPUT_NOT_VALID. */
  async record(
    caseId: CaseId,
    debriefId: DebriefId | null,
    entry: FindingEntry,
  ): Promise<FindingRow> {
    const { institutionId, personId } = actor();
    const place = await current().read(placeForFinding(institutionId, caseId, debriefId));
    permit('finding.record', place, { caseId });
    const finding = keep(record(entry, { id: newId<'finding'>(), caseId, debriefId }));
    await this.openDebrief(place);
    await current().write(addFinding(institutionId, finding, personId));
    this.audit('finding.record', place, finding);
    return this.load(finding.id);
  }

  /** Changes a finding that is not signed yet. Refuses FINDING_STATE, CHANGED_BY_SOMEONE_ELSE with both versions. */
  change(id: FindingId, expectedVersion: number, entry: FindingEntry): Promise<FindingRow> {
    return this.edit('finding.change', id, expectedVersion, (finding) =>
      keep(change(finding, entry)),
    );
  }

  /** Sets a finding aside, with a reason. Refuses FINDING_STATE, CHANGED_BY_SOMEONE_ELSE with both versions. */
  dismiss(id: FindingId, expectedVersion: number, reason: string): Promise<FindingRow> {
    return this.edit('finding.dismiss', id, expectedVersion, (finding) =>
      keep(dismiss(finding, reason)),
    );
  }

  private async edit(
    action: string,
    id: FindingId,
    expectedVersion: number,
    decide: (finding: Finding) => Finding,
  ): Promise<FindingRow> {
    const { institutionId, personId } = actor();
    const [[place], [found]] = await current().reads(
      placeOfFinding(institutionId, id),
      findingById(institutionId, id),
    );
    permit('finding.record', place, { subjectType: 'finding', subjectId: id });
    const before = found ?? refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, versionOf(before));
    const next = decide(before);
    if (before.state === 'proposed') await this.openDebrief(place);
    const update = keepFinding(institutionId, next, personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => versionOf(await this.load(id)));
    this.audit(action, place, next);
    return this.load(id);
  }

  /** Raises the version of the debrief's words. Refuses DEBRIEF_STATE once it is signed. */
  private async openDebrief({ debriefId, debriefState }: FindingPlace): Promise<void> {
    if (!debriefId || !debriefState) return;
    const { institutionId, personId } = actor();
    const [touched] = await current().write(touchDebrief(institutionId, debriefId, personId));
    if (touched.count > 0) return;
    const state = canDo('write', debriefState) ? 'signed' : debriefState;
    refuse('DEBRIEF_STATE', { state, allowed: debriefVerbs.write.from });
  }

  private async load(id: FindingId): Promise<FindingRow> {
    return (
      (await current().read(findingById(actor().institutionId, id))) ?? refuse('NOT_FOUND', {})
    );
  }

  private audit(action: string, { caseId, studentId }: FindingPlace, finding: Finding): void {
    const facts = { factor: `${finding.domain}.${finding.factor}` };
    const subject = { subjectType: 'finding', subjectId: finding.id };
    audit.record({ action, kind: 'done', caseId, studentId, ...subject, facts });
  }
}

function versionOf(finding: FindingRow): CurrentVersion {
  const { version, changedByName, changedAt, ...shown } = finding;
  return { version, changedBy: changedByName, changedAt, current: shown };
}
