import { testRole, type RoleVerdict } from './role-test.ts';

/** What the value test of a further year came to: a verdict, or `none` while nobody has put the questions (LA-37). */
export interface YearValue {
  readonly verdict: RoleVerdict['verdict'] | 'none';
  /** What speaks against it or is still to be found out, in words. */
  readonly says: readonly string[];
}

/** The role test's questions asked for the year as a whole; the newest answer counts. */
export function yearValue(year: Parameters<typeof testRole>[0] | null): YearValue {
  if (!year) return { verdict: 'none', says: [] };
  const { verdict, against, ask } = testRole(year);
  return { verdict, says: [...against, ...ask].map(({ says }) => says) };
}

/** Whether a further cycle opens on it without a reason: the year strengthens, or shows whether another path fits. */
export function strengthens({ verdict }: YearValue): boolean {
  return verdict === 'improve' || verdict === 'clarify';
}
