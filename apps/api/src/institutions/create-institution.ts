import type { InstitutionId } from '@onward/core/shared';
import { adoptShipped } from '../guide-packs/index.ts';
import type { Owner } from '../platform/database/prepare.ts';
import { newId } from '../platform/ids.ts';
import { reservedSlugs } from '../platform/http/slugs.ts';

/** What an institution begins with. */
export interface NewInstitution {
  readonly name: string;
  /** Its part of the address: lower-case letters, digits and dashes. */
  readonly slug: string;
  /** IANA name, e.g. `America/New_York`. */
  readonly timeZone: string;
  /** Decided once: the application itself cannot change it. */
  readonly practice?: boolean;
  /** The day its invented dates are laid from, `YYYY-MM-DD`. */
  readonly practiceStartedOn?: string;
  /** Guides it begins with at an earlier version of ours, by code; the newest of every other. */
  readonly earlierGuides?: Readonly<Record<string, number>>;
}

const slugForm = /^[a-z0-9][a-z0-9-]{1,62}$/;

function checkSlug(slug: string): void {
  if (!slugForm.test(slug))
    throw new Error(
      `"${slug}" cannot be an address: use 2 to 63 lower-case letters, digits and dashes.`,
    );
  if (reservedSlugs.has(slug))
    throw new Error(`"${slug}" is an address of Onward itself: choose another.`);
}

/** Makes an institution through the owner's connection, because the app role may not. Throws in whole sentences. */
export async function createInstitution(
  owner: Owner,
  made: NewInstitution,
): Promise<InstitutionId> {
  checkSlug(made.slug);
  const id = newId<'institution'>();
  await owner.transaction(async (manager) => {
    const [taken] = (await manager.query(
      'select 1 as taken from directory.institution_slug where slug = $1',
      [made.slug],
    )) as unknown[];
    if (taken) throw new Error(`An institution with the address "${made.slug}" exists already.`);
    const [{ strong }] = (await manager.query(
      'select rolsuper or rolbypassrls as strong from pg_roles where rolname = current_user',
    )) as [{ strong: boolean }];
    // An owner that is no superuser is itself held by forced row-level security, and no policy names it.
    if (!strong) await manager.query('alter table app.institution no force row level security');
    await manager.query(
      'insert into directory.institution_slug (slug, institution_id) values ($1, $2)',
      [made.slug, id],
    );
    await manager.query(
      `insert into app.institution (institution_id, id, slug, name, time_zone, practice, practice_started_on) values ($1, $1, $2, $3, $4, $5, $6)`,
      [
        id,
        made.slug,
        made.name,
        made.timeZone,
        made.practice ?? false,
        made.practiceStartedOn ?? null,
      ],
    );
    if (!strong) await manager.query('alter table app.institution force row level security');
    await adoptShipped(manager, id, made.earlierGuides);
  });
  return id;
}
