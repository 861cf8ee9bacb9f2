import { Injectable } from '@nestjs/common';
import { keepDatedDecision, type DatedDecisionContent } from '@onward/core/plans';
import { addDays, dateOf, type CaseId, type Id, type TimeZone } from '@onward/core/shared';
import { caseFor } from '../attempts/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/unit-of-work.ts';
import * as reads from './dated-decisions.reads.ts';

type DecisionId = Id<'dated_decision'>;
type CaseRow = Awaited<ReturnType<typeof caseFor>>;

/** How far ahead the first page looks, in days. */
const ahead = 120;

/** Decisions that cannot be taken once their day has passed: the radar of the season clock (M1). */
@Injectable()
export class DatedDecisionsService {
  /** Those of one case. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<reads.DatedDecisionRow[]> {
    await caseFor('plan.read', caseId);
    const [rows] = await current().reads(reads.decisionsOfCase(actor().institutionId, caseId));
    return rows;
  }

  /** The open ones of the reader's cases for the next months. */
  async ahead(): Promise<reads.DatedDecisionRow[]> {
    const until = addDays(dateOf(now(), 'UTC' as TimeZone), ahead);
    const [rows] = await current().reads(reads.decisionsAhead(actor().institutionId, until));
    return rows;
  }

  /** What the student was told. */
  async mine(): Promise<reads.MyDatedDecisionRow[]> {
    const { institutionId, personId } = actor();
    permit('portal.read', { studentId: personId });
    const [rows] = await current().reads(reads.myDecisions(institutionId, personId));
    return rows;
  }

  /** Writes one down. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async add(caseId: CaseId, content: DatedDecisionContent): Promise<reads.DatedDecisionRow> {
    const row = await caseFor('dated_decision.change', caseId);
    const kept = keep(keepDatedDecision(content));
    const { institutionId, personId } = actor();
    const id = newId<'dated_decision'>();
    const { studentId } = row;
    const made = JSON.stringify({ ...kept, id, caseId, studentId, createdBy: personId });
    await current().write(reads.addDecision(institutionId, made));
    await this.tell(row, id, kept.shared ? kept : null);
    return this.done(id, row, 'add');
  }

  /** Rewrites one. Refuses INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async change(
    id: DecisionId,
    expectedVersion: number,
    content: DatedDecisionContent,
  ): Promise<reads.DatedDecisionRow> {
    const { found, row } = await this.load(id, expectedVersion);
    const kept = keep(keepDatedDecision(content));
    await this.keep({ ...found, ...kept }, expectedVersion);
    await this.tell(row, id, kept.shared && !found.settledOn ? kept : null);
    return this.done(id, row, 'change');
  }

  /** It is settled, in a few words; the student's page no longer names it. */
  async settle(
    id: DecisionId,
    expectedVersion: number,
    words: string,
  ): Promise<reads.DatedDecisionRow> {
    const { found, row } = await this.load(id, expectedVersion);
    if (words.trim().length < 3) refuse('REASON_REQUIRED', { minimumLength: 3 });
    const settledOn = dateOf(now(), row.zone as TimeZone);
    await this.keep(
      { ...found, settledOn, settledWords: words.trim().slice(0, 500) },
      expectedVersion,
    );
    await this.tell(row, id, null);
    return this.done(id, row, 'settle');
  }

  private async load(
    id: DecisionId,
    expectedVersion: number,
  ): Promise<{ found: reads.DatedDecisionRow; row: CaseRow }> {
    const found = await this.byId(id);
    const row = await caseFor('dated_decision.change', found.caseId);
    checkVersion(expectedVersion, versionOf(found));
    return { found, row };
  }

  private async keep(next: reads.DatedDecisionRow, expectedVersion: number): Promise<void> {
    const update = reads.keepDecision(actor().institutionId, JSON.stringify(next), expectedVersion);
    await keepVersion(update, expectedVersion, async () => versionOf(await this.byId(next.id)));
  }

  /** What the student reads is a row of its own; another telling replaces it. */
  private async tell(
    row: CaseRow,
    decisionId: DecisionId,
    told: DatedDecisionContent | null,
  ): Promise<void> {
    const { institutionId, personId } = actor();
    await current().write(reads.replaceTold(institutionId, decisionId, now()));
    if (!told) return;
    const [[me]] = await current().reads(reads.nameOf(institutionId, personId));
    const line = {
      id: newId<'portal_dated_decision'>(),
      caseId: row.id,
      studentId: row.studentId,
      visibleFrom: row.heldUntil,
      decisionId,
      title: told.title,
      onDate: told.onDate,
      owner: told.owner,
      byName: me?.name ?? '',
      at: now(),
    };
    await current().write(reads.addTold(institutionId, JSON.stringify(line)));
  }

  private async done(id: DecisionId, row: CaseRow, verb: string): Promise<reads.DatedDecisionRow> {
    audit.record({
      action: 'dated_decision.change',
      kind: 'done',
      caseId: row.id,
      studentId: row.studentId,
      subjectType: 'dated_decision',
      subjectId: id,
      facts: { verb },
    });
    return this.byId(id);
  }

  private async byId(id: DecisionId): Promise<reads.DatedDecisionRow> {
    const found = await current().read(reads.decisionById(actor().institutionId, id));
    return found ?? refuse('NOT_FOUND', {});
  }
}

function versionOf({ version, title, onDate, source }: reads.DatedDecisionRow) {
  return { version, current: { title, onDate, source } };
}
