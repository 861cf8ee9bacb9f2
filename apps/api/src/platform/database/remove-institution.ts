import type { DataSource } from 'typeorm';

interface Link {
  readonly child: string;
  readonly parent: string;
}

/** Tables so ordered that none comes after one it points at. */
function childrenFirst(tables: readonly string[], links: readonly Link[]): string[] {
  const left = new Set(tables);
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter(
      (table) =>
        !links.some(({ child, parent }) => parent === table && child !== table && left.has(child)),
    );
    if (free.length === 0) throw new Error(`tables point at each other: ${[...left].join(', ')}`);
    for (const table of free) {
      ordered.push(table);
      left.delete(table);
    }
  }
  return ordered;
}

/** Removes an institution and every row of it, through the owner's connection. For the practice institution only. */
export async function removePracticeInstitution(owner: DataSource, slug: string): Promise<void> {
  await owner.transaction(async (manager) => {
    const tables = (await manager.query(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'app' and c.relkind = 'r'`,
    )) as { name: string }[];
    const links = (await manager.query(
      `select distinct c.relname as child, f.relname as parent from pg_constraint k
       join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
       join pg_namespace n on n.oid = c.relnamespace where k.contype = 'f' and n.nspname = 'app'`,
    )) as Link[];
    const names = tables.map((table) => table.name);
    // An owner that is no superuser is itself held by forced row-level security, and no policy names it.
    for (const name of names)
      await manager.query(`alter table app."${name}" no force row level security`);
    const [found] = (await manager.query(
      `select d.institution_id as id, i.practice from directory.institution_slug d join app.institution i on i.institution_id = d.institution_id where d.slug = $1`,
      [slug],
    )) as { id: string; practice: boolean }[];
    if (found && !found.practice)
      throw new Error(`"${slug}" is not a practice institution: it is left alone.`);
    if (found) {
      for (const name of childrenFirst(names, links))
        await manager.query(`delete from app."${name}" where institution_id = $1`, [found.id]);
      await manager.query('delete from directory.institution_slug where slug = $1', [slug]);
    }
    for (const name of names)
      await manager.query(`alter table app."${name}" force row level security`);
  });
}
