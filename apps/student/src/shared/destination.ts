import type { Role } from '@onward/core/access';

/**
 * Where somebody goes after signing in: back to where they were if that page is theirs, otherwise to their own start.
 * Only addresses inside the two apps are believed; anything else could lead away from this site.
 */
export function destinationOf(role: Role, back: string | null | undefined): string {
  const app = role === 'student' ? '/student/' : '/advisor/';
  if (back?.startsWith(app) && !/[\\\s]|\/\//.test(back)) return back;
  return role === 'dean' ? '/advisor/home' : app;
}
