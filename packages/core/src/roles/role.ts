import { accepted, refused, type Decision } from '../shared/decision.ts';
import { canGo, type Transitions } from '../shared/machine.ts';
import { checkRole, roleTexts, type InterimRole, type InterimRoleEntry } from './interim-role.ts';
import { testRole } from './role-test.ts';
import { researchKinds, type RoleState } from './vocabulary.ts';

/** Records a role to be considered. Refuses INPUT_NOT_VALID. */
export function considerRole(
  entry: InterimRoleEntry,
  of: Pick<InterimRole, 'id' | 'caseId'>,
): Decision<InterimRole> {
  const issues = checkRole(entry);
  if (issues.length > 0) return refused('INPUT_NOT_VALID', { issues });
  const trimmed = Object.fromEntries(roleTexts.map((name) => [name, entry[name].trim()]));
  return accepted({
    ...entry,
    ...trimmed,
    id: of.id,
    caseId: of.caseId,
    title: entry.title.trim(),
    place: entry.place.trim(),
    fromOn: entry.fromOn || null,
    toOn: entry.toOn || null,
    improves: [...new Set(entry.improves)].toSorted(),
    milestones: entry.milestones.map(({ title, dueOn }) => ({
      title: title.trim(),
      dueOn: dueOn || null,
    })),
    state: 'considered',
    stateReason: '',
    version: 1,
  } as InterimRole);
}

/**
 * Changes what is known about a role. Refuses INPUT_NOT_VALID, ROLE_NEEDS_MILESTONES when the last milestone of an active
 * research role would go.
 */
export function changeRole(role: InterimRole, entry: InterimRoleEntry): Decision<InterimRole> {
  const next = considerRole(entry, role);
  if (!next.accepted) return next;
  const { state, stateReason, version } = role;
  const changed = { ...next.value, state, stateReason, version };
  if (state === 'active' && lacksMilestones(changed)) return refused('ROLE_NEEDS_MILESTONES', {});
  return accepted(changed);
}

const moves: Transitions<RoleState> = {
  considered: ['active', 'declined'],
  active: ['ended'],
  declined: ['considered'],
  ended: [],
};

/** Shortest reason for taking a role that the test calls drift, in characters. */
export const shortestReason = 10;

/**
 * Moves a role on. Refuses ROLE_STATE, ROLE_NEEDS_MILESTONES for a research role without them (IR-30), REASON_REQUIRED for
 * taking a role that the test calls drift.
 */
export function moveRole(role: InterimRole, to: RoleState, reason: string): Decision<InterimRole> {
  if (!canGo(moves, role.state, to))
    return refused('ROLE_STATE', { state: role.state, allowed: moves[role.state] });
  if (to === 'active') {
    if (lacksMilestones(role)) return refused('ROLE_NEEDS_MILESTONES', {});
    const drifts = testRole(role).verdict === 'drift';
    if (drifts && reason.trim().length < shortestReason)
      return refused('REASON_REQUIRED', { minimumLength: shortestReason });
  }
  return accepted({ ...role, state: to, stateReason: reason.trim() });
}

function lacksMilestones(role: Pick<InterimRole, 'kind' | 'milestones'>): boolean {
  return researchKinds.includes(role.kind) && role.milestones.length === 0;
}
