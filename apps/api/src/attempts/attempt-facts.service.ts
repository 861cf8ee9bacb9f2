import { Injectable } from '@nestjs/common';
import {
  changeFact,
  confirmFact,
  factLine,
  giveRankConsent,
  recordFact,
  recordFacts,
  type AttemptFact,
  type AttemptFactEntry,
} from '@onward/core/attempts';
import type { AttemptFactId, AttemptId, CaseId } from '@onward/core/shared';
import type { CaseRow } from '../cases/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addConsent, addFacts, endConsent, keepFact, removeFact } from './attempt-statements.ts';
import * as reads from './attempts.reads.ts';
import { caseFor } from './attempts.service.ts';
import type { AttemptFactType } from './attempts.types.ts';

/** Facts of a season, each with source and date, and the consent without which ranks are not kept. */
@Injectable()
export class AttemptFactsService {
  /** Records a fact. Refuses NOT_FOUND, INPUT_NOT_VALID, RANK_CONSENT_MISSING. */
  async record(attemptId: AttemptId, entry: AttemptFactEntry): Promise<AttemptFactType> {
    const { institutionId, personId } = actor();
    const attempt = await current().read(reads.attemptById(institutionId, attemptId));
    const row = await caseFor('case.change', attempt?.caseId ?? null);
    const of = { id: newId<'attempt_fact'>(), attemptId, ...(await this.rules(row)) };
    const fact = keep(recordFact(entry, of));
    await current().write(addFacts(institutionId, row.id, JSON.stringify([fact]), personId));
    return this.kept('attempt_fact.record', row, fact.id);
  }

  /**
   * Records several facts together, all or none. Refuses NOT_FOUND, RANK_CONSENT_MISSING, INPUT_NOT_VALID with the row
   * in front of each field (`rows.2.invited`).
   */
  async recordAll(
    attemptId: AttemptId,
    entries: readonly AttemptFactEntry[],
  ): Promise<AttemptFactType[]> {
    const { institutionId, personId } = actor();
    const attempt = await current().read(reads.attemptById(institutionId, attemptId));
    const row = await caseFor('case.change', attempt?.caseId ?? null);
    const rules = await this.rules(row);
    const facts = keep(
      recordFacts(entries, { ...rules, attemptId, newId: () => newId<'attempt_fact'>() }),
    );
    await current().write(addFacts(institutionId, row.id, JSON.stringify(facts), personId));
    for (const { id } of facts) this.note('attempt_fact.record', row, id);
    const kept = new Set<string>(facts.map(({ id }) => id));
    const [all] = await current().reads(reads.factsOfCase(institutionId, row.id));
    return all.filter(({ id }) => kept.has(id)).map((fact) => ({ ...fact, line: factLine(fact) }));
  }

  /** Changes a fact. Refuses as recording, and CHANGED_BY_SOMEONE_ELSE with both versions. */
  change(
    id: AttemptFactId,
    expectedVersion: number,
    entry: AttemptFactEntry,
  ): Promise<AttemptFactType> {
    return this.edit('attempt_fact.change', id, expectedVersion, async (fact, row) =>
      keep(changeFact(fact, entry, await this.rules(row))),
    );
  }

  /** Says that the actor looked at the source and found it so. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  confirm(id: AttemptFactId, expectedVersion: number): Promise<AttemptFactType> {
    return this.edit('attempt_fact.confirm', id, expectedVersion, async (fact) =>
      confirmFact(fact, actor().personId, now()),
    );
  }

  /** Takes a fact away that should not have been there; the audit trail says who did. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  async remove(id: AttemptFactId, expectedVersion: number): Promise<boolean> {
    const { institutionId } = actor();
    const { row } = await this.found(id, expectedVersion);
    await keepVersion(removeFact(institutionId, id, expectedVersion), expectedVersion, () =>
      this.versionOf(id),
    );
    this.note('attempt_fact.remove', row, id);
    return true;
  }

  /** Records the student's consent that volunteered ranks are kept. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async giveConsent(caseId: CaseId, how: string): Promise<boolean> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    const of = { id: newId<'rank_consent'>(), caseId, recordedBy: personId, givenAt: now() };
    const consent = keep(giveRankConsent(how, of));
    await current().write(addConsent(institutionId, consent, row.studentId));
    this.note('rank_consent.give', row, consent.id);
    return true;
  }

  /** Takes the consent back and removes the ranks kept under it. Refuses NOT_FOUND. */
  async revokeConsent(caseId: CaseId): Promise<boolean> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    await current().write(endConsent(institutionId, caseId, personId, now()));
    this.note('rank_consent.revoke', row, caseId);
    return true;
  }

  private async rules(row: CaseRow) {
    const consent = await current().read(reads.consentOfCase(actor().institutionId, row.id));
    return { today: today(row.zone), rankConsent: consent !== null };
  }

  private async found(id: AttemptFactId, expectedVersion: number) {
    const found = await current().read(reads.factById(actor().institutionId, id));
    const row = await caseFor('case.change', found?.caseId ?? null);
    const before = found ?? refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, versionOfFact(before));
    return { before, row };
  }

  private async edit(
    action: string,
    id: AttemptFactId,
    expectedVersion: number,
    decide: (fact: AttemptFact, row: CaseRow) => Promise<AttemptFact>,
  ): Promise<AttemptFactType> {
    const { institutionId, personId } = actor();
    const { before, row } = await this.found(id, expectedVersion);
    const update = keepFact(institutionId, await decide(before, row), personId, expectedVersion);
    await keepVersion(update, expectedVersion, () => this.versionOf(id));
    return this.kept(action, row, id);
  }

  private async versionOf(id: AttemptFactId): Promise<CurrentVersion | null> {
    const there = await current().read(reads.factById(actor().institutionId, id));
    return there && versionOfFact(there);
  }

  private async kept(action: string, row: CaseRow, id: AttemptFactId): Promise<AttemptFactType> {
    this.note(action, row, id);
    const fact = await current().read(reads.factById(actor().institutionId, id));
    return fact ? { ...fact, line: factLine(fact) } : refuse('NOT_FOUND', {});
  }

  private note(action: string, { id: caseId, studentId }: CaseRow, subjectId: string): void {
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'attempt_fact',
      subjectId,
    });
  }
}

/** What both sides of a conflict are compared by. */
function versionOfFact(fact: reads.AttemptFactRow): CurrentVersion {
  const { version, changedByName, changedAt, source, asOf } = fact;
  return {
    version,
    changedBy: changedByName,
    changedAt,
    current: { says: factLine(fact), source, asOf },
  };
}
