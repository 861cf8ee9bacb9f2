import { strengthens, yearValue } from '@onward/core/roles';
import type { CaseId } from '@onward/core/shared';
import { refuse } from '../platform/graphql/refusal-error.ts';
import { actor, current, sql } from '../platform/tenancy/index.ts';

type Year = NonNullable<Parameters<typeof yearValue>[0]>;

/** $1 institution, $2 case. The newest further year that was put to the test and not laid aside. */
const addedYear = sql<{ readonly title: string; readonly kind: 'added_year'; readonly body: Year }>(
  'cases.addedYear',
  `select r.title, r.kind, r.body from app.interim_role r
   where r.institution_id = $1 and r.case_id = $2 and r.kind = 'added_year' and r.state in ('considered', 'active')
   order by r.id desc limit 1`,
);

/** Shortest reason for going on without the panel, or with a year the test does not carry, in characters. */
export const reasonLength = 10;

/**
 * Before a further cycle each added year is put to the test (LA-37). Answers the words that stay with the opening: none
 * where the test carries it, else the reason given. Refuses YEAR_VALUE_REQUIRED, REASON_REQUIRED.
 */
export async function yearFirst(caseId: CaseId, reason: string | null): Promise<string> {
  const found = await current().read(addedYear(actor().institutionId, caseId));
  const value = yearValue(found ? { ...found.body, title: found.title, kind: found.kind } : null);
  if (strengthens(value)) return '';
  if (reason === null)
    return refuse('YEAR_VALUE_REQUIRED', {
      verdict: value.verdict as 'none' | 'drift' | 'open',
      says: value.says,
    });
  if (reason.trim().length < reasonLength)
    return refuse('REASON_REQUIRED', { minimumLength: reasonLength });
  return `A further year without the value test: ${reason.trim()}`;
}
