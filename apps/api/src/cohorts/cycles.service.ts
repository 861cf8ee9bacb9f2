import { Injectable } from '@nestjs/common';
import {
  checkMatchYear,
  cycleDateKinds,
  setCycleDate,
  type CycleDateDetails,
  type CycleDateKind,
} from '@onward/core/cohorts';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { now } from '../platform/clock.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as statements from './cohort-statements.ts';
import { cycleOfYear, cycleRows, type CycleDateRow, type CycleRow } from './cohorts.reads.ts';

/** Cycles and their days: data with source and check, never in code. */
@Injectable()
export class CyclesService {
  /** Cycles, newest first, each with all known days, entered or empty. */
  async all(): Promise<CycleRow[]> {
    permit('cycle.read', {});
    const [rows] = await current().reads(cycleRows(actor().institutionId));
    return rows.map(complete);
  }

  /** Opens a cycle without any date. A cycle that is there stays as it is. Refuses INPUT_NOT_VALID. */
  async open(matchYear: number): Promise<CycleRow> {
    permit('cycle.change', {});
    const issues = checkMatchYear('matchYear', matchYear);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const { institutionId } = actor();
    const [added] = await current().write(statements.addCycle(institutionId, newId(), matchYear));
    if (added.count > 0) audit.record({ action: 'cycle.open', kind: 'done', facts: { matchYear } });
    return this.one(matchYear);
  }

  /** Sets one day. Version 0: nothing was entered yet. Refuses DATE_NOT_SOURCED, CHANGED_BY_SOMEONE_ELSE. */
  async setDate(
    matchYear: number,
    kind: CycleDateKind,
    expectedVersion: number,
    details: CycleDateDetails,
  ): Promise<CycleRow> {
    const cycle = await this.one(matchYear);
    permit('cycle.change', {});
    const { institutionId, personId } = actor();
    const next = keep(setCycleDate(kind, details, { personId, now: now() }));
    const { onDate, source, standing, verified, verifiedBy, verifiedAt } = next;
    const values = [onDate, source, standing, verified, verifiedBy, verifiedAt] as const;
    const statement =
      expectedVersion === 0
        ? statements.addCycleDate(institutionId, newId(), cycle.id, kind, ...values)
        : statements.changeCycleDate(institutionId, cycle.id, kind, expectedVersion, ...values);
    await keepVersion(statement, expectedVersion, async () => {
      const there = (await this.one(matchYear)).dates.find((date) => date.kind === kind);
      return there ? { version: there.version, current: { ...there } } : null;
    });
    audit.record({
      action: 'cycle.change',
      kind: 'done',
      facts: { matchYear, date: kind, verified },
    });
    return this.one(matchYear);
  }

  private async one(matchYear: number): Promise<CycleRow> {
    const found = await current().read(cycleOfYear(actor().institutionId, matchYear));
    return found ? complete(found) : refuse('NOT_FOUND', {});
  }
}

/** Days nobody entered are empty, not absent. */
function complete(cycle: CycleRow): CycleRow {
  const empty = (kind: CycleDateKind): CycleDateRow => ({
    kind,
    onDate: null,
    source: '',
    standing: 'own',
    verified: false,
    verifiedByName: null,
    verifiedAt: null,
    version: 0,
  });
  const dates = cycleDateKinds.map(
    (kind) => cycle.dates.find((date) => date.kind === kind) ?? empty(kind),
  );
  return { ...cycle, dates };
}
