import type { InstitutionId, LocalDate } from '@onward/core/shared';
import { practice } from '@onward/scenarios/practice';
import type { Owner } from './platform/database/prepare.ts';
import { createInstitution } from './institutions/index.ts';
import { audit } from './platform/audit/audit.ts';
import { today } from './platform/clock.ts';
import { appDataSource } from './platform/database/data-source.ts';
import { removePracticeInstitution } from './platform/database/remove-institution.ts';
import { appDatabaseUrl } from './platform/keys.ts';
import { inInstitution, systemScope } from './platform/tenancy/index.ts';
import { bindPool, unbindPool } from './platform/tenancy/pool.ts';
import { seedPractice } from './practice/index.ts';

/** How one enters the practice institution, for the greeting of `npm start`. */
export interface PracticeReport {
  readonly name: string;
  readonly slug: string;
  readonly signIns: { name: string; role: string; email: string; path: string }[];
}

const filled = 'practice.filled';

async function isFilled(owner: Owner): Promise<boolean> {
  const rows = (await owner.query(
    `select 1 from directory.institution_slug d join app.audit_event e on e.institution_id = d.institution_id and e.action = $2 where d.slug = $1`,
    [practice.slug, filled],
  )) as unknown[];
  return rows.length > 0;
}

async function fill(owner: Owner): Promise<void> {
  const startedOn: LocalDate = today(practice.timeZone);
  const { name, slug, timeZone } = practice;
  const institutionId: InstitutionId = await createInstitution(owner, {
    name,
    slug,
    timeZone,
    practice: true,
    practiceStartedOn: startedOn,
    // So that a dean can practise adopting a newer version of a guide.
    earlierGuides: { pre_match_communication: 1 },
  });
  const app = await appDataSource(appDatabaseUrl(), 4);
  bindPool(app);
  try {
    await seedPractice({ institutionId, startedOn });
    // Written last: a filling that was cut short is begun anew at the next start.
    await inInstitution(systemScope(institutionId), async () =>
      audit.record({ action: filled, kind: 'done' }),
    );
  } finally {
    unbindPool();
    await app.destroy();
  }
}

/** Makes and fills the practice institution where it is not there whole; `anew` throws away what was practised. */
export async function preparePractice(owner: Owner, anew = false): Promise<PracticeReport> {
  if (anew || !(await isFilled(owner))) {
    await removePracticeInstitution(owner, practice.slug);
    await fill(owner);
  }
  const path = `/${practice.slug}`;
  const students = practice.students.slice(0, 2).map((student) => ({
    fullName: student.fullName,
    role: 'student',
    email: student.schoolEmail,
  }));
  const signIns = [...practice.staff, ...students].map(({ fullName, role, email }) => ({
    name: fullName,
    role,
    email,
    path,
  }));
  return { name: practice.name, slug: practice.slug, signIns };
}
