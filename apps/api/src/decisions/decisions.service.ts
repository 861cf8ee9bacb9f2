import { Injectable } from '@nestjs/common';
import {
  checkOption,
  checkVote,
  decide,
  decisionKinds,
  type DecisionKind,
  type OptionEntry,
  type Outcome,
  type Vote,
} from '@onward/core/decisions';
import type { CaseId, DecisionId, Id, Issue } from '@onward/core/shared';
import { clockOf } from '../cases/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current, type Statement } from '../platform/tenancy/index.ts';
import * as writes from './decision-statements.ts';
import { decisionById, type DecisionRow } from './decisions.reads.ts';
import type { CaseDecisionsType } from './decisions.types.ts';
import { loadDecision, loadDecisions, refuseMade, versionOf } from './load-decisions.ts';
import { present } from './present-decisions.ts';

/** Choosing a way: ways beside each other, voices, the decision; and the panel that looks at the path anew. */
@Injectable()
export class DecisionsService {
  /** The page, recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<CaseDecisionsType> {
    const loaded = await loadDecisions('decision.read', caseId);
    const { studentId } = loaded.row;
    audit.record({ action: 'decision.read', kind: 'read', caseId, studentId });
    return present(loaded);
  }

  /** Begins a decision or a panel. Refuses NOT_FOUND, CASE_CLOSED, DECISION_EXISTS. */
  async open(caseId: CaseId, kind: string): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const { row, decisions } = await loadDecisions('decision.change', caseId);
    const of = decisionKinds.find((one) => one === kind) as DecisionKind | undefined;
    if (!of)
      return refuse('INPUT_NOT_VALID', { issues: [{ field: 'kind', code: 'not_a_choice' }] });
    if (row.closedAt) refuse('CASE_CLOSED', { closedOn: row.closedAt.slice(0, 10) });
    if (decisions.some((one) => one.kind === of && one.state === 'open'))
      refuse('DECISION_EXISTS', {});
    const id = newId<'decision'>();
    await current().write(writes.addDecision(institutionId, id, caseId, of, personId));
    return this.done('decision.open', caseId, id);
  }

  /** Puts a way on the table, or describes it anew. Refuses DECISION_STATE, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE. */
  async putOption(
    id: DecisionId,
    expectedVersion: number,
    optionId: Id<'decision_option'> | null,
    entry: OptionEntry,
  ): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const { decision } = await this.toChange(id, expectedVersion);
    refuseIssues(checkOption(entry));
    if (optionId && !decision.options.some((one) => one.id === optionId)) refuse('NOT_FOUND', {});
    const { code, ...body } = entry;
    const row = optionId ?? newId<'decision_option'>();
    return this.change(decision, expectedVersion, [
      writes.putOption(institutionId, row, decision.caseId, id, code, body, personId),
    ]);
  }

  /** Takes a way off the table. Refuses DECISION_STATE, CHANGED_BY_SOMEONE_ELSE. */
  async takeOption(
    id: DecisionId,
    expectedVersion: number,
    optionId: Id<'decision_option'>,
  ): Promise<CaseDecisionsType> {
    const { decision } = await this.toChange(id, expectedVersion);
    return this.change(decision, expectedVersion, [
      writes.takeOption(actor().institutionId, id, optionId),
    ]);
  }

  /** Writes down a voice. Voices of several people do not stand in each other's way. Refuses DECISION_STATE, INPUT_NOT_VALID. */
  async addVote(id: DecisionId, vote: Vote): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const { decision } = await loadDecision('decision.change', id);
    refuseMade(decision);
    refuseIssues(checkVote(vote));
    const { caseId } = decision;
    const row = { ...vote, id: newId<'decision_vote'>(), caseId, decisionId: id };
    await current().write(writes.addVote(institutionId, row, personId));
    return this.done('decision.vote', caseId, id);
  }

  /** Takes back a voice that was written down by mistake. Refuses DECISION_STATE. */
  async takeVote(id: DecisionId, voteId: Id<'decision_vote'>): Promise<CaseDecisionsType> {
    const { decision } = await loadDecision('decision.change', id);
    refuseMade(decision);
    await current().write(writes.takeVote(actor().institutionId, id, voteId));
    return this.done('decision.take_vote', decision.caseId, id);
  }

  /** Makes the decision; a path decision sets the goal of the case. Refuses what core's `decide` does, CHANGED_BY_SOMEONE_ELSE. */
  async decide(
    id: DecisionId,
    expectedVersion: number,
    outcome: Outcome,
  ): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const loaded = await this.toChange(id, expectedVersion);
    const { decision, row, firstDays, examNotPassed, visaNeeded, panelMissing } = loaded;
    const facts = {
      kind: decision.kind,
      state: decision.state,
      options: decision.options.map((one) => ({ ...one.body, code: one.code, id: one.id })),
      votes: decision.votes,
      quietUntil: firstDays.quiet.until,
      examNotPassed,
      visaNeeded,
      panelMissing,
    };
    const made = keep(decide(outcome, facts, clockOf(row)));
    const next = { ...decision, ...made, state: 'decided' as const };
    return this.change(next, expectedVersion, [
      writes.setGoal(institutionId, row.id, made.goal, personId),
    ]);
  }

  /** Closes a decision that is not needed after all. Refuses DECISION_STATE, CHANGED_BY_SOMEONE_ELSE. */
  async drop(id: DecisionId, expectedVersion: number): Promise<CaseDecisionsType> {
    const { decision } = await this.toChange(id, expectedVersion);
    return this.change({ ...decision, state: 'dropped' }, expectedVersion, []);
  }

  private async toChange(id: DecisionId, expectedVersion: number) {
    const loaded = await loadDecision('decision.change', id);
    refuseMade(loaded.decision);
    checkVersion(expectedVersion, versionOf(loaded.decision));
    return loaded;
  }

  private async change(
    next: DecisionRow,
    expectedVersion: number,
    beside: readonly Statement<unknown>[],
  ): Promise<CaseDecisionsType> {
    const { institutionId, personId } = actor();
    const update = writes.keepDecision(institutionId, next, personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const there = await current().read(decisionById(institutionId, next.id));
      return there && versionOf(there);
    });
    if (beside.length > 0) await current().write(...beside);
    const action = next.state === 'decided' ? 'decision.decide' : 'decision.change';
    return this.done(action, next.caseId, next.id);
  }

  private async done(action: string, caseId: CaseId, id: string): Promise<CaseDecisionsType> {
    const loaded = await loadDecisions('decision.read', caseId);
    const { studentId } = loaded.row;
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'decision',
      subjectId: id,
    });
    return present(loaded);
  }
}

function refuseIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
}
