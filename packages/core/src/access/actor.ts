import type { Audience } from '../disclosures/index.ts';
import type { InstitutionId, PersonId } from '../shared/ids.ts';

/** Roles that exist now. `system` is never a person: it names internal verbs such as sign-in. */
export const roles = ['dean', 'advisor', 'student'] as const;
export type Role = (typeof roles)[number];

/** Columns of the policy table, including those who may do nothing yet. */
export const principals = [...roles, 'auditor', 'external_debriefer', 'operator'] as const;
export type Principal = (typeof principals)[number];

/** Who is asking, taken from the session and nowhere else. */
export interface Actor {
  readonly institutionId: InstitutionId;
  readonly personId: PersonId;
  readonly role: Principal;
}

/**
 * What the policy needs to know about the thing asked for. Callers give only what applies.
 * `reach`: for staff, how the actor reaches the case.
 */
export interface Subject {
  readonly reach?: 'assigned' | 'granted' | 'none';
  /** The student the thing is about. */
  readonly studentId?: PersonId;
  readonly authorId?: PersonId;
  readonly released?: boolean;
  readonly held?: boolean;
  readonly heldFor?: readonly PersonId[];
  /** Whom the student wants it told to, where she chose (IR-11). */
  readonly toldTo?: Audience;
  readonly taskOwner?: 'student' | 'advisor' | 'office';
}
