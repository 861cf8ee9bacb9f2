import { Injectable } from '@nestjs/common';
import type { FindingEntry } from '@onward/core/diagnosis';
import {
  agendaOf,
  answer,
  evidenceFrom,
  isAuditQuestion,
  type AuditQuestion,
  type SharedAudit,
} from '@onward/core/self-audits';
import { dateOf, type CaseId, type TimeZone } from '@onward/core/shared';
import { auditQuestionWords } from '@onward/guides/self-audit';
import { attemptsOfCase, caseFor, factsOfCase } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { EvidenceService } from '../diagnosis/index.ts';
import { FindingsService, type FindingRow } from '../findings/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { presentReview } from './present-review.ts';
import * as reads from './review.reads.ts';
import type { AuditReviewType, MeetingAgendaType, ReviewAnswerType } from './review.types.ts';
import { addAuditFinding, keepReviewAnswer } from './self-audit-statements.ts';

/** The review of staff on the same questions, beside what the student shared. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly findings: FindingsService,
    private readonly evidence: EvidenceService,
  ) {}

  /** Both sides of every question, in two flights. A look at what she shared is written down. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<AuditReviewType> {
    const { institutionId } = actor();
    const row = await caseFor('self_audit.read', caseId);
    const of = [institutionId, caseId] as const;
    const [[shared = null], review, findings, attempts, facts] = await current().reads(
      reads.lastShared(...of),
      reads.reviewOfCase(...of),
      reads.auditFindings(...of),
      attemptsOfCase(...of),
      factsOfCase(...of),
    );
    look(shared ? 'self_audit.read' : 'review.read', row);
    return presentReview({ row, shared, review, findings, attempts, facts });
  }

  /** Keeps what staff say to one question. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both versions. */
  async write(
    caseId: CaseId,
    question: string,
    expectedVersion: number,
    entry: { readonly rating: string; readonly words: string },
  ): Promise<ReviewAnswerType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('review.write', caseId);
    const code = known(question);
    const { rating, words } = keep(answer(code, { ...entry, factsRight: '' }));
    const id = newId<'review_answer'>();
    const load = () => current().read(reads.reviewAnswer(institutionId, caseId, code));
    await keepVersion(
      keepReviewAnswer(institutionId, id, caseId, code, rating, words, personId, expectedVersion),
      expectedVersion,
      async () => {
        const there = await load();
        if (!there) return null;
        const { version, changedByName: changedBy, changedAt, ...shown } = there;
        return { version, changedBy, changedAt, current: { ...shown } };
      },
    );
    const { studentId } = row;
    const facts = { question: code };
    audit.record({ action: 'review.write', kind: 'done', caseId, studentId, facts });
    return (await load()) ?? refuse('NOT_FOUND', {});
  }

  /**
   * Records a finding from one question, with her words as evidence beside it, and keeps which question and which
   * sharing it came from. Refuses NOT_FOUND,
   * FINDING_UNKNOWN_FACTOR, INPUT_NOT_VALID.
   */
  async recordFinding(caseId: CaseId, question: string, entry: FindingEntry): Promise<FindingRow> {
    const { institutionId } = actor();
    const code = known(question);
    const finding = await this.findings.record(caseId, null, entry);
    const shared = await current().read(reads.lastShared(institutionId, caseId));
    if (shared) await this.tieHerWords(caseId, finding, code, shared);
    const id = newId<'audit_finding'>();
    await current().write(
      addAuditFinding(institutionId, id, caseId, code, shared?.id ?? null, finding.id),
    );
    return finding;
  }

  private async tieHerWords(
    caseId: CaseId,
    finding: FindingRow,
    question: AuditQuestion,
    { answers, sharedAt }: SharedAudit,
  ): Promise<void> {
    const { zone } = await caseFor('finding.record', caseId);
    const said = answers.find((one) => one.question === question) ?? null;
    const title = auditQuestionWords[question].staff;
    const words = evidenceFrom(said, title, dateOf(sharedAt, zone as TimeZone));
    if (words) await this.evidence.add(finding.id, words);
  }

  /** What she shared puts on the agenda; null when nothing is shared. A look is written down. Refuses NOT_FOUND. */
  async agenda(caseId: CaseId): Promise<MeetingAgendaType | null> {
    const { institutionId } = actor();
    const row = await caseFor('self_audit.read', caseId);
    const shared = await current().read(reads.lastShared(institutionId, caseId));
    if (!shared) return null;
    const { topics, lines } = agendaOf(shared);
    look('self_audit.agenda', row);
    return {
      sharedAt: shared.sharedAt,
      topics,
      lines: lines.map(({ question, rating }) => ({
        title: auditQuestionWords[question].staff,
        rating,
      })),
    };
  }
}

/** Writes a look at the record down; she sees it. */
function look(action: string, { id: caseId, studentId }: CaseRow): void {
  audit.record({ action, kind: 'read', caseId, studentId });
}

function known(question: string): AuditQuestion {
  if (isAuditQuestion(question)) return question;
  return refuse('INPUT_NOT_VALID', {
    issues: [{ field: 'question', code: 'not_a_choice', facts: { value: question } }],
  });
}
