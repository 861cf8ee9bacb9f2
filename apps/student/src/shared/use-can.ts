import { may, type Action, type Actor, type Subject } from '@onward/core/access';
import type { InstitutionId, PersonId } from '@onward/core/shared';
import type { Session } from './session.graphql.ts';
import { useSession } from './session.queries.ts';

/** The signed-in person as core's policy knows people. */
export function actorOf(session: Session): Actor {
  return {
    institutionId: session.institution.id as InstitutionId,
    personId: session.id as PersonId,
    role: session.role,
  };
}

/** Whether the signed-in person may do this; the same function would refuse the call on the server. */
export function useCan(action: Action, subject?: Subject): boolean {
  return may(actorOf(useSession()), action, subject);
}
