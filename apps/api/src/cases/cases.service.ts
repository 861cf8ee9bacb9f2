import { Injectable } from '@nestjs/common';
import type { Action } from '@onward/core/access';
import {
  close,
  continueIn,
  open,
  reopen,
  type CaseOpening,
  type CaseStep,
  type Closing,
} from '@onward/core/cases';
import { move } from '@onward/core/pipeline';
import type { CaseId, Instant, TimeZone } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { reasonLength, yearFirst } from './added-year.ts';
import * as statements from './case-statements.ts';
import type { CaseRow } from './case-statements.ts';
import { refreshDigests } from './digest.ts';
import { clockOf, gateFactsOf, loadCase, subjectOf } from './load-case.ts';
import { missingPanel, overridePanel, panelStanding } from './panel.ts';
import { secondLook } from './second-look.ts';

/** What opening needs; the id is made here. */
export type NewCase = Omit<CaseOpening, 'id'>;

/** Verbs on a case: open, move, close, open again, continue in a next one. */
@Injectable()
export class CasesService {
  /**
   * Opens cases for students, in a handful of statements however many. Refuses TARGET_YEAR_TOO_EARLY,
   * CASE_OPEN_FOR_CYCLE. Answers the ids in the order given.
   */
  async open(openings: readonly NewCase[]): Promise<CaseId[]> {
    permit('import.change', {});
    const { institutionId } = actor();
    const students = openings.map((o) => o.studentId);
    const [known] = await current().reads(statements.casesOfStudent(institutionId, students));
    const byStudent = Map.groupBy(known, (row) => row.studentId);
    const clock = { now: now(), zone: 'UTC' as TimeZone };
    const steps = openings.map((opening) =>
      keep(
        open({ ...opening, id: newId<'case'>() }, byStudent.get(opening.studentId) ?? [], clock),
      ),
    );
    await this.add(steps);
    return steps.map((step) => step.case.id);
  }

  /** Moves a case to a stage. Refuses NOT_FOUND, STAGE_CRITERIA_UNMET and what `move` refuses. */
  async move(
    caseId: CaseId,
    expectedVersion: number,
    command: { to: string; reason?: string },
  ): Promise<CaseRow> {
    const row = await this.loaded('case.move', caseId, expectedVersion);
    const clock = clockOf(row);
    const { standing, move: step } = keep(move(row, command, gateFactsOf(row), clock));
    return this.keep(row, { case: { ...row, ...standing }, move: step }, 'case.move');
  }

  /**
   * Closes a case with its outcome; `quietUntil` is the end of its first days. Refuses NOT_FOUND, CASE_CLOSED,
   * INPUT_NOT_VALID, FIRST_DAYS_CONFIRM.
   */
  async close(
    caseId: CaseId,
    expectedVersion: number,
    closing: Closing,
    quietUntil: Instant | null,
  ): Promise<CaseRow> {
    const row = await this.loaded('case.close', caseId, expectedVersion);
    secondLook(closing, quietUntil);
    return this.keep(row, keep(close(row, closing, clockOf(row))), 'case.close');
  }

  /** Opens a closed case again. Refuses NOT_FOUND, CASE_NOT_CLOSED, REASON_REQUIRED. */
  async reopen(
    caseId: CaseId,
    expectedVersion: number,
    command: { to: string; reason: string },
  ): Promise<CaseRow> {
    const row = await this.loaded('case.close', caseId, expectedVersion);
    return this.keep(row, keep(reopen(row, command, clockOf(row))), 'case.reopen');
  }

  /**
   * After a further cycle without a match: closes this case as continuing and opens the next, linked to it. For the
   * dean. After a second such cycle, or from the institution's years since graduation on, a recorded panel or a reason
   * comes first (IR-54, LA-36, IMG-46). Refuses NOT_FOUND, NOT_ALLOWED, TARGET_YEAR_TOO_EARLY, CASE_OPEN_FOR_CYCLE,
   * PANEL_REQUIRED, YEAR_VALUE_REQUIRED (LA-37), REASON_REQUIRED.
   */
  async continueIn(
    caseId: CaseId,
    expectedVersion: number,
    next: Pick<NewCase, 'cohortId' | 'failedYear' | 'targetYear'>,
    without: { readonly panel?: string | null; readonly yearValue?: string | null } = {},
  ): Promise<CaseRow> {
    const row = await this.loaded('case.close', caseId, expectedVersion);
    // The next case has no advisor yet, so only who may name one can open it.
    permit('case.assign', subjectOf(row), { caseId, studentId: row.studentId });
    const opening = { ...next, id: newId<'case'>(), studentId: row.studentId };
    const decision = keep(continueIn(row, opening, clockOf(row)));
    await this.panelFirst(row, next.failedYear, without.panel ?? null);
    const reason = await yearFirst(row.id, without.yearValue ?? null);
    if (decision.closed) await this.keep(row, decision.closed, 'case.close');
    await this.add([{ ...decision.next, move: { ...decision.next.move, reason } }]);
    return this.existing(opening.id);
  }

  private async panelFirst(row: CaseRow, failedYear: number, reason: string | null): Promise<void> {
    const { due, metHere } = await panelStanding(row.id, failedYear);
    const reasons = missingPanel(due, metHere);
    if (reasons.length === 0) return;
    if (reason === null) return refuse('PANEL_REQUIRED', { reasons });
    if (reason.trim().length < reasonLength)
      return refuse('REASON_REQUIRED', { minimumLength: reasonLength });
    await overridePanel(row.id, reason);
    const about = { caseId: row.id, studentId: row.studentId };
    audit.record({ action: 'decision.override_panel', kind: 'done', ...about });
  }

  private async loaded(action: Action, caseId: CaseId, version: number): Promise<CaseRow> {
    const row = await loadCase(caseId);
    permit(action, subjectOf(row), { caseId, studentId: row?.studentId ?? null });
    if (!row) return refuse('NOT_FOUND', {});
    checkVersion(version, versionOf(row));
    return row;
  }

  private async add(steps: readonly CaseStep[]): Promise<void> {
    const { institutionId, personId } = actor();
    const moves = steps.map((s) => statements.moveRow(newId(), s.case.id, personId, s.move));
    await current().write(
      statements.addCases(
        institutionId,
        JSON.stringify(steps.map((s) => statements.caseRow(s.case))),
      ),
      statements.addMoves(institutionId, JSON.stringify(moves)),
    );
    await refreshDigests(steps.map((s) => s.case.id));
    if (steps.length > 20) return; // a whole list is recorded by its import
    for (const { case: made } of steps) {
      audit.record({
        action: 'case.open',
        kind: 'done',
        caseId: made.id,
        studentId: made.studentId,
        facts: { failedYear: made.failedYear, targetYear: made.targetYear },
      });
    }
  }

  private async keep(row: CaseRow, { case: next, move: step }: CaseStep, action: string) {
    const { institutionId, personId } = actor();
    const { stage, stageSince, outcome, closedAt, closingWords } = next;
    const update = statements.keepStanding(
      institutionId,
      row.id,
      row.version,
      stage,
      stageSince,
      outcome,
      closedAt,
      closingWords,
    );
    await keepVersion(update, row.version, async () => {
      const found = await loadCase(row.id);
      return found && versionOf(found);
    });
    const moved = statements.moveRow(newId(), row.id, personId, step);
    await current().write(statements.addMoves(institutionId, JSON.stringify([moved])));
    await refreshDigests([row.id]);
    audit.record({
      action,
      kind: 'done',
      caseId: row.id,
      studentId: row.studentId,
      facts: { from: row.stage, to: stage, overridden: step.overridden.join(' ') },
    });
    return this.existing(row.id);
  }

  private async existing(caseId: CaseId): Promise<CaseRow> {
    return (await loadCase(caseId)) ?? refuse('NOT_FOUND', {});
  }
}

function versionOf(row: CaseRow) {
  return { version: row.version, current: { stage: row.stage, outcome: row.outcome } };
}
