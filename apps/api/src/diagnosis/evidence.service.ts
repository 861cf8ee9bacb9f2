import { Injectable } from '@nestjs/common';
import { factLine } from '@onward/core/attempts';
import { addEvidence, type EvidenceEntry } from '@onward/core/diagnosis';
import type { AttemptFactId, FindingId, Id, NoteId } from '@onward/core/shared';
import { caseFor, factById } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addEvidenceRow, removeEvidenceRow } from './diagnosis-statements.ts';
import { diagnosisFinding, evidenceById, noteForEvidence } from './diagnosis.reads.ts';
import type { CaseDiagnosisType } from './diagnosis.types.ts';
import { loadDiagnosis } from './load-diagnosis.ts';
import { present } from './present-diagnosis.ts';

/** Facts, notes and words that people tie to a finding. */
@Injectable()
export class EvidenceService {
  /** Ties evidence to a finding. Of a fact or note, source and date come from there. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async add(findingId: FindingId, entry: EvidenceEntry): Promise<CaseDiagnosisType> {
    const { institutionId, personId } = actor();
    const finding = await current().read(diagnosisFinding(institutionId, findingId));
    const row = await caseFor('finding.record', finding?.caseId ?? null);
    const of = {
      id: newId<'finding_evidence'>(),
      findingId,
      addedBy: personId,
      addedAt: now(),
    };
    const evidence = keep(addEvidence(await this.resolved(row, entry), of, today(row.zone)));
    await current().write(addEvidenceRow(institutionId, evidence, row.id));
    note('finding.evidence_add', row, findingId);
    return present(await loadDiagnosis('finding.read', row.id));
  }

  /** Takes evidence away that a person tied. Refuses NOT_FOUND. */
  async remove(id: Id<'finding_evidence'>): Promise<CaseDiagnosisType> {
    const { institutionId } = actor();
    const found = await current().read(evidenceById(institutionId, id));
    const row = await caseFor('finding.record', found?.caseId ?? null);
    await current().write(removeEvidenceRow(institutionId, id));
    note('finding.evidence_remove', row, found?.findingId ?? '');
    return present(await loadDiagnosis('finding.read', row.id));
  }

  /** What a fact or a note says of itself is not typed anew; one of another case is not there. */
  private async resolved(row: CaseRow, entry: EvidenceEntry): Promise<EvidenceEntry> {
    const { institutionId } = actor();
    if (!entry.refId) return { ...entry, refId: null };
    if (entry.kind === 'fact') {
      const fact = await current().read(factById(institutionId, entry.refId as AttemptFactId));
      if (!fact || fact.caseId !== row.id) return refuse('NOT_FOUND', {});
      return { ...entry, says: factLine(fact), source: fact.source, asOf: fact.asOf };
    }
    if (entry.kind !== 'note') return { ...entry, refId: null };
    const found = await current().read(noteForEvidence(institutionId, entry.refId as NoteId));
    if (!found || found.caseId !== row.id) return refuse('NOT_FOUND', {});
    return { ...entry, source: `Note by ${found.authorName}`, asOf: found.writtenOn };
  }
}

function note(action: string, { id: caseId, studentId }: CaseRow, subjectId: string): void {
  audit.record({ action, kind: 'done', caseId, studentId, subjectType: 'finding', subjectId });
}
