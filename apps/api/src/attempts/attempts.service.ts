import { Injectable } from '@nestjs/common';
import type { Action } from '@onward/core/access';
import {
  changeAttempt,
  confirmAttempt,
  factLine,
  recordAttempt,
  startFrom,
  type Attempt,
  type AttemptEntry,
} from '@onward/core/attempts';
import { beginsFurtherCycle } from '@onward/core/decisions';
import type { AttemptId, CaseId } from '@onward/core/shared';
import { loadCase, missingPanel, panelStanding, subjectOf, type CaseRow } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now, today } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addAttempt, addFacts, keepAttempt } from './attempt-statements.ts';
import * as reads from './attempts.reads.ts';
import type { AttemptType, CaseAttemptsType } from './attempts.types.ts';

/** The seasons of a person: read with their facts, recorded, begun from a former one, changed, confirmed. */
@Injectable()
export class AttemptsService {
  /** The seasons with their facts, in two flights. Recorded as a look at the record. Refuses NOT_FOUND. */
  async ofCase(caseId: CaseId): Promise<CaseAttemptsType> {
    const { institutionId } = actor();
    const row = await caseFor('case.read', caseId);
    const [attempts, facts, [consent]] = await current().reads(
      reads.attemptsOfCase(institutionId, caseId),
      reads.factsOfCase(institutionId, caseId),
      reads.consentOfCase(institutionId, caseId),
    );
    audit.record({ action: 'attempts.read', kind: 'read', caseId, studentId: row.studentId });
    return {
      caseId,
      studentName: row.studentName,
      today: today(row.zone),
      attempts: attempts.map((attempt) => withFacts(attempt, facts)),
      rankConsent: consent ?? null,
    };
  }

  /**
   * Records a season, or begins it from a former one. A season after every year without a place begins a further cycle:
   * where a panel is due, it meets first (IR-54, LA-36, IMG-46). Refuses NOT_FOUND, INPUT_NOT_VALID, PANEL_REQUIRED.
   */
  async record(caseId: CaseId, entry: AttemptEntry, from: AttemptId | null): Promise<AttemptType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    const { attempt, facts } = from
      ? await this.begun(row, entry, from)
      : {
          attempt: keep(
            recordAttempt(
              entry,
              { id: newId<'attempt'>(), caseId, startedFrom: null },
              today(row.zone),
            ),
          ),
          facts: [],
        };
    await panelBefore(caseId, attempt);
    await current().write(
      addAttempt(institutionId, attempt, personId),
      addFacts(institutionId, caseId, JSON.stringify(facts), personId),
    );
    return this.kept('attempt.record', row, attempt.id);
  }

  /** Changes a season. Refuses NOT_FOUND, INPUT_NOT_VALID, CHANGED_BY_SOMEONE_ELSE with both versions. */
  change(id: AttemptId, expectedVersion: number, entry: AttemptEntry): Promise<AttemptType> {
    return this.edit('attempt.change', id, expectedVersion, (attempt, row) =>
      keep(changeAttempt(attempt, entry, today(row.zone))),
    );
  }

  /** Confirms the season's own facts in the actor's name. Refuses NOT_FOUND, CHANGED_BY_SOMEONE_ELSE. */
  confirm(id: AttemptId, expectedVersion: number): Promise<AttemptType> {
    return this.edit('attempt.confirm', id, expectedVersion, (attempt) =>
      confirmAttempt(attempt, actor().personId, now()),
    );
  }

  private async begun(row: CaseRow, entry: AttemptEntry, from: AttemptId) {
    const { institutionId } = actor();
    const [attempts, facts] = await current().reads(
      reads.attemptsOfCase(institutionId, row.id),
      reads.factsOfCase(institutionId, row.id),
    );
    const attempt = attempts.find(({ id }) => id === from) ?? refuse('NOT_FOUND', {});
    const previous = { attempt, facts: facts.filter((fact) => fact.attemptId === from) };
    return keep(
      startFrom(previous, entry, {
        id: newId<'attempt'>(),
        newFactId: () => newId<'attempt_fact'>(),
        today: today(row.zone),
      }),
    );
  }

  private async edit(
    action: string,
    id: AttemptId,
    expectedVersion: number,
    decide: (attempt: Attempt, row: CaseRow) => Attempt,
  ): Promise<AttemptType> {
    const { institutionId, personId } = actor();
    const found = await current().read(reads.attemptById(institutionId, id));
    const row = await caseFor('case.change', found?.caseId ?? null);
    const before = found ?? refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, versionOf(before));
    const update = keepAttempt(institutionId, decide(before, row), personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const there = await current().read(reads.attemptById(institutionId, id));
      return there && versionOf(there);
    });
    return this.kept(action, row, id);
  }

  private async kept(action: string, row: CaseRow, id: AttemptId): Promise<AttemptType> {
    const { institutionId } = actor();
    const { id: caseId, studentId } = row;
    audit.record({
      action,
      kind: 'done',
      caseId,
      studentId,
      subjectType: 'attempt',
      subjectId: id,
    });
    const [[attempt], facts] = await current().reads(
      reads.attemptById(institutionId, id),
      reads.factsOfCase(institutionId, caseId),
    );
    return withFacts(attempt ?? refuse('NOT_FOUND', {}), facts);
  }
}

/** The case, once the actor may do this to it. Refuses NOT_FOUND, NOT_ALLOWED. */
export async function caseFor(action: Action, caseId: CaseId | null): Promise<CaseRow> {
  const row = caseId && (await loadCase(caseId));
  permit(action, subjectOf(row || null), { caseId, studentId: row ? row.studentId : null });
  return row || refuse('NOT_FOUND', {});
}

async function panelBefore(caseId: CaseId, { matchYear }: Attempt): Promise<void> {
  const { due, met, failedYears } = await panelStanding(caseId);
  const reasons = missingPanel(due, met);
  if (reasons.length > 0 && beginsFurtherCycle(matchYear, failedYears))
    refuse('PANEL_REQUIRED', { reasons });
}

/** What both sides of a conflict are compared by. */
function versionOf(attempt: reads.AttemptRow): CurrentVersion {
  const { version, changedByName, changedAt, ...current } = attempt;
  return { version, changedBy: changedByName, changedAt, current };
}

function withFacts(attempt: reads.AttemptRow, facts: readonly reads.AttemptFactRow[]): AttemptType {
  return {
    ...attempt,
    facts: facts
      .filter((fact) => fact.attemptId === attempt.id)
      .map((fact) => ({ ...fact, line: factLine(fact) })),
  };
}
