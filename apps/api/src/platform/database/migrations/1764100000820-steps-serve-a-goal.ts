import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every step serves the goal of its case, in the words the goal had when somebody last said so (LA-16). */
export class StepsServeAGoal1764100000820 implements MigrationInterface {
  name = 'StepsServeAGoal1764100000820';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table app.task add column goal_id uuid, add column serves text not null default '',
      add foreign key (institution_id, goal_id) references app.case_goal (institution_id, id)`);
    await q.query('create index task_goal on app.task (institution_id, goal_id)');
    await inherit(q);
    // Steps of plans from before goals were asked for may have none, and can still be moved; every new row has one.
    const [{ now }] = (await q.query('select now()::text as now')) as [{ now: string }];
    await q.query(
      `alter table app.task add constraint task_serves
        check (goal_id is not null or created_at < timestamptz '${now}') not valid`,
    );
    // What was released before this stays as it was released.
    for (const [table, column] of given)
      await q.query(`alter table app.${table} add column ${column} text not null default ''`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const [table, column] of given)
      await q.query(`alter table app.${table} drop column ${column}`);
    await q.query('alter table app.task drop column goal_id, drop column serves');
  }
}

const given = [
  ['portal_plan', 'goal'],
  ['portal_task', 'serves'],
  ['own_task', 'serves'],
] as const;

/** Steps that are there inherit the main goal of their case. Forced row-level security holds the owner too. */
async function inherit(q: QueryRunner): Promise<void> {
  for (const table of ['task', 'case_goal'])
    await q.query(`alter table app.${table} no force row level security`);
  await q.query(`update app.task t set goal_id = g.id, serves = g.goal from app.case_goal g
    where g.institution_id = t.institution_id and g.id = t.case_id`);
  for (const table of ['task', 'case_goal'])
    await q.query(`alter table app.${table} force row level security`);
}
