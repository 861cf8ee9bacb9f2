import { Injectable } from '@nestjs/common';
import { roleForStudent, testRole, type RoleForStudent } from '@onward/core/roles';
import { loadOwnCase } from '../cases/index.ts';
import { permit } from '../platform/access/permit.ts';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, asSystem, current } from '../platform/tenancy/index.ts';
import { roleOf, rolesOfCase } from './roles.reads.ts';

/** The roles considered, as the student reads them. */
@Injectable()
export class MyRolesService {
  /** In her words; the office's reasons and what it weighed are not told. Refuses NOT_FOUND. */
  async mine(): Promise<readonly RoleForStudent[]> {
    const own = await loadOwnCase();
    permit('portal.read', own && { studentId: own.studentId });
    const { caseId } = own ?? refuse('NOT_FOUND', {});
    const [rows] = await asSystem('telling a student which roles are considered', () =>
      current().reads(rolesOfCase(actor().institutionId, caseId)),
    );
    return rows.map(roleOf).map((role) => roleForStudent(role, testRole(role)));
  }
}
