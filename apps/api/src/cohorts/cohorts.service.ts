import { Injectable } from '@nestjs/common';
import {
  checkMatchYear,
  leaveCohort,
  openCohort,
  usualCohortName,
  type CohortType,
} from '@onward/core/cohorts';
import type { CohortId, Id, LocalDate, PersonId } from '@onward/core/shared';
import { permit } from '../platform/access/permit.ts';
import { audit } from '../platform/audit/audit.ts';
import { today } from '../platform/clock.ts';
import { pageOf, pageSize, readCursor, type Page } from '../platform/graphql/page.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { keepVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import * as statements from './cohort-statements.ts';
import * as reads from './cohorts.reads.ts';

/** What opening a cohort asks for; without a name it gets the usual one. */
export interface NewCohort {
  readonly matchYear: number;
  readonly name: string | null;
  readonly type: CohortType;
}

const firstId = '00000000-0000-0000-0000-000000000000';

/** Cohorts: the people who did not match in a cycle, who join and leave. */
@Injectable()
export class CohortsService {
  /** Cohorts, newest Match first. */
  async all(): Promise<reads.CohortRow[]> {
    permit('cohort.read', {});
    const [rows] = await current().reads(reads.cohortRows(actor().institutionId));
    return rows;
  }

  /** One cohort. Refuses NOT_FOUND. */
  async one(id: CohortId): Promise<reads.CohortRow> {
    const found = await current().read(reads.cohortById(actor().institutionId, id));
    permit('cohort.read', found && {}, { subjectType: 'cohort', subjectId: id });
    return found ?? refuse('NOT_FOUND', {});
  }

  /** Members by name, those who left included. An advisor sees those whose cases are theirs. */
  async members(
    id: CohortId,
    first: number | null,
    after: string | null,
  ): Promise<Page<reads.MemberRow>> {
    permit('cohort.read', {});
    const size = pageSize(first);
    const [name = '', memberId = firstId] = readCursor('members', after) ?? [];
    const [rows] = await current().reads(
      reads.memberRows(actor().institutionId, id, size + 1, name, memberId),
    );
    return pageOf('members', rows, size, (row) => [row.sortName, row.id]);
  }

  /** Opens a cohort, and its cycle if it is the first of the year. Refuses COHORT_NAME_IN_USE, INPUT_NOT_VALID. */
  async open(given: NewCohort): Promise<reads.CohortRow> {
    permit('cohort.change', {});
    const { institutionId } = actor();
    const { matchYear, type } = given;
    const issues = checkMatchYear('matchYear', matchYear);
    if (issues.length > 0) refuse('INPUT_NOT_VALID', { issues });
    const [, [cycle], all] = await this.cycleAndCohorts(matchYear);
    const names = all.filter((row) => row.matchYear === matchYear).map((row) => row.name);
    const name = given.name?.trim() || usualCohortName(matchYear);
    const cohort = keep(openCohort({ name, type }, names));
    const id = newId<'cohort'>();
    await current().write(
      statements.addCohort(institutionId, id, cycle?.id ?? null, cohort.name, cohort.type),
    );
    audit.record({
      action: 'cohort.open',
      kind: 'done',
      subjectType: 'cohort',
      subjectId: id,
      facts: { matchYear },
    });
    return this.one(id);
  }

  /** Gives a cohort another name. Refuses COHORT_NAME_IN_USE, CHANGED_BY_SOMEONE_ELSE. */
  async rename(id: CohortId, expectedVersion: number, name: string): Promise<reads.CohortRow> {
    const found = await this.one(id);
    permit('cohort.change', {});
    const { institutionId } = actor();
    const [all] = await current().reads(reads.cohortRows(institutionId));
    const others = all.filter((row) => row.matchYear === found.matchYear && row.id !== id);
    const next = keep(
      openCohort(
        { name, type: found.type },
        others.map((row) => row.name),
      ),
    );
    await keepVersion(
      statements.renameCohort(institutionId, id, expectedVersion, next.name),
      expectedVersion,
      async () => ({ version: found.version, current: { name: found.name } }),
    );
    audit.record({ action: 'cohort.rename', kind: 'done', subjectType: 'cohort', subjectId: id });
    return this.one(id);
  }

  /** A student joins a cohort, today. Joining twice changes nothing. Refuses NOT_FOUND. */
  async join(id: CohortId, studentId: PersonId, zone: string): Promise<boolean> {
    await this.one(id);
    permit('cohort.change', {});
    const { institutionId, personId } = actor();
    await current().write(
      statements.addMember(institutionId, newId(), id, studentId, today(zone), personId),
    );
    audit.record({
      action: 'cohort.join',
      kind: 'done',
      studentId,
      subjectType: 'cohort',
      subjectId: id,
    });
    return true;
  }

  /** A student leaves a cohort; stay and reason remain. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async leave(memberId: Id<'cohort_member'>, on: LocalDate, reason: string): Promise<boolean> {
    const { institutionId } = actor();
    const found = await current().read(reads.stayById(institutionId, memberId));
    permit('cohort.change', found && {}, { studentId: found?.studentId ?? null });
    const stay = keep(leaveCohort(found as reads.StayRow, on, reason));
    await current().write(
      statements.endStay(institutionId, memberId, stay.leftOn, stay.leftReason),
    );
    const { studentId, cohortId } = stay;
    audit.record({
      action: 'cohort.leave',
      kind: 'done',
      studentId,
      subjectType: 'cohort',
      subjectId: cohortId,
    });
    return true;
  }

  private async cycleAndCohorts(matchYear: number) {
    const { institutionId } = actor();
    const [added] = await current().write(statements.addCycle(institutionId, newId(), matchYear));
    const [cycle, all] = await current().reads(
      reads.cycleOfYear(institutionId, matchYear),
      reads.cohortRows(institutionId),
    );
    return [added, cycle, all] as const;
  }
}
