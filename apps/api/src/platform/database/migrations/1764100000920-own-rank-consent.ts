import type { MigrationInterface, QueryRunner } from 'typeorm';

const tenant = 'institution_id = app.current_institution()';
const staff =
  "(app.actor_role() in ('dean', 'system') or (app.actor_role() = 'advisor' and case_id = any ((select app.case_ids())::uuid[])))";
const own = "(app.actor_role() = 'student' and student_id = app.current_actor())";

/** The student gives and takes back the consent for rank data herself; the row says whose it is. */
export class OwnRankConsent1764100000920 implements MigrationInterface {
  name = 'OwnRankConsent1764100000920';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table app.rank_consent add column student_id uuid');
    // An owner that is no superuser is itself held by forced row-level security, so it is lifted for the moment.
    for (const table of ['rank_consent', 'recovery_case'])
      await q.query(`alter table app.${table} no force row level security`);
    await q.query(`update app.rank_consent r set student_id = c.student_id from app.recovery_case c
      where c.institution_id = r.institution_id and c.id = r.case_id`);
    for (const table of ['rank_consent', 'recovery_case'])
      await q.query(`alter table app.${table} force row level security`);
    await q.query('alter table app.rank_consent alter column student_id set not null');
    await q.query(
      'create index rank_consent_own on app.rank_consent (institution_id, student_id, case_id)',
    );
    await allow(q, `(${staff} or ${own})`);
  }

  async down(q: QueryRunner): Promise<void> {
    await allow(q, staff);
    await q.query('alter table app.rank_consent drop column student_id');
  }
}

async function allow(q: QueryRunner, rule: string): Promise<void> {
  const check = `${tenant} and ${rule}`;
  await q.query(`alter policy read on app.rank_consent using (${check})`);
  await q.query(`alter policy add on app.rank_consent with check (${check})`);
  await q.query(`alter policy change on app.rank_consent using (${check}) with check (${check})`);
}
