import type { InstitutionId } from '@onward/core/shared';
import { sql } from '../platform/tenancy/index.ts';
import { boundPool } from '../platform/tenancy/pool.ts';

const bySlug = sql<{ id: InstitutionId }>(
  'directory.bySlug',
  'select institution_id as id from directory.institution_slug where slug = $1',
);

/** The institution at an address; null where there is none. The only read that needs no institution. */
export async function institutionAt(slug: string): Promise<InstitutionId | null> {
  const { name, text } = bySlug();
  const { rows } = await boundPool().pool.query<{ id: InstitutionId }>({
    name,
    text,
    values: [slug.toLowerCase()],
  });
  return rows[0]?.id ?? null;
}
