import { boundPool } from '../tenancy/pool.ts';

const check = `
select 'the database role ' || current_user || ' is a superuser' as problem from pg_roles where rolname = current_user and rolsuper
union all select 'the database role ' || current_user || ' bypasses row-level security' from pg_roles where rolname = current_user and rolbypassrls
union all select 'the database role ' || current_user || ' owns or inherits ' || c.relname
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('app', 'directory') and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')
union all select 'table ' || c.relname || ' has no forced row-level security'
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'app' and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)
union all select 'there are no tables in schema app: prepare the database first'
  where not exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'r')`;

/** Refuses to start with a role that is too strong or a table without forced row-level security; names each. */
export async function checkDatabase(): Promise<void> {
  const { rows } = await boundPool().pool.query<{ problem: string }>(check);
  if (rows.length > 0)
    throw new Error(
      `Onward does not start on this database:\n${rows.map((row) => `  ${row.problem}`).join('\n')}`,
    );
}
