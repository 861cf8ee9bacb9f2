import type { Id, Instant, PersonId } from '@onward/core/shared';
import { now } from '../platform/clock.ts';
import { newId } from '../platform/ids.ts';
import { current } from '../platform/tenancy/index.ts';
import { addFirstDean, addLinks, type LinkTarget } from './links.reads.ts';
import { hashOfToken, newToken } from './tokens.ts';

/** How long links work, in hours: an invitation two weeks, a new password one day. */
const lives = { invitation: 14 * 24, password: 24 } as const;

/** A link as it is handed over, once: only a hash of the token is kept. */
export interface MadeLink {
  readonly personId: PersonId;
  readonly token: string;
  readonly expiresAt: Instant;
}

/** Makes one link for each person; earlier links of theirs stop working. */
export async function makeLinks(
  people: readonly Pick<LinkTarget, 'id' | 'hasPassword'>[],
): Promise<MadeLink[]> {
  const { institutionId, personId } = current().scope;
  const made = people.map((person) => {
    const kind = person.hasPassword ? ('password' as const) : ('invitation' as const);
    const expiresAt = new Date(
      Date.parse(now()) + lives[kind] * 3_600_000,
    ).toISOString() as Instant;
    return { id: newId<'sign_in_link'>(), personId: person.id, kind, token: newToken(), expiresAt };
  });
  const rows = made.map((link) => ({
    id: link.id,
    person_id: link.personId,
    kind: link.kind,
    hash: hashOfToken(link.token),
    expires_at: link.expiresAt,
  }));
  await current().write(addLinks(institutionId, JSON.stringify(rows), personId));
  return made;
}

/** The first dean of a new institution and her invitation; runs as `system`. */
export async function inviteFirstDean(dean: {
  readonly name: string;
  readonly email: string;
}): Promise<MadeLink> {
  const { institutionId } = current().scope;
  const id: Id<'person'> = newId<'person'>();
  const family = dean.name.split(' ').at(-1) ?? dean.name;
  await current().write(
    addFirstDean(institutionId, id, dean.name, family.toLowerCase(), dean.email),
  );
  const [link] = await makeLinks([{ id, hasPassword: false }]);
  if (!link) throw new Error('no link was made');
  return link;
}
