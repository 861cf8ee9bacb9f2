import { earlierPacks, packs } from '@onward/guides/packs';
import type { InstitutionId } from '@onward/core/shared';
import type { Owner } from '../platform/database/prepare.ts';

/** Runs SQL within the owner's transaction. */
interface Queries {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

const held = ['institution', 'pack_version'] as const;

const write = `insert into reference.pack (code, version, body)
  select p.code, p.version, p.body from json_to_recordset($1::json) as p (code text, version int, body jsonb)
  on conflict (code, version) do nothing`;

const adopt = `insert into app.pack_version (institution_id, id, pack, number, built_on, reason)
  select i.institution_id, gen_random_uuid(), r.code, 1, r.version, 'As shipped'
  from app.institution i
  cross join (select distinct on (code) code, version from reference.pack
    where version <= coalesce(($2::json ->> code)::int, version) order by code, version desc) r
  where ($1::uuid is null or i.institution_id = $1)
    and not exists (select 1 from app.pack_version v where v.institution_id = i.institution_id and v.pack = r.code)`;

/**
 * Gives institutions (one, or all) a first version of every pack they have none of: our newest, or the one named in
 * `earlier`. Through the owner's connection.
 */
export async function adoptShipped(
  manager: Queries,
  institutionId: InstitutionId | null,
  earlier: Readonly<Record<string, number>> = {},
): Promise<void> {
  const [{ strong }] = (await manager.query(
    'select rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user',
  )) as [{ strong: boolean }];
  // An owner that is no superuser is itself held by forced row-level security, and no policy names it.
  const force = async (words: string) => {
    if (strong) return;
    for (const table of held)
      await manager.query(`alter table app.${table} ${words} row level security`);
  };
  await force('no force');
  await manager.query(adopt, [institutionId, JSON.stringify(earlier)]);
  await force('force');
}

/**
 * Writes the versions this build ships, if they are not there yet, and lets every institution begin with them. A
 * version once written stays as it is: a change of meaning raises the pack's version. For every start.
 */
export async function shipPacks(owner: Owner): Promise<void> {
  const rows = [...earlierPacks, ...packs].map((body) => ({
    code: body.code,
    version: body.version,
    body,
  }));
  await owner.transaction(async (manager) => {
    await manager.query(write, [JSON.stringify(rows)]);
    await adoptShipped(manager, null);
  });
}
