import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = ['case_digest', 'task', 'task_progress', 'plan', 'institution'];

/** The step of a plan that stands still first, kept with what lists show of a case. */
export class StalledWork1764100000930 implements MigrationInterface {
  name = 'StalledWork1764100000930';

  async up(q: QueryRunner): Promise<void> {
    await q.query('alter table app.case_digest add column stalled_on date');
    await q.query('alter table app.case_digest add column stalled_step text');
    await q.query('alter table app.case_digest add column stalled_because text');
    // Work that stands still changes nothing, so nothing would refresh its row: those that are there are filled here.
    // An owner that is no superuser is itself held by forced row-level security, so it is lifted for the moment.
    for (const table of tables)
      await q.query(`alter table app.${table} no force row level security`);
    await q.query(`update app.case_digest d set stalled_on = s.from_on, stalled_step = s.title, stalled_because = s.because,
        needs_at = least(d.needs_at, s.from_on::timestamp at time zone s.time_zone)
      from (select distinct on (c.institution_id, c.case_id) c.institution_id, c.case_id, c.title, c.because, c.time_zone,
          c.from_on + 21 as from_on
        from (select t.institution_id, t.case_id, t.id, t.title, t.sort, i.time_zone,
            case when g.state in ('blocked', 'in_progress') then changed.on_date
              when coalesce(g.moved_to, t.due_on) is not null then greatest(coalesce(g.moved_to, t.due_on), changed.on_date) end as from_on,
            case g.state when 'blocked' then 'blocked' when 'in_progress' then 'begun'
              else case t.owner when 'student' then 'past_day' else 'waits_for_office' end end as because
          from app.task t
          join app.plan p on p.institution_id = t.institution_id and p.id = t.plan_id and p.state = 'released' and p.chosen
          join app.institution i on i.institution_id = t.institution_id
          left join app.task_progress g on g.institution_id = t.institution_id and g.id = t.id
          cross join lateral (select (coalesce(g.changed_at, t.created_at) at time zone i.time_zone)::date as on_date) changed
          where t.dropped_at is null and coalesce(g.state, 'agreed') in ('agreed', 'blocked', 'in_progress')) c
        where c.from_on is not null order by c.institution_id, c.case_id, c.from_on, c.sort, c.id) s
      where d.institution_id = s.institution_id and d.case_id = s.case_id and not d.closed`);
    for (const table of tables) await q.query(`alter table app.${table} force row level security`);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const column of ['stalled_on', 'stalled_step', 'stalled_because'])
      await q.query(`alter table app.case_digest drop column ${column}`);
  }
}
