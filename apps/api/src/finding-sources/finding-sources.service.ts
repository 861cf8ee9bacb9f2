import { Injectable } from '@nestjs/common';
import {
  allHaveAnswered,
  domainOf,
  quoteFrom,
  type FindingSource,
  type SourceKind,
} from '@onward/core/debriefers';
import { canDo } from '@onward/core/debriefs';
import { factorWords, type FactorCode, type FindingEntry } from '@onward/core/diagnosis';
import type { CaseId, FindingId, Instant } from '@onward/core/shared';
import { debriefersOfDebrief } from '../debriefers/index.ts';
import { addEvidenceRow } from '../diagnosis/index.ts';
import { FindingsService, type FindingRow } from '../findings/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { newId } from '../platform/ids.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import { caseForSources } from './case-for-sources.ts';
import {
  addFindingSource,
  answerPlace,
  notePlace,
  sectionPlace,
  type SourcePlace,
} from './finding-sources.reads.ts';

type SourceOfFinding = Pick<FindingSource, 'kind' | 'subjectId' | 'words'> & {
  readonly findingId: FindingId;
  readonly saidAt: Instant;
};

const evidenceSource: Record<SourceKind, string> = {
  answer: 'Answer of somebody asked, in a debrief',
  section: 'Page of a debrief',
  note: 'Note of this case',
};

/** Feedback points become findings, with their words and the way back to where they stand (IMG-14). */
@Injectable()
export class FindingSourcesService {
  constructor(private readonly findings: FindingsService) {}

  /**
   * Records a finding from words that stand somewhere. Refuses NOT_FOUND, INPUT_NOT_VALID when the words do not stand
   * there, ANSWERS_OPEN while somebody asked has not answered, and what recording a finding refuses.
   */
  async record(caseId: CaseId, source: FindingSource, entry: FindingEntry): Promise<FindingRow> {
    const { institutionId, personId } = actor();
    const found = await current().read(caseForSources(institutionId, caseId));
    permit('finding.record', found, { caseId });
    const place = (await current().read(this.placeOf(caseId, source))) ?? refuse('NOT_FOUND', {});
    if (source.kind === 'answer') await this.refuseOpen(place);
    const quoted = keep(quoteFrom(source, wholeOf(place)));
    const open = place.debriefState !== null && canDo('write', place.debriefState);
    const words = { ...entry, evidence: entry.evidence.trim() || `“${quoted.words}”` };
    const finding = await this.findings.record(caseId, open ? place.debriefId : null, words);
    const { debriefId, part, saidByKind, saidByName, saidAt } = place;
    const said = { debriefId, part, saidByKind, saidByName, saidAt };
    const row = { ...quoted, ...said, id: newId(), caseId, findingId: finding.id };
    await current().write(
      addFindingSource(institutionId, row, personId),
      addEvidenceRow(institutionId, { ...evidenceOf(row), addedBy: personId }, caseId),
    );
    const facts = { from: source.kind };
    const about = { caseId, studentId: found.studentId, subjectType: 'finding' };
    audit.record({
      action: 'finding.source',
      kind: 'done',
      ...about,
      subjectId: finding.id,
      facts,
    });
    return finding;
  }

  private placeOf(
    caseId: CaseId,
    { kind, subjectId, part }: FindingSource,
  ): Statement<SourcePlace> {
    const { institutionId } = actor();
    if (kind === 'answer') return answerPlace(institutionId, caseId, subjectId);
    if (kind === 'section') return sectionPlace(institutionId, caseId, subjectId, part);
    return notePlace(institutionId, caseId, subjectId);
  }

  /** Until everybody asked has answered, a finding from an answer would tell the others what was said. */
  private async refuseOpen({ debriefId }: SourcePlace): Promise<void> {
    const { institutionId } = actor();
    const [asked] = await current().reads(debriefersOfDebrief(institutionId, debriefId));
    if (!allHaveAnswered(asked, now())) refuse('ANSWERS_OPEN', {});
  }
}

/** The same words among the evidence of the diagnosis: by what they are, not by whose name. */
function evidenceOf({ kind, subjectId, words, findingId, saidAt }: SourceOfFinding) {
  return {
    id: newId<'finding_evidence'>(),
    findingId,
    kind: kind === 'note' ? 'note' : 'person',
    refId: kind === 'note' ? subjectId : null,
    says: words.length > 600 ? `${words.slice(0, 597)}…` : words,
    source: evidenceSource[kind],
    asOf: saidAt.slice(0, 10),
    weighs: 'supports',
    addedAt: now(),
  };
}

/** All the words of a place; of an answer without words, the factors it names. */
function wholeOf({ whole, part, factors }: SourcePlace): string {
  const domain = domainOf(part);
  if (whole.trim() || !domain) return whole;
  return factors.map((factor) => factorWords[`${domain}.${factor}` as FactorCode]).join('; ');
}
