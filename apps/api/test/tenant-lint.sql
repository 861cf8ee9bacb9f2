-- Every row returned is a defect; the expected result is no row at all.
-- Isolation lives in the catalogue: keys, policies, grants. What a reviewer would look for by hand is asked here.
with t as (
  select c.oid, c.relname, c.relrowsecurity rls, c.relforcerowsecurity forced
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'app' and c.relkind in ('r', 'p')
), ten as (
  select t.*, a.attnum, a.attnotnull
  from t left join pg_attribute a on a.attrelid = t.oid and a.attname = 'institution_id' and not a.attisdropped
)
select 'no institution_id' defect, relname obj, '' detail from ten where attnum is null
union all
select 'institution_id nullable', relname, '' from ten where not attnotnull
union all
select 'unique index without institution_id', ten.relname, i.indexrelid::regclass::text
from ten join pg_index i on i.indrelid = ten.oid
where i.indisunique and not (ten.attnum = any (i.indkey))
union all
select 'index not led by institution_id', ten.relname, i.indexrelid::regclass::text
from ten join pg_index i on i.indrelid = ten.oid
where i.indkey[0] <> ten.attnum
union all
select 'foreign key without institution_id pair', ten.relname, k.conname
from ten join pg_constraint k on k.conrelid = ten.oid and k.contype = 'f' join ten ft on ft.oid = k.confrelid
where not exists (
  select 1 from unnest(k.conkey, k.confkey) as p (l, r) where p.l = ten.attnum and p.r = ft.attnum
)
union all
select 'row-level security not enabled', relname, '' from ten where not rls
union all
select 'row-level security not forced (the owner bypasses it)', relname, '' from ten where not forced
union all
select 'no policy', relname, '' from ten where not exists (select 1 from pg_policy p where p.polrelid = ten.oid)
union all
select 'write policy without WITH CHECK', relname, p.polname
from ten join pg_policy p on p.polrelid = ten.oid where p.polcmd in ('*', 'w', 'a') and p.polwithcheck is null
union all
select 'policy does not test the institution', relname, p.polname
from ten join pg_policy p on p.polrelid = ten.oid
where coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) !~ 'institution_id = app.current_institution\(\)'
   or coalesce(pg_get_expr(p.polwithcheck, p.polrelid), pg_get_expr(p.polqual, p.polrelid)) !~ 'institution_id = app.current_institution\(\)'
union all
select 'policy says nothing beyond the institution', relname, p.polname
from ten join pg_policy p on p.polrelid = ten.oid
where coalesce(pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) !~ '(actor_role|current_actor|case_ids|student_ids)'
union all
select 'policy for somebody else than the app role', relname, p.polname
from ten join pg_policy p on p.polrelid = ten.oid
where p.polroles <> array[(select oid from pg_roles where rolname = 'app_rw')]
union all
select 'view without security_invoker', c.relname, ''
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'app' and c.relkind = 'v' and not coalesce(c.reloptions::text ~ 'security_invoker=(true|on)', false)
union all
select 'materialized view (no row-level security)', c.relname, ''
from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'm'
union all
select 'security definer function', p.proname, ''
from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('app', 'directory') and p.prosecdef
union all
select 'app role too strong', r.rolname, concat_ws(',', case when rolsuper then 'super' end, case when rolbypassrls then 'bypassrls' end,
  case when rolcreaterole then 'createrole' end, case when rolcreatedb then 'createdb' end)
from pg_roles r where r.rolname = 'app_rw' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)
union all
select 'app role owns or is member of owner', 'app_rw', c.relname
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname in ('app', 'directory') and pg_has_role('app_rw', c.relowner, 'member')
union all
select 'app role may create in the schema', 'app_rw', n.nspname
from pg_namespace n where n.nspname in ('app', 'directory') and has_schema_privilege('app_rw', n.oid, 'create')
union all
select 'app role may truncate or make triggers', relname, ''
from ten where has_table_privilege('app_rw', oid, 'truncate') or has_table_privilege('app_rw', oid, 'trigger')
union all
select 'append-only table can be rewritten', relname, ''
from ten where relname in ('audit_event', 'stage_move')
  and (has_table_privilege('app_rw', oid, 'update') or has_table_privilege('app_rw', oid, 'delete'))
union all
select 'app role decides whether an institution is for practice', relname, ''
from ten where relname = 'institution'
  and (has_column_privilege('app_rw', oid, 'practice', 'update') or has_table_privilege('app_rw', oid, 'insert'))
union all
select 'directory holds more than slug and institution', c.relname, a.attname
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where n.nspname = 'directory' and c.relkind = 'r' and a.attname not in ('slug', 'institution_id')
union all
select 'app role may write the directory', c.relname, ''
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'directory' and c.relkind = 'r' and has_table_privilege('app_rw', c.oid, 'insert, update, delete')
union all
select 'reference holds tenant data', c.relname, a.attname
from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where n.nspname = 'reference' and c.relkind = 'r' and a.attname in ('institution_id', 'case_id', 'student_id', 'person_id')
union all
select 'app role may write the reference', c.relname, ''
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'reference' and c.relkind = 'r' and has_table_privilege('app_rw', c.oid, 'insert, update, delete')
union all
select 'scale-out: sequence default (use uuid)', ten.relname, a.attname
from ten join pg_attrdef d on d.adrelid = ten.oid join pg_attribute a on a.attrelid = ten.oid and a.attnum = d.adnum
where pg_get_expr(d.adbin, d.adrelid) ~ 'nextval'
union all
select 'scale-out: exclusion or deferrable constraint', ten.relname, k.conname
from ten join pg_constraint k on k.conrelid = ten.oid where k.contype = 'x' or k.condeferrable
union all
select 'scale-out: trigger', ten.relname, g.tgname
from ten join pg_trigger g on g.tgrelid = ten.oid where not g.tgisinternal
order by 1, 2;
