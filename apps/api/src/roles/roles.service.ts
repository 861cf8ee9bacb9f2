import { Injectable } from '@nestjs/common';
import type { AttemptFact } from '@onward/core/attempts';
import {
  changeRole,
  considerRole,
  moveRole,
  researchYearProposed,
  testRole,
  type InterimRole,
  type InterimRoleEntry,
  type RoleState,
} from '@onward/core/roles';
import type { CaseId, Decision, InterimRoleId } from '@onward/core/shared';
import { roleGuides } from '@onward/guides/options';
import type { GuidePack } from '@onward/guides/pack';
import { caseFor } from '../attempts/index.ts';
import type { CaseRow } from '../cases/index.ts';
import { listsOf } from '../decisions/index.ts';
import { loadGround } from '../letters/index.ts';
import { audit } from '../platform/audit/audit.ts';
import { keep, refuse } from '../platform/graphql/refusal-error.ts';
import { checkVersion, keepVersion, type CurrentVersion } from '../platform/graphql/version.ts';
import { newId } from '../platform/ids.ts';
import { actor, current } from '../platform/tenancy/index.ts';
import { addRoleRow, keepRoleRow } from './role-statements.ts';
import { clinicalRuns, roleById, roleOf, rolesOfCase, type RoleRow } from './roles.reads.ts';
import type { CaseRolesType } from './roles.types.ts';

/** Roles and degrees considered between two applications, each put to the role test. */
@Injectable()
export class RolesService {
  /** The roles of a case with what the test says. Recorded as a look at the record. Refuses NOT_FOUND. */
  async page(caseId: CaseId): Promise<CaseRolesType> {
    const row = await caseFor('case.read', caseId);
    audit.record({ action: 'roles.read', kind: 'read', caseId, studentId: row.studentId });
    return this.shown(caseId);
  }

  /** Records a role to be considered. Refuses NOT_FOUND, INPUT_NOT_VALID. */
  async consider(caseId: CaseId, entry: InterimRoleEntry): Promise<CaseRolesType> {
    const { institutionId, personId } = actor();
    const row = await caseFor('case.change', caseId);
    const role = keep(considerRole(entry, { id: newId<'interim_role'>(), caseId }));
    await current().write(addRoleRow(institutionId, rowOf(role), personId));
    return this.kept('role.consider', row, role);
  }

  /** Changes a role. Refuses NOT_FOUND, INPUT_NOT_VALID, ROLE_NEEDS_MILESTONES, CHANGED_BY_SOMEONE_ELSE. */
  change(
    id: InterimRoleId,
    expectedVersion: number,
    entry: InterimRoleEntry,
  ): Promise<CaseRolesType> {
    return this.edit('role.change', id, expectedVersion, (role) => changeRole(role, entry));
  }

  /**
   * Takes a role, leaves it, or ends it. Refuses NOT_FOUND, ROLE_STATE, ROLE_NEEDS_MILESTONES, REASON_REQUIRED,
   * CHANGED_BY_SOMEONE_ELSE.
   */
  move(
    id: InterimRoleId,
    expectedVersion: number,
    to: RoleState,
    reason: string,
  ): Promise<CaseRolesType> {
    return this.edit('role.move', id, expectedVersion, (role) => moveRole(role, to, reason));
  }

  private async edit(
    action: string,
    id: InterimRoleId,
    expectedVersion: number,
    decide: (role: RoleRow) => Decision<InterimRole>,
  ): Promise<CaseRolesType> {
    const { institutionId, personId } = actor();
    const found = await current().read(roleById(institutionId, id));
    const row = await caseFor('case.change', found?.caseId ?? null);
    const before = found ? roleOf(found) : refuse('NOT_FOUND', {});
    checkVersion(expectedVersion, versionOf(before));
    const next = keep(decide(before));
    const update = keepRoleRow(institutionId, rowOf(next), personId, expectedVersion);
    await keepVersion(update, expectedVersion, async () => {
      const there = await current().read(roleById(institutionId, id));
      return there && versionOf(roleOf(there));
    });
    return this.kept(action, row, next);
  }

  private kept(action: string, row: CaseRow, role: InterimRole): Promise<CaseRolesType> {
    audit.record({
      action,
      kind: 'done',
      caseId: row.id,
      studentId: row.studentId,
      subjectType: 'interim_role',
      subjectId: role.id,
      facts: { state: role.state },
    });
    return this.shown(row.id);
  }

  private async shown(caseId: CaseId): Promise<CaseRolesType> {
    const { ground, rows } = await loadGround('case.read', caseId, (...of) => [
      rolesOfCase(...of),
      clinicalRuns(...of),
    ]);
    const [kept, [clinical]] = rows;
    const roles = kept.map(roleOf).map((role) => ({ ...role, ...testRole(role) }));
    const codes = ground.packs.map(({ code }) => code);
    const atWork = clinical?.runs === true || ground.facts.some(worksNow);
    return {
      caseId,
      roles,
      guides: guidesBeside(ground.packs),
      proposed: researchYearProposed(codes, atWork, roles),
    };
  }
}

/** Clinical work on record without an end. */
function worksNow({ kind, body }: AttemptFact): boolean {
  return kind === 'clinical' && body.to === null;
}

/** What the guides that apply say beside each kind of role. */
function guidesBeside(packs: readonly GuidePack[]): CaseRolesType['guides'] {
  return Object.entries(roleGuides)
    .map(([kind, lists]) => ({ kind, lists: listsOf(lists, packs) }))
    .filter(({ lists }) => lists.length > 0);
}

/** A role as its row: what is looked for by itself, and the rest. */
function rowOf(role: InterimRole) {
  const { id, caseId, title, kind, state, stateReason, version: _version, ...body } = role;
  const { changedByName: _name, changedAt: _at, ...kept } = body as Partial<RoleRow>;
  return { id, caseId, title, kind, state, stateReason, body: kept };
}

/** What both sides of a conflict are compared by. */
function versionOf(role: RoleRow): CurrentVersion {
  const { version, changedByName, changedAt, title, kind, state } = role;
  return { version, changedBy: changedByName, changedAt, current: { title, kind, state } };
}
