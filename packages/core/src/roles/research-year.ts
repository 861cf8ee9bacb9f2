import type { InterimRole } from './interim-role.ts';
import type { RoleReason } from './role-test.ts';
import { researchKinds } from './vocabulary.ts';

/**
 * Whether the IR guide's research year is proposed: no clinical place runs, and no research role is on the table yet
 * (IR-28). Mentors may advise one besides; that is said by people, not found by a rule.
 */
export function researchYearProposed(
  packs: readonly string[],
  clinicalNow: boolean,
  roles: readonly Pick<InterimRole, 'kind' | 'state' | 'clinicalContact'>[],
): RoleReason | null {
  if (!packs.includes('interventional_radiology') || clinicalNow) return null;
  const live = roles.filter(({ state }) => state === 'considered' || state === 'active');
  const clinic = live.some(
    ({ state, clinicalContact }) =>
      state === 'active' && (clinicalContact === 'some' || clinicalContact === 'regular'),
  );
  if (clinic || live.some(({ kind }) => researchKinds.includes(kind))) return null;
  return {
    item: 'IR-28',
    says: 'No clinical place is recorded as running. A structured research year is worth a look then, and also when mentors want gaps closed first.',
  };
}
