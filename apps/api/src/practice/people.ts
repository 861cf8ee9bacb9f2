import type { Actor } from '@onward/core/access';
import type { PersonId } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import { current, inInstitution, sql, systemScope } from '../platform/tenancy/index.ts';
import type { PracticeGround } from './ground.ts';

const byEmail = sql<{ id: PersonId; role: Actor['role'] }>(
  'practice.byEmail',
  `select id, role from app.person where institution_id = $1 and lower(school_email) = lower($2)`,
);

/** One of the invented students, to act in whose name: by the key of the scenario. */
export async function studentOf({ institutionId }: PracticeGround, key: string): Promise<Actor> {
  const one = practice.students.find((student) => student.key === key);
  const row = await inInstitution(systemScope(institutionId), () =>
    current().read(byEmail(institutionId, one?.schoolEmail ?? '')),
  );
  if (!row) throw new Error(`nobody is called ${key} in the practice institution`);
  return { institutionId, personId: row.id, role: row.role };
}

/** One of the invented staff, to act in whose name: by the key of the scenario. */
export async function staffMember({ institutionId }: PracticeGround, key: string): Promise<Actor> {
  const one = practice.staff.find((staff) => staff.key === key);
  const row = await inInstitution(systemScope(institutionId), () =>
    current().read(byEmail(institutionId, one?.email ?? '')),
  );
  if (!row) throw new Error(`nobody is called ${key} in the practice institution`);
  return { institutionId, personId: row.id, role: row.role };
}
